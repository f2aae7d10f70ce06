import { areaAddress, columnIndex, columnLetters } from '../address';
import type { RecognisedBlock } from '../recognition';
import { RESULT_MEASURES, type BlockMeasure } from './block-measure';
import type { Figure } from './figure';
import type { SheetFigures } from './read-blocks';

/** A sheet of figures as it is shown to the user: which label gave which coordinate, and what was left unread. */
export function recognisedBlock({ sheet, figures, unclear, unread }: SheetFigures): RecognisedBlock {
  const cells = figures.map(({ row, column }) => ({ row, column }));
  const labels = figures.flatMap((each) => Object.values(each.labels)).map(cellOf);
  const results = figures.filter(({ measure }) =>
    (RESULT_MEASURES as readonly BlockMeasure[]).includes(measure),
  );
  const from = (name: keyof Figure['labels']): readonly string[] =>
    runsOf(figures.flatMap((each) => (each.labels[name] === undefined ? [] : [cellOf(each.labels[name])])));
  return {
    sheet: sheet.name,
    range: boundingRange([...cells, ...labels, ...unclear]),
    shape: 'cross-tab',
    measure: from('measure'),
    module: from('module'),
    year: from('year'),
    version: from('version'),
    unit: from('unit'),
    sums: runsOf(figures.filter((each) => each.isTotal && !results.includes(each))),
    results: runsOf(results),
    unread: runsOf(unread),
    unclear: runsOf(unclear),
  };
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

function cellOf(address: string): Cell {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(digits) - 1, column: columnIndex(letters) };
}

function boundingRange(cells: readonly Cell[]): string {
  const rows = cells.map((each) => each.row);
  const columns = cells.map((each) => each.column);
  const [top, left] = [least(rows), least(columns)];
  return areaAddress({
    top,
    left,
    rows: -least(rows.map((each) => -each)) - top + 1,
    columns: -least(columns.map((each) => -each)) - left + 1,
  });
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((smallest, each) => Math.min(smallest, each), numbers[0] ?? 0);
}

/** Cells in one row side by side, or in one column one below the other, as ranges: `B3:C3`. */
function runsOf(cells: readonly Cell[]): readonly string[] {
  const distinct = [...new Map(cells.map((each) => [`${each.row} ${each.column}`, each])).values()].sort(
    (left, right) => left.row - right.row || left.column - right.column,
  );
  const rows: { row: number; left: number; right: number }[] = [];
  for (const { row, column } of distinct) {
    const last = rows.at(-1);
    if (last !== undefined && last.row === row && last.right === column - 1) last.right = column;
    else rows.push({ row, left: column, right: column });
  }
  const areas: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const { row, left, right } of rows) {
    const above = areas.find((each) => each.left === left && each.right === right && each.bottom === row - 1);
    if (above !== undefined) above.bottom = row;
    else areas.push({ top: row, bottom: row, left, right });
  }
  return areas.map(({ top, bottom, left, right }) =>
    left === right && top === bottom
      ? `${columnLetters(left)}${top + 1}`
      : areaAddress({ top, left, rows: bottom - top + 1, columns: right - left + 1 }),
  );
}
