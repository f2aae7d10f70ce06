import type { Language } from '../../../domain/language';
import { roundedCents, type Exact } from '../../../domain/numbers';
import type { NoticeAgainstPlanRow } from '../../../domain/notice-against-plan/notice-against-plan-row';
import type { RatePair } from '../../../domain/notice-against-plan/rate-pairs';
import type { Result } from '../../../domain/result';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { noticePairs, noticeSums, pairedRate } from '../../../i18n/render-notice';
import { fill } from '../../../i18n/fill';
import { outlookTexts } from '../../../i18n/outlook-texts';
import { nameOfModule } from '../../../i18n/result-sheet-texts';
import type { CellValue } from '../../snapshot';
import { amountCell, euroCell } from '../figure-cells';
import { euro } from '../column-plans';
import { nameModules } from '../module-cells';
import { addRemarks } from '../remarks';
import type { SheetBuilder } from '../sheet-builder';

/** What the grant notice changes against the rate of the plan. */
export function addNoticeAgainstPlan(
  sheet: SheetBuilder,
  result: Result,
  texts: ResultSheetTexts,
  language: Language,
): void {
  const rows = result.noticeAgainstPlan;
  if (rows.length === 0) return;
  const { notice, several } = outlookTexts(language);
  sheet.heading(notice.heading);
  const top = sheet.nextRow;
  sheet.table(
    'KIMAbgleich_Bescheid',
    [
      { heading: texts.columns.module },
      { heading: texts.columns.year },
      euro(notice.columns.planRate),
      euro(notice.columns.noticeRate),
      euro(notice.columns.plan),
      euro(notice.columns.notice),
      euro(notice.columns.difference),
    ],
    rows.map((row) => [
      row.module,
      row.year,
      rateCell(row, (pair) => pair.plan, several, language),
      rateCell(row, (pair) => pair.notice, several, language),
      amountCell(row.plan, texts.unknown),
      amountCell(row.notice, texts.unknown),
      amountCell(row.difference, texts.unknown),
    ]),
  );
  nameModules(
    sheet,
    top + 1,
    rows.map(({ module }) => module),
    texts,
  );
  const remarks = rows.flatMap((row) => {
    const module = nameOfModule(texts, row.module);
    const pairs = [...noticePairs(row, module, language), ...noticeSums(row, module, language)];
    return row.grantStated ? [...pairs, fill(notice.stated, { module, year: String(row.year) })] : pairs;
  });
  addRemarks(sheet, [notice.rule, ...remarks]);
}

/** Stands where the notice states a sum. */
const NO_RATE = '–';

/** The rate in euro per FTE where all pairs of the row have the same, else a word; a percentage as text. */
function rateCell(
  { rates }: NoticeAgainstPlanRow,
  rate: (pair: RatePair) => Exact,
  several: string,
  language: Language,
): CellValue {
  const [first, ...others] = rates;
  if (first === undefined) return NO_RATE;
  const text = pairedRate(rate(first), first.mechanics, language);
  if (others.some((pair) => pairedRate(rate(pair), pair.mechanics, language) !== text)) return several;
  return first.mechanics === 'share-of-cost' ? text : euroCell(roundedCents(rate(first)));
}
