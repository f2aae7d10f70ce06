import type { Place } from '../place';
import type { Grade } from './rule';

export interface RuleCitation {
  readonly id: string;
  readonly source: string;
  readonly url: string | null;
  readonly grade: Grade;
  readonly place: Place | null;
}

/** True for a paragraph of the law, which needs no evidence. */
export function isStatute({ id }: RuleCitation): boolean {
  return id.startsWith('§');
}

export interface RejectedRule {
  readonly rule: RuleCitation;
  readonly reason:
    | 'outranked'
    | 'outside-its-dates'
    | 'other-role'
    | 'overridden-by-exception'
    | 'not-published'
    | 'grant-is-stated';
}
