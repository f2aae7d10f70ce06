import type { Language } from '../../../domain/language';
import { formatNumber } from '../../../domain/numbers';
import type { Result } from '../../../domain/result';
import type { WhatIfRow } from '../../../domain/what-if/what-if-row';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import type { OutlookTexts } from '../../../i18n/de/outlook';
import { fill } from '../../../i18n/fill';
import { outlookTexts } from '../../../i18n/outlook-texts';
import { amountCell, fteCell } from '../figure-cells';
import { euro, number } from '../column-plans';
import { nameModules } from '../module-cells';
import { addRemarks } from '../remarks';
import { LOOK } from '../look';
import type { SheetBuilder } from '../sheet-builder';

/** One post more or fewer, and the posts that the grant would pay wholly: one compact table. */
export function addWhatIf(
  sheet: SheetBuilder,
  result: Result,
  texts: ResultSheetTexts,
  language: Language,
): void {
  const rows = result.whatIf;
  if (rows.length === 0) return;
  const { whatIf: words } = outlookTexts(language);
  const { columns, unknown } = texts;
  sheet.heading(words.heading);
  const top = sheet.nextRow;
  sheet.table(
    'KIMAbgleich_WasWaereWenn',
    [
      { heading: columns.module },
      { heading: columns.year },
      number(columns.fte, LOOK.fte),
      euro(words.columns.moreCost),
      euro(words.columns.moreGrant),
      euro(words.columns.moreOwnShare),
      euro(words.columns.fewerOwnShare),
      { heading: words.columns.financed },
    ],
    rows.map((row) => [
      row.module,
      row.year,
      fteCell(row.fte),
      amountCell(row.oneMore.cost, unknown),
      amountCell(row.oneMore.grant, unknown),
      amountCell(row.oneMore.ownShare, unknown),
      row.oneFewer === null ? words.less : amountCell(row.oneFewer.ownShare, unknown),
      financed(row, words, unknown, language),
    ]),
  );
  nameModules(
    sheet,
    top + 1,
    rows.map(({ module }) => module),
    texts,
  );
  const last = result.years[result.years.length - 1] ?? 0;
  const next = rows.some((row) => row.year > last) ? [fill(words.nextText, { year: String(last) })] : [];
  addRemarks(sheet, [words.text, ...next, words.fullText]);
}

function financed(
  { financed: posts }: WhatIfRow,
  words: OutlookTexts['whatIf'],
  unknown: string,
  language: Language,
): string {
  if (!posts.known) return unknown;
  const halfPosts = formatNumber(posts.value.halfPosts, language, 1);
  return fill(words.financed, { halfPosts, fte: formatNumber(posts.value.fte, language, 2) });
}
