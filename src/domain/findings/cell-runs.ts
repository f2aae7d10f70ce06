/** From so many on, cells one below the other are one range. */
const LEAST_IN_RANGE = 3;

/**
 * Cells in their order, those one below the other as a range: `C3, D5:D9`. What is said of 100.000 rows is a short list
 * where nothing stands between them.
 */
export function runsOfCells(cells: Iterable<string>): readonly string[] {
  const runs: string[][] = [];
  let next = '';
  for (const cell of cells) {
    if (cell === next) runs.at(-1)!.push(cell);
    else runs.push([cell]);
    const [, column, row] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    next = column === undefined ? '' : `${column}${Number(row) + 1}`;
  }
  return runs.flatMap((run) => (run.length < LEAST_IN_RANGE ? run : [`${run[0]!}:${run.at(-1)!}`]));
}

/** How many cells a run has. */
export function cellsInRun(run: string): number {
  const ends = endsOf(run);
  return ends === null ? 1 : ends.last - ends.first + 1;
}

/** Each cell of runs, in their order. */
export function* cellsOfRuns(runs: readonly string[]): Generator<string> {
  for (const run of runs) {
    const ends = endsOf(run);
    if (ends === null) yield run;
    else for (let row = ends.first; row <= ends.last; row += 1) yield `${ends.column}${row}`;
  }
}

/** Null for a cell, and for an area of several columns. */
function endsOf(
  run: string,
): { readonly column: string; readonly first: number; readonly last: number } | null {
  const [, column, first, last] = /^([A-Z]+)(\d+):\1(\d+)$/.exec(run) ?? [];
  return column === undefined ? null : { column, first: Number(first), last: Number(last) };
}
