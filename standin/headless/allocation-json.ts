import type { Allocation } from '../../src/domain/allocation/allocation';
import type { DueDates } from '../../src/domain/due-dates/due-date-row';
import type { Finding } from '../../src/domain/findings/finding';
import { sentence } from '../../src/domain/findings/sentence';
import type { Maybe } from '../../src/domain/maybe';
import { type Exact, toDecimalText } from '../../src/domain/numbers';
import { toIsoText } from '../../src/domain/time';

/** Posts of each municipality, in FTE with two decimals; unknown ones are null with the reason. */
export function allocationJson(allocation: Allocation | null): Record<string, unknown>[] {
  return (allocation?.rows ?? []).map((row) => ({
    municipality: row.municipality,
    weight: toDecimalText(row.weight, 2),
    participates: row.participates,
    posts: postsText(row.posts),
    before: postsText(row.before),
    ...reasonOf(row.posts, row.before),
  }));
}

export function dueDatesJson({ rows }: DueDates): Record<string, unknown>[] {
  return rows.map(({ label, date, overdue }) => ({
    label,
    date: date.known ? toIsoText(date.value) : null,
    overdue: overdue.known ? overdue.value : null,
    ...reasonOf(overdue),
  }));
}

function postsText(posts: Maybe<Exact>): string | null {
  return posts.known ? toDecimalText(posts.value, 2) : null;
}

function reasonOf(...values: readonly Maybe<unknown>[]): { readonly reason?: string } {
  const reason: Finding | undefined = values.flatMap((each) => (each.known ? [] : [each.reason]))[0];
  return reason === undefined ? {} : { reason: sentence(reason, 'de') };
}
