import type { Language } from '../../../domain/language';
import type { Maybe } from '../../../domain/maybe';
import type { Cents } from '../../../domain/numbers';
import { bothKinds } from '../../../domain/unplanned/unplanned-totals';
import { basisText } from '../../../i18n/basis-text';
import type { OverviewTexts } from '../../../i18n/de/taskpane-overview';
import type { Figures } from '../../../workbook/computed';
import type { ShownAmount } from '../../parts/shown';

/** A figure with what it is called, and the basis that it is on: `netto`. */
export interface LabelledAmount {
  readonly label: string;
  readonly basis: string;
  readonly amount: ShownAmount;
}

/** What is to be granted over and beside the plan; a kind that comes to 0,00 is not named, and unknown is said once. */
export function unplannedFigures(
  result: Figures,
  texts: OverviewTexts,
  language: Language,
): readonly LabelledAmount[] {
  const { overPlan, extraPlan } = result.unplannedTotals;
  const basis = basisText(result, language);
  const labelled = (name: string, amount: Maybe<Cents>, figure: ShownAmount['figure']): LabelledAmount => ({
    label: name,
    basis,
    amount: { amount, figure, name },
  });
  const total = bothKinds(result.unplannedTotals);
  if (!total.known) return [labelled(texts.unplannedTotal, total, { measure: 'unplanned', year: null })];
  const kinds = [
    [texts.overPlan, overPlan, 'over-plan'],
    [texts.extraPlan, extraPlan, 'extra-plan'],
  ] as const;
  return kinds.flatMap(([name, amount, measure]) =>
    amount.known && amount.value === 0 ? [] : [labelled(name, amount, { measure, year: null })],
  );
}
