import type { Case, Post, Scenario } from '../case';
import { finding, type Finding } from '../findings/finding';
import { toldOnce, type ToldApartBy } from '../findings/told-once';
import type { RuleSet } from '../rules/rule-set';
import { unreadSetting } from '../unread-setting';
import { breakEven } from './break-even';
import { deductionFindings } from './counter-financing';
import { excessFindings } from './excess-findings';
import { withOpenScenario } from './open-scenario';
import type { OwnShareComputation } from './own-share-computation';
import { computePostYears, type GrantComputation } from './post-years';
import { ownSharesIn } from './scenarios';
import { sourcesOfComputedYears } from './sources-of-computed-years';

/**
 * Own shares per module and year in all four scenarios, with counter-financing and break-even.
 * Only the posts of the current version count. Amounts in euro cents, each post and year rounded once;
 * the own share is always the remainder cost − grant − counter-financing.
 *
 * @param grant another way to the same grants, for explanations and tests
 * @throws RangeError for a post that begins after its end, and for amounts beyond ± 90 trillion euro
 */
export function computeOwnShares(
  input: Case,
  ruleSet: RuleSet,
  grant?: GrantComputation,
): OwnShareComputation {
  const findings = new Findings((ruleSet.stopped ?? []).map(({ reason }) => reason));
  const postYears = computePostYears(input, ruleSet, findings.add, grant);
  const { rows } = postYears;
  reportAssumed(postYears.posts, findings.add);
  deductionFindings(input.moneySources).forEach(findings.add);
  const sources = sourcesOfComputedYears(input);
  const stopped = input.stopped?.money ?? [];
  const overYears = unreadSetting(input.settings, 'years');
  const inScenario = (scenario: Scenario) => ownSharesIn(scenario, rows, sources, stopped, overYears);
  const scenarios = withOpenScenario(
    {
      granted: inScenario('granted'),
      lower: inScenario('lower'),
      upper: inScenario('upper'),
      rejected: inScenario('rejected'),
    },
    unreadSetting(input.settings, 'scenario'),
    overYears,
  );
  const { granted, lower, upper, rejected } = scenarios;
  const chosen = scenarios[input.settings.scenario];
  excessFindings(postYears.exceeding, chosen.rows).forEach(findings.add);
  const unused = {
    granted: granted.unused,
    lower: lower.unused,
    upper: upper.unused,
    rejected: rejected.unused,
  };
  return {
    rows: { granted: granted.rows, lower: lower.rows, upper: upper.rows, rejected: rejected.rows },
    totals: {
      granted: granted.totals,
      lower: lower.totals,
      upper: upper.totals,
      rejected: rejected.totals,
    },
    counterFinancing: { unused: chosen.unused, ...breakEven(rows, sources, stopped, overYears) },
    unused,
    findings: findings.list(),
    posts: postYears.posts,
    postYears: postYears.list,
  };
}

function reportAssumed(posts: readonly Post[], report: (found: Finding) => void): void {
  const assumed = posts.reduce((count, post) => (post.assumed ? count + 1 : count), 0);
  if (assumed === 0) return;
  report(finding('rows-assumed', null, { assumed: String(assumed), all: String(posts.length) }));
}

/** What is told once for all posts of which the same is true. */
const OF_POSTS: ToldApartBy = {
  'role-assumed': [],
  'post-rate-differs': ['stated', 'used', 'source'],
  'fte-above-cap': ['year', 'excess', 'cap'],
  'share-below-minimum': ['year', 'share', 'minimum'],
};

/** Keeps each finding once: a rate that is not known concerns many rows but is said once. */
class Findings {
  readonly #seen: Set<Finding>;
  readonly #texts = new Map<string, Finding>();

  /** @param told what reading the sheets has said, each with the part that it stops */
  constructor(told: readonly Finding[]) {
    this.#seen = new Set(told);
  }

  readonly add = (found: Finding): void => {
    if (this.#seen.has(found)) return;
    this.#seen.add(found);
    const text = JSON.stringify(found);
    if (!this.#texts.has(text)) this.#texts.set(text, found);
  };

  list(): readonly Finding[] {
    return toldOnce(this.#texts.values(), OF_POSTS);
  }
}
