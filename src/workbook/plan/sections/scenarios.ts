import type { Scenario } from '../../../domain/case';
import { sentence, type Language } from '../../../domain/findings/finding';
import { formatEuro } from '../../../domain/money/format';
import type { Result } from '../../../domain/result';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { fill } from '../../../i18n/texts';
import { amountCell } from '../cells';
import { euro } from '../column-plans';
import { LOOK, type SheetBuilder } from '../sheet-builder';

const SCENARIOS: readonly Scenario[] = ['granted', 'lower', 'upper', 'rejected'];

/** The four scenarios of pending money side by side. */
export function addScenarios(
  sheet: SheetBuilder,
  result: Result,
  texts: ResultSheetTexts,
  language: Language,
): void {
  const { columns, unknown } = texts;
  sheet.heading(texts.scenarioTable);
  sheet.table(
    'KIMAbgleich_Szenarien',
    [{ heading: columns.scenario }, euro(columns.ownShare), euro(columns.unplanned)],
    SCENARIOS.map((scenario) => [
      texts.scenarios[scenario],
      amountCell(result.scenarios[scenario].ownShare, unknown),
      amountCell(result.scenarios[scenario].unplanned, unknown),
    ]),
  );
  const { breakEvenPending, remainingAtBreakEven, unused } = result.counterFinancing;
  if (breakEvenPending.known && remainingAtBreakEven.known && breakEvenPending.value > 0) {
    const values = {
      breakEven: formatEuro(breakEvenPending.value, language),
      remaining: formatEuro(remainingAtBreakEven.value, language),
    };
    sheet.line([fill(texts.breakEven, values)], { fontColor: LOOK.muted });
  }
  if (unused.known && unused.value > 0) {
    sheet.line([fill(texts.unused, { unused: formatEuro(unused.value, language) })], {
      fontColor: LOOK.muted,
    });
  }
  for (const scenario of SCENARIOS) {
    const { ownShare } = result.scenarios[scenario];
    if (ownShare.known) continue;
    sheet.line([`${texts.scenarios[scenario]}: ${sentence(ownShare.reason, language)}`], {
      fontColor: LOOK.muted,
    });
  }
}
