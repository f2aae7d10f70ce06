/** Columns side by side. */
export interface Columns {
  readonly left: number;
  /** Inclusive. */
  readonly right: number;
}

/** The columns as runs of such that stand side by side. @param columns ascending */
export function runsOfColumns(columns: Iterable<number>): readonly Columns[] {
  const runs: { left: number; right: number }[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last?.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}

export function isIn(column: number, { left, right }: Columns): boolean {
  return column >= left && column <= right;
}
