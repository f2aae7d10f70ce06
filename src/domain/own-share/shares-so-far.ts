import type { Post } from '../case';
import { cents, NONE, plus } from '../numbers';
import type { Rule } from '../rules/rule';
import type { CostShare, ShareSoFar } from './grant-parts';

/** The sums from which the rounding of shares carries on, by rule and year. */
export class SharesSoFar {
  readonly #sums = new Map<string, ShareSoFar>();

  of(rule: Rule, year: number): ShareSoFar {
    return this.#sums.get(`${rule.id} ${year}`) ?? NOTHING_SO_FAR;
  }

  add(rule: Rule, year: number, post: Post, share: CostShare): void {
    const { cost, value, before } = share;
    this.#sums.set(`${rule.id} ${year}`, {
      cost: plus(before.cost, cost),
      grant: cents(before.grant + value),
      count: before.count + 1,
      last: { post, share },
    });
  }
}

/** Before the first row. */
export const NOTHING_SO_FAR: ShareSoFar = { cost: NONE, grant: cents(0), count: 0, last: null };
