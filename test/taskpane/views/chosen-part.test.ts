import {
  chosenPart,
  nextPart,
  partAddress,
  partKey,
} from '../../../src/taskpane/views/assignment/chosen-part';
import { parseArea } from '../../../src/workbook/address';

const WHOLE = parseArea('B2:D6');
const B2 = { row: 1, column: 1, line: null };

/** What a key leads to from a part, by its name in the picture. */
function after(key: string, from: Parameters<typeof nextPart>[1], held: Partial<KeyboardEvent> = {}) {
  const keys = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
  const next = nextPart({ ...keys, ...held, key }, from, WHOLE);
  return next === null ? null : partKey(next);
}

test('a selection of the grid chooses a cell, or the row or column that it covers', () => {
  const chosen = (area: string) => chosenPart(parseArea(area), WHOLE);
  expect(chosen('C3')).toEqual({ row: 2, column: 2, line: null });
  expect(chosen('A3:Z3')).toEqual({ row: 2, column: 1, line: 'row' });
  expect(chosen('C3:D3')).toEqual({ row: 2, column: 2, line: null });
  expect(chosen('C1:C100')).toEqual({ row: 1, column: 2, line: 'column' });
  expect(chosen('F3')).toBeNull();
});

test('a row or column is selected as far as the picture goes', () => {
  expect(partAddress({ row: 2, column: 1, line: 'row' }, WHOLE)).toBe('B3:D3');
  expect(partAddress({ row: 1, column: 2, line: 'column' }, WHOLE)).toBe('C2:C6');
});

test('arrows lead from the first row and column to their headings, along them and back', () => {
  expect(after('ArrowUp', B2)).toBe('column B');
  expect(after('ArrowLeft', B2)).toBe('row 2');
  const column = { row: 1, column: 1, line: 'column' } as const;
  expect(['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'].map((key) => after(key, column))).toEqual([
    'column C',
    'column B',
    'column B',
    'B2',
  ]);
  const row = { row: 5, column: 1, line: 'row' } as const;
  expect(['ArrowDown', 'ArrowUp', 'ArrowRight', 'End'].map((key) => after(key, row))).toEqual([
    'row 6',
    'row 5',
    'B6',
    'D6',
  ]);
});

test('the space bar chooses the row with Shift and the column with Ctrl, as in Excel', () => {
  const cell = { row: 3, column: 2, line: null };
  expect(after(' ', cell, { shiftKey: true })).toBe('row 4');
  expect(after(' ', cell, { ctrlKey: true })).toBe('column C');
  expect(after('ArrowUp', cell, { ctrlKey: true })).toBeNull();
});
