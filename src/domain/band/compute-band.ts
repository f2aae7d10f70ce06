import type { Case } from '../case';
import { combine, known, type Maybe } from '../maybe';
import { ZERO_CENTS, type Cents } from '../numbers';
import { reachedByPending } from '../own-share/break-even';
import { total } from '../own-share/counter-financing';
import type { OwnShareComputation } from '../own-share/own-share-computation';
import { SCENARIOS } from '../case';
import { sourcesOfComputedYears } from '../own-share/sources-of-computed-years';
import type { Band, ScenarioBand } from './scenario-band';
import { statementsOf } from './statements';

/** The four scenarios of pending counter-financing side by side, and what a treasurer would say about them. */
export function computeBand(input: Case, ownShares: OwnShareComputation): ScenarioBand {
  const rows = ownShares.rows.granted.map(({ module, year }, index) => {
    const amounts = SCENARIOS.map((each) => [each, ownShares.rows[each][index]?.ownShare] as const);
    return { module, year, band: Object.fromEntries(amounts) as unknown as Band };
  });
  const remainingByYear = remainingAtBreakEven(input, ownShares);
  return {
    rows,
    totals: ownShares.totals,
    remainingByYear,
    unused: ownShares.unused,
    // What cannot be read may come as well, so that nothing is said of the rest alone.
    statements: (input.stopped?.money ?? []).some(({ kind }) => kind !== 'cover')
      ? []
      : statementsOf(sourcesOfComputedYears(input), ownShares, remainingByYear),
  };
}

/** Own shares after granted money, less those that pending money can lower to 0,00. */
function remainingAtBreakEven(
  input: Case,
  ownShares: OwnShareComputation,
): ReadonlyMap<number, Maybe<Cents>> {
  const { breakEvenPending } = ownShares.counterFinancing;
  const cells = ownShares.rows.granted;
  const reached = new Set(reachedByPending(cells, sourcesOfComputedYears(input)));
  const byYear = new Map<number, Maybe<Cents>>();
  cells.forEach(({ year, ownShare }, index) => {
    const left = reached.has(index)
      ? combine([ownShare, breakEvenPending], () => ZERO_CENTS)
      : combine([ownShare, breakEvenPending], ([amount = ZERO_CENTS]) => amount);
    byYear.set(year, total([byYear.get(year) ?? known(ZERO_CENTS), left]));
  });
  return new Map([...byYear].sort(([left], [right]) => left - right));
}
