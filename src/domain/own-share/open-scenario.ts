import { SCENARIOS, type Scenario } from '../case';
import type { Finding } from '../findings/finding';
import { unknown, type Maybe } from '../maybe';
import type { Cents } from '../numbers';
import { totalsOf, type ScenarioOwnShares } from './scenarios';

type InScenarios = Readonly<Record<Scenario, ScenarioOwnShares>>;

const FIELDS = ['ownShare', 'counterFinancing', 'excessGrant'] as const;

/**
 * Own shares while nobody knows which scenario was chosen: known where all scenarios agree, else unknown.
 *
 * @param overYears why nobody knows which years belong to the overall sums
 */
export function withOpenScenario(
  scenarios: InScenarios,
  reason: Finding | null,
  overYears: Finding | null,
): InScenarios {
  if (reason === null) return scenarios;
  const open = unknown(reason);
  const rows = scenarios.granted.rows.map((row, index) => {
    const others = SCENARIOS.map((each) => scenarios[each].rows[index]!);
    const agree = FIELDS.every((field) => others.every((other) => isSame(other[field], row[field])));
    return agree ? row : { ...row, ownShare: open, counterFinancing: open, excessGrant: open };
  });
  const unused = SCENARIOS.every((each) => isSame(scenarios[each].unused, scenarios.granted.unused))
    ? scenarios.granted.unused
    : open;
  const ofAll = { rows, totals: totalsOf(rows, overYears), unused };
  return { granted: ofAll, lower: ofAll, upper: ofAll, rejected: ofAll };
}

function isSame(one: Maybe<Cents>, other: Maybe<Cents>): boolean {
  return one.known && other.known && one.value === other.value;
}
