import type { AllocationSettings, Case, Municipality } from '../case';
import { combine, known, unknown, type Maybe } from '../maybe';
import { addExact, multiplyExact, ZERO, type Exact } from '../numbers';
import type { OwnShareRow } from '../own-share/own-share-row';
import type { Allocation, AllocationRow } from './allocation';
import { allocationFindings } from './allocation-findings';
import type { AllocationRuns } from './allocation-runs';
import { unreadSetting } from '../unread-setting';
import { apportionWithMinimum, minShareOf, type MinimumApportionment } from './minimum-share';
import { postsToAllocate } from './posts-to-allocate';

/**
 * Allocates posts to the municipalities of a case that take part, and says what each would have got if nobody had
 * opted out. Null where the case names no municipality. Posts that are unknown, or not a multiple of the step, leave
 * the posts of everyone who takes part unknown, and so does a cell of the list that cannot be read.
 */
export function computeAllocation(
  { municipalities, settings, stopped }: Case,
  ownShare: readonly OwnShareRow[],
): Allocation | null {
  if (municipalities.length === 0) return null;
  const { allocation } = settings;
  const { posts, steps: counted, ofYear, place } = postsToAllocate(settings, ownShare);
  const reason = stopped?.allocation ?? unreadSetting(settings, 'posts', 'method', 'step', 'minShare');
  const steps = reason === null ? counted : unknown(reason);
  const runs = combine([steps], ([value = 0]): AllocationRuns => ({
    steps: value,
    after: apportionAmong(municipalities, allocation, value, (each) => each.participates),
    before: apportionAmong(municipalities, allocation, value, () => true),
  }));
  const rows = municipalities.map((each, position) => rowOf(each, position, allocation, runs));
  const unallocated = combine([posts, ...rows.map((row) => row.posts)], ([all = ZERO, ...allocated]): Exact =>
    allocated.reduce((left, each) => addExact(left, multiplyExact(each, -1)), all),
  );
  return {
    posts,
    postsOfYear: ofYear,
    postsPlace: place,
    method: allocation.method,
    step: allocation.step,
    rows,
    unallocated,
    findings: allocationFindings(municipalities, allocation, steps, runs).filter((each) => each !== reason),
  };
}

/** One that does not take part counts with weight 0 and so gets nothing. */
function apportionAmong(
  municipalities: readonly Municipality[],
  settings: AllocationSettings,
  steps: number,
  takesPart: (municipality: Municipality) => boolean,
): MinimumApportionment {
  const participants = municipalities.map((each) =>
    takesPart(each)
      ? { weight: each.weight, minShare: minShareOf(each, settings) }
      : { weight: ZERO, minShare: null },
  );
  return apportionWithMinimum(settings.method, steps, settings.step, participants);
}

function rowOf(
  municipality: Municipality,
  position: number,
  settings: AllocationSettings,
  runs: Maybe<AllocationRuns>,
): AllocationRow {
  const { origin, name, weight, participates, targets } = municipality;
  const postsOf = (run: 'after' | 'before'): Maybe<Exact> =>
    combine([runs], ([value]) => multiplyExact(settings.step, value![run].steps[position]!));
  const counts = (run: 'after' | 'before'): boolean => runs.known && runs.value[run].remaining.has(position);
  const posts = participates ? postsOf('after') : known(ZERO);
  const before = postsOf('before');
  return {
    origin,
    municipality: name,
    weight,
    participates,
    minShare: minShareOf(municipality, settings),
    counted: { posts: participates && counts('after'), before: counts('before') },
    posts,
    before,
    difference: combine([posts, before], ([now, then]) => addExact(now!, multiplyExact(then!, -1))),
    targets,
  };
}
