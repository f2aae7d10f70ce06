import type { Case, Post } from '../case';
import type { Finding } from '../findings/finding';
import { allocate, cents, sumCents, type Cents, type Exact } from '../numbers';
import type { RuleAnswer } from '../rules/find-rule';
import type { JointMechanics, Rule } from '../rules/rule';
import type { RuleSet } from '../rules/rule-set';
import { eligibleCost } from './cost';
import { jointAnswer, jointOf } from './joint-answer';
import { jointGrant, type JointGrant } from './joint-grant';
import { countsIn, currentPosts, monthsOfPosts, valueOf } from './post-year';
import type { RateTimelines } from './rate-timeline';
import { roleOf } from './role-of';

/** One grant for several posts, and what each of them gets of it. */
export interface DividedGrant {
  readonly whole: JointGrant;
  readonly parts: ReadonlyMap<Post, { readonly cost: Cents; readonly value: Cents }>;
}

/** What rules pay for all posts of a year together, each computed once, when it is asked for. */
export class JointGrants {
  readonly #posts: readonly Post[];
  readonly #method: Case['settings']['monthMethod'];
  readonly #ruleSet: RuleSet;
  readonly #timeline: RateTimelines;
  readonly #divided = new Map<string, DividedGrant | Finding>();

  constructor(input: Case, ruleSet: RuleSet, timeline: RateTimelines) {
    this.#posts = currentPosts(input);
    this.#method = input.settings.monthMethod;
    this.#ruleSet = ruleSet;
    this.#timeline = timeline;
  }

  /** The grant of a rule in a year, divided by cost; a finding where the cost of one of its posts is not known. */
  of(rule: Rule, mechanics: JointMechanics, amount: Exact, year: number): DividedGrant | Finding {
    const key = `${rule.id} ${year}`;
    let divided = this.#divided.get(key);
    if (divided === undefined) {
      divided = this.#divide(rule, mechanics, amount, year);
      this.#divided.set(key, divided);
    }
    return divided;
  }

  /** Takes cost off, for the question what one post fewer changes. */
  takeOff(answer: RuleAnswer, year: number, cost: Cents): void {
    const joint = jointOf(answer);
    if (joint === null) return;
    const { rule, mechanics, amount } = joint;
    const divided = this.of(rule, mechanics, amount, year);
    if ('code' in divided) return;
    const left = cents(Math.max(0, divided.whole.cost - cost));
    const whole = jointGrant(rule, mechanics, amount, left);
    this.#divided.set(`${rule.id} ${year}`, { whole, parts: new Map() });
  }

  #divide(rule: Rule, mechanics: JointMechanics, amount: Exact, year: number): DividedGrant | Finding {
    const monthsOf = monthsOfPosts(this.#method);
    const costs = new Map<Post, Cents>();
    for (const post of this.#posts) {
      if (!this.#isPaidBy(rule, post, year)) continue;
      const cost = eligibleCost(post, year, monthsOf(post, year));
      if (typeof cost !== 'number') return cost;
      costs.set(post, cost);
    }
    const whole = jointGrant(rule, mechanics, amount, sumCents([...costs.values()]));
    const values = costs.size === 0 ? [] : allocate(whole.value, [...costs.values()]);
    const parts = [...costs].map(([post, cost], index) => [post, { cost, value: values[index]! }] as const);
    return { whole, parts: new Map(parts) };
  }

  /** Posts that state their grant have it, whatever others get. */
  #isPaidBy(rule: Rule, post: Post, year: number): boolean {
    if (post.module !== rule.module || !countsIn(post, year)) return false;
    if (valueOf(post.statedGrant, year) !== null || valueOf(post.sharePercent, year) !== null) return false;
    const role = roleOf(post, this.#ruleSet);
    if (role === null) return false;
    const answer = jointAnswer(post, year, this.#timeline(post.module, role, 'personnel', year));
    return answer !== null && 'inForce' in answer && answer.inForce?.rule === rule;
  }
}
