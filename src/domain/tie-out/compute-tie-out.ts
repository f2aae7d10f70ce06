import type { StatedFigure } from '../case';
import { finding, type Finding } from '../findings/finding';
import { combine } from '../maybe';
import { subtractCents, ZERO_CENTS } from '../numbers';
import { computedCounterpart, placeOfStated, type ComputedFigures } from './computed-counterpart';
import { partsAgainstTotals } from './parts';
import type { TieOutRow } from './tie-out-row';
import { judge } from './verdict';

/** Ties every stated figure out against its computed counterpart, in sheet order, and stated parts against totals. */
export function computeTieOut(
  stated: readonly StatedFigure[],
  computed: ComputedFigures,
): { readonly rows: readonly TieOutRow[]; readonly findings: readonly Finding[] } {
  const rows = stated.map((figure) => tieOut(figure, computed));
  const findings = rows.flatMap((row, index) => findingsOf(row, stated[index]));
  return { rows, findings: [...findings, ...partsAgainstTotals(stated, computed.ownShare)] };
}

function tieOut(figure: StatedFigure, figures: ComputedFigures): TieOutRow {
  const { label, origin, measure, module, year, version, amount: stated } = figure;
  const computed = computedCounterpart(figure, figures);
  const difference = combine([computed], ([amount = ZERO_CENTS]) => subtractCents(stated, amount));
  const { verdict, step } = computed.known ? judge(stated, computed.value) : { verdict: null, step: null };
  return { label, origin, measure, module, year, version, stated, computed, difference, verdict, step };
}

/** A deviation, or the reason why there is nothing to compare where that reason is about the stated figure. */
function findingsOf(row: TieOutRow, figure: StatedFigure | undefined): readonly Finding[] {
  if (!row.computed.known) {
    const { reason } = row.computed;
    return reason.code === 'stated-without-posts' || reason.code === 'stated-not-by-module' ? [reason] : [];
  }
  if (row.verdict !== 'deviates' || figure === undefined || !row.difference.known) return [];
  const values = {
    label: row.label,
    stated: { cents: row.stated },
    computed: { cents: row.computed.value },
    difference: { cents: row.difference.value },
  };
  return [finding('stated-deviates', placeOfStated(figure), values)];
}
