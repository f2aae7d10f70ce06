import type { BudgetLine, Post, Settings } from '../case';
import { combine } from '../maybe';
import { addCents, ZERO_CENTS } from '../numbers';
import type { SignificanceRow } from './significance-row';
import type { UnplannedRow } from './unplanned-row';

/**
 * Who decides about each unplanned amount: above the user's threshold (§ 83 Abs. 2 GO NRW) the council, beforehand;
 * up to and including it the treasurer. Tested per line and year together with what was already granted.
 * Rows that need no decision (0,00) are left out.
 */
export function computeSignificance(
  rows: readonly UnplannedRow[],
  lines: readonly BudgetLine[],
  posts: readonly Post[],
  settings: Settings,
): readonly SignificanceRow[] {
  return rows.flatMap((row) => {
    if (!needsDecision(row)) return [];
    const line = lines.find((each) => each.origin === row.origin && each.year === row.year);
    const granted = line?.alreadyGranted ?? ZERO_CENTS;
    const amount = combine([row.amount], ([own = ZERO_CENTS]) => addCents(own, granted));
    const duty = dutyOf(row, posts);
    const threshold = duty === null ? null : settings.significance[duty];
    const significant = threshold === null || !amount.known ? null : amount.value > threshold;
    const body = significant === null ? null : significant ? 'council' : 'treasurer';
    return [{ year: row.year, line: row.line, amount, duty, threshold, significant, body }];
  });
}

/** True unless nothing is needed: 0,00. An unknown amount may need one. */
export function needsDecision({ amount }: UnplannedRow): boolean {
  return !amount.known || amount.value !== 0;
}

/** The duty that all posts of the row's modules share in its year. */
function dutyOf(row: UnplannedRow, posts: readonly Post[]): SignificanceRow['duty'] {
  const duties = new Set(
    posts
      .filter((post) => row.modules.includes(post.module) && counts(post, row.year))
      .map((post) => post.duty),
  );
  const [duty = null] = duties;
  return duties.size === 1 ? duty : null;
}

function counts(post: Post, year: number): boolean {
  if (post.year !== null) return post.year === year;
  const from = post.start?.year ?? year;
  const to = post.end?.year ?? year;
  return from <= year && year <= to;
}
