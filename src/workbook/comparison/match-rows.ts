import { addToGroup } from '../../domain/group-by';

/** Rows of two states of a list that are the same row, by position. */
export interface MatchedRows {
  readonly pairs: ReadonlyMap<number, number>;
  /** Those that hold something else than before. */
  readonly changed: readonly (readonly [before: number, now: number])[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
  /** Whether rows that did not change stand in another order. */
  readonly isReordered: boolean;
}

/** A row to be found again. */
export interface RowToMatch {
  /** What it holds. */
  readonly content: string;
  /** What names it, its texts; '' where it has none. */
  readonly identity: string;
}

/**
 * Finds rows again after others were inserted, deleted or moved: first those with the same content; then those whose texts
 * occur once before and once now; then as many that follow each other between the same neighbours. No row is taken for
 * another one because it resembles it: what is left is removed or added.
 */
export function matchRows(before: readonly RowToMatch[], now: readonly RowToMatch[]): MatchedRows {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (one: number, other: number): void => {
    pairs.set(one, other);
    taken.add(other);
  };
  pairEqual(before, now, pair);
  const isReordered = !isAscending([...pairs].sort(([one], [other]) => one - other).map(([, at]) => at));
  pairNamed(before, now, { pairs, taken, pair });
  pairBetween(before.length, now.length, { pairs, taken, pair });
  return {
    pairs,
    changed: [...pairs]
      .filter(([one, other]) => before[one]!.content !== now[other]!.content)
      .sort(([, one], [, other]) => one - other),
    removed: positions(before.length).filter((at) => !pairs.has(at)),
    added: positions(now.length).filter((at) => !taken.has(at)),
    isReordered,
  };
}

interface Pairing {
  readonly pairs: ReadonlyMap<number, number>;
  readonly taken: ReadonlySet<number>;
  readonly pair: (before: number, now: number) => void;
}

/** Rows with the same content: those that begin and end both lists, then of several alike the first, the second … */
function pairEqual(before: readonly RowToMatch[], now: readonly RowToMatch[], pair: Pairing['pair']): void {
  const isEqual = (one: number, other: number): boolean => before[one]!.content === now[other]!.content;
  const shorter = Math.min(before.length, now.length);
  let first = 0;
  while (first < shorter && isEqual(first, first)) {
    pair(first, first);
    first += 1;
  }
  let behind = 0;
  while (behind < shorter - first && isEqual(before.length - 1 - behind, now.length - 1 - behind)) {
    behind += 1;
    pair(before.length - behind, now.length - behind);
  }
  const waiting = new Map<string, number[]>();
  for (let at = first; at < now.length - behind; at += 1) {
    addToGroup(waiting, now[at]!.content, at);
  }
  for (let at = first; at < before.length - behind; at += 1) {
    const found = waiting.get(before[at]!.content)?.shift();
    if (found !== undefined) pair(at, found);
  }
}

function pairNamed(
  before: readonly RowToMatch[],
  now: readonly RowToMatch[],
  { pairs, taken, pair }: Pairing,
): void {
  const open = positionsByName(before, (at) => !pairs.has(at));
  const there = positionsByName(now, (at) => !taken.has(at));
  for (const [identity, at] of open) {
    const found = there.get(identity);
    if (at.length === 1 && found?.length === 1) pair(at[0]!, found[0]!);
  }
}

function positionsByName(
  rows: readonly RowToMatch[],
  isOpen: (at: number) => boolean,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  rows.forEach(({ identity }, at) => {
    if (identity !== '' && isOpen(at)) addToGroup(found, identity, at);
  });
  return found;
}

/** Runs of rows of equal length between the same neighbours: they were overtyped where they stand. */
function pairBetween(rowsBefore: number, rowsNow: number, { pairs, taken, pair }: Pairing): void {
  const runsNow = new Map(
    openRuns(rowsNow, (at) => taken.has(at)).map((run) => [`${run.from - 1} ${run.to}`, run] as const),
  );
  const runs = openRuns(rowsBefore, (at) => pairs.has(at)).map((run) => {
    const above = run.from === 0 ? -1 : pairs.get(run.from - 1)!;
    const below = run.to === rowsBefore ? rowsNow : pairs.get(run.to)!;
    return { run, found: runsNow.get(`${above} ${below}`) };
  });
  for (const { run, found } of runs) {
    if (found === undefined || found.to - found.from !== run.to - run.from) continue;
    for (let index = 0; index < run.to - run.from; index += 1) pair(run.from + index, found.from + index);
  }
}

function openRuns(
  rows: number,
  isTaken: (at: number) => boolean,
): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (let at = 0; at < rows; at += 1) {
    if (isTaken(at)) continue;
    const last = runs.at(-1);
    if (last?.to === at) last.to += 1;
    else runs.push({ from: at, to: at + 1 });
  }
  return runs;
}

function positions(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || numbers[index - 1]! < number);
}
