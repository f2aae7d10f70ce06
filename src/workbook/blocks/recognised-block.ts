import { areaAddress, parseArea, spanOf } from '../address';
import type { RecognisedBlock } from '../recognition';
import { isResult } from './block-measure';
import type { Cell, Figure } from './figure';
import type { SheetFigures } from './read-blocks';

/** A sheet of figures as it is shown to the user: which label gave which coordinate, and what was left unread. */
export function recognisedBlock(found: SheetFigures): RecognisedBlock {
  const { sheet, figures, unclear, unread, illegible, blank } = found;
  // A sheet none of whose amounts can be read is one too.
  const inRange = [...figures, ...illegible, ...blank];
  const labels = [...new Set(inRange.flatMap((each) => Object.values(each.labels)))].map(cellOf);
  const results = figures.filter(({ measure }) => isResult(measure));
  const from = (name: keyof Figure['labels']): readonly string[] =>
    runsOf([...new Set(figures.flatMap((each) => each.labels[name] ?? []))].map(cellOf));
  return {
    sheet: sheet.name,
    range: areaAddress(spanOf([...inRange, ...labels, ...unclear])),
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

function cellOf(address: string): Cell {
  const { top, left } = parseArea(address);
  return { row: top, column: left };
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
    areaAddress({ top, left, rows: bottom - top + 1, columns: right - left + 1 }),
  );
}
