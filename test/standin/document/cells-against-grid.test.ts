import fc from 'fast-check';
import { usedArea } from '../../../standin/document/cells';
import { clearBlock } from '../../../standin/document/clear-block';
import { newDocument } from '../../../standin/document/new-document';
import type { CellArea } from '../../../standin/document/range-address';
import { wholeSheet } from '../../../standin/document/range-address';
import { Range } from '../../../standin/document/objects/range';
import { Session } from '../../../standin/document/session';

const size = 6;

interface Step {
  readonly area: CellArea;
  readonly value: number | '' | null | undefined;
}

/** Writes `value` into an area; undefined clears it. */
const step: fc.Arbitrary<Step> = fc.record({
  area: fc.record({
    top: fc.nat(size - 3),
    left: fc.nat(size - 3),
    rows: fc.integer({ min: 1, max: 3 }),
    columns: fc.integer({ min: 1, max: 3 }),
  }),
  value: fc.oneof(fc.nat(9), fc.constant('' as const), fc.constant(null), fc.constant(undefined)),
});

/** The same on a plain grid of `size` × `size`. */
function onGrid(steps: readonly Step[]): (number | '')[][] {
  const grid = Array.from({ length: size }, () => new Array<number | ''>(size).fill(''));
  for (const { area, value } of steps) {
    if (value === null) continue;
    for (let row = area.top; row < area.top + area.rows; row += 1) {
      grid[row]!.fill(value ?? '', area.left, area.left + area.columns);
    }
  }
  return grid;
}

function usedOnGrid(grid: readonly (readonly (number | '')[])[]): CellArea | null {
  const used = grid.flatMap((line, row) =>
    line.flatMap((value, column) => (value === '' ? [] : [{ row, column }])),
  );
  if (used.length === 0) return null;
  const top = Math.min(...used.map((cell) => cell.row));
  const left = Math.min(...used.map((cell) => cell.column));
  return {
    top,
    left,
    rows: Math.max(...used.map((cell) => cell.row)) - top + 1,
    columns: Math.max(...used.map((cell) => cell.column)) - left + 1,
  };
}

test('any sequence of writes and clears gives the cells and the used range of a plain grid', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const document = newDocument();
      const sheet = document.sheets[0]!;
      const session = new Session(document);
      for (const { area, value } of steps) {
        if (value === undefined) clearBlock(sheet, area, 'All');
        else new Range(session, sheet, area).values = value;
      }
      const grid = onGrid(steps);
      const whole = new Range(session, sheet, { top: 0, left: 0, rows: size, columns: size });
      expect(whole.values).toEqual(grid);
      expect(usedArea(sheet, wholeSheet, true)).toEqual(usedOnGrid(grid));
    }),
  );
});
