import { isOfList, type RowOrigin } from '../domain/place';
import type { Case } from '../domain/case';
import type { ModuleNumber } from '../domain/module';
import { countsIn, currentPosts } from '../domain/own-share/post-year';

/** The row of a list, or the column of a transposed one: `7`, `C`. */
export interface LineOfList {
  readonly sheet: string;
  readonly line: string;
}

/** What is known of the row that a post was read from. */
export interface PostOfRow {
  /** The how manieth post of its sheet it is, from 1. */
  readonly nth: number;
  readonly module: ModuleNumber;
  /** The computed years that it counts in; empty where it counts in none. */
  readonly years: readonly number[];
  /** The version that it is of where another one counts; else null. */
  readonly otherVersion: string | null;
}

/**
 * Finds the posts of a case by their rows; made once for as many questions as there are.
 *
 * @returns null for a row that is none of a post
 */
export function postsByRow(input: Case): (row: LineOfList) => PostOfRow | null {
  const positions = new Map<string, { readonly index: number; readonly nth: number }>();
  const counts = new Map<string, number>();
  for (const [index, { origin }] of input.posts.entries()) {
    if (!isOfList(origin)) continue;
    const nth = (counts.get(origin.sheet) ?? 0) + 1;
    counts.set(origin.sheet, nth);
    positions.set(keyOf(lineOf(origin)), { index, nth });
  }
  const current = new Set(currentPosts(input));
  return (row) => {
    const position = positions.get(keyOf(row));
    if (position === undefined) return null;
    const post = input.posts[position.index]!;
    const { module, version } = post;
    const isCurrent = current.has(post);
    return {
      nth: position.nth,
      module,
      years: isCurrent ? input.settings.years.filter((year) => countsIn(post, year)) : [],
      otherVersion: isCurrent ? null : version,
    };
  };
}

function lineOf({ sheet, row, column }: RowOrigin<'posts'>): LineOfList {
  return { sheet, line: column ?? String(row) };
}

function keyOf({ sheet, line }: LineOfList): string {
  return `${line} ${sheet}`;
}
