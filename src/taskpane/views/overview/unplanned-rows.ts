import type { Language } from '../../../domain/language';
import { resultSheetTexts } from '../../../i18n/result-sheet-texts';
import type { OverviewTexts } from '../../../i18n/de/taskpane-overview';
import type { Figures } from '../../../workbook/computed';
import type { ShownAmount } from '../../parts/shown';

/** The unplanned need of a budget line and year, or of a kind in total. */
export interface ShownUnplanned {
  readonly key: string;
  readonly label: string;
  /** Blank for a total. */
  readonly year: string;
  readonly amount: ShownAmount;
  readonly total: boolean;
}

/** Every line in the order of the result, then both totals; nothing where no line needs anything. */
export function unplannedRows(
  { unplanned, unplannedTotals }: Pick<Figures, 'unplanned' | 'unplannedTotals'>,
  texts: OverviewTexts,
  language: Language,
): readonly ShownUnplanned[] {
  if (unplanned.length === 0) return [];
  const { kinds } = resultSheetTexts(language);
  const totals = [
    { measure: 'over-plan', label: texts.overPlan, amount: unplannedTotals.overPlan },
    { measure: 'extra-plan', label: texts.extraPlan, amount: unplannedTotals.extraPlan },
  ] as const;
  return [
    ...unplanned.map(({ line, year, kind, amount }, row): ShownUnplanned => ({
      key: `${row}`,
      label: `${line}, ${kinds[kind]}`,
      year: String(year),
      amount: {
        amount,
        figure: { measure: 'unplanned-amount', row },
        name: `${kinds[kind]} ${line} ${year}`,
      },
      total: false,
    })),
    ...totals.map(({ measure, label, amount }): ShownUnplanned => ({
      key: measure,
      label,
      year: '',
      amount: { amount, figure: { measure, year: null }, name: label },
      total: true,
    })),
  ];
}
