import type { AllocationSettings, Municipality } from '../case';
import { finding, type Finding, type FindingValue } from '../findings/finding';
import { numberValue } from '../findings/number-value';
import type { Maybe } from '../maybe';
import { multiplyExact, ZERO } from '../numbers';
import { placeOf } from '../place';
import type { AllocationRuns } from './allocation-runs';
import { minShareOf } from './minimum-share';
import { losersOfOneMoreStep, losersOfOptOuts } from './paradox';

/** What a reader of the allocation has to know. */
export function allocationFindings(
  municipalities: readonly Municipality[],
  settings: AllocationSettings,
  steps: Maybe<number>,
  runs: Maybe<AllocationRuns>,
): readonly Finding[] {
  const twice = namedTwice(municipalities);
  if (!steps.known) return [...twice, steps.reason];
  const taking = municipalities.filter((each) => each.participates);
  if (taking.length === 0) return [...twice, finding('allocation-nobody-takes-part', null, {})];
  if (taking.every((each) => each.weight.digits === 0)) {
    return [...twice, finding('allocation-without-weight', weightPlace(taking[0]!), {})];
  }
  return runs.known ? [...twice, ...ofRuns(municipalities, settings, runs.value)] : twice;
}

function ofRuns(
  municipalities: readonly Municipality[],
  settings: AllocationSettings,
  { steps, after, before }: AllocationRuns,
): Finding[] {
  const posts = (count: number): FindingValue => numberValue(multiplyExact(settings.step, count));
  const dropped = after.belowMinimum.map(({ position, steps: share }) => {
    const municipality = municipalities[position]!;
    return finding('allocation-below-minimum', weightPlace(municipality), {
      municipality: municipality.name,
      posts: posts(share),
      minimum: numberValue(minShareOf(municipality, settings)!),
    });
  });
  const allocated = after.steps.reduce((sum, each) => sum + each, 0);
  const left = steps > allocated ? [finding('allocation-left-over', null, { posts: posts(steps) })] : [];
  const tie =
    after.tie === null
      ? []
      : [
          finding('allocation-tie', weightPlace(municipalities[after.tie.winner]!), {
            winner: municipalities[after.tie.winner]!.name,
            loser: municipalities[after.tie.loser]!.name,
            step: numberValue(settings.step),
          }),
        ];
  if (settings.method !== 'largest-remainder') return [...dropped, ...left, ...tie];
  const weights = municipalities.map((each) => (each.participates ? each.weight : ZERO));
  const oneMore = losersOfOneMoreStep(weights, steps, after).map(({ position, now, then }) =>
    finding('allocation-paradox', weightPlace(municipalities[position]!), {
      municipality: municipalities[position]!.name,
      posts: posts(steps),
      more: posts(steps + 1),
      now: posts(now),
      less: posts(then),
    }),
  );
  const takePart = municipalities.map((each) => each.participates);
  const optOut = losersOfOptOuts(takePart, before, after).map(({ position, now, then }) =>
    finding('allocation-loses-by-opt-out', weightPlace(municipalities[position]!), {
      municipality: municipalities[position]!.name,
      now: posts(now),
      before: posts(then),
    }),
  );
  return [...dropped, ...left, ...tie, ...oneMore, ...optOut];
}

function namedTwice(municipalities: readonly Municipality[]): Finding[] {
  const seen = new Set<string>();
  return municipalities.flatMap((each) => {
    const name = each.name.toLowerCase();
    const twice = seen.has(name);
    seen.add(name);
    return twice
      ? [
          finding('municipality-named-twice', placeOf(each.origin, 'municipality'), {
            municipality: each.name,
          }),
        ]
      : [];
  });
}

function weightPlace(municipality: Municipality) {
  return placeOf(municipality.origin, 'weight');
}
