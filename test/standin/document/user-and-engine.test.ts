import { cellAt } from '../../../standin/document/cells';
import { enterPending, enterResult, enterSpills } from '../../../standin/document/computed-results';
import { newDocument } from '../../../standin/document/new-document';
import { Session } from '../../../standin/document/session';
import { userEdit } from '../../../standin/document/user-edit';

const at = (top: number, left: number, rows = 1, columns = 1) => ({ top, left, rows, columns });

function withSheet() {
  const session = new Session(newDocument());
  const sheet = session.document.sheets[0]!;
  const value = (row: number, column: number) => cellAt(sheet, row, column)?.value ?? '';
  return { session, sheet, value };
}

/** A formula in A1 that fills A1:A3 with 2, 4, 6. */
function withSpill() {
  const { session, sheet, value } = withSheet();
  userEdit(session, sheet, at(0, 0), [['=KIM.VERTEILUNG(12,C1:C3)']]);
  enterResult(sheet, { row: 0, column: 0, value: 2, isError: false });
  enterSpills(sheet, [at(0, 0, 3, 1)], (row) => ({ value: (row + 1) * 2, isError: false }));
  return { session, sheet, value };
}

test('a result is entered into its formula and marks the cell as changed for saving', () => {
  const { session, sheet } = withSheet();
  userEdit(session, sheet, at(0, 0), [['=1+1']]);
  sheet.changes.cells.clear();
  enterResult(sheet, { row: 0, column: 0, value: 2, isError: false });
  expect(cellAt(sheet, 0, 0)).toMatchObject({ value: 2, calculated: true, formula: '=1+1' });
  expect([...sheet.changes.cells]).toEqual(['0,0']);
});

test('a result that was there already changes nothing, and a cell without a formula takes none', () => {
  const { session, sheet, value } = withSheet();
  userEdit(session, sheet, at(0, 0, 1, 2), [['=1+1', 5]]);
  enterResult(sheet, { row: 0, column: 0, value: 2, isError: false });
  sheet.changes.cells.clear();
  enterResult(sheet, { row: 0, column: 0, value: 2, isError: false });
  enterResult(sheet, { row: 0, column: 1, value: 7, isError: false });
  expect([...sheet.changes.cells]).toEqual([]);
  expect(value(0, 1)).toBe(5);
});

test('a result on its way reads as not calculated', () => {
  const { session, sheet } = withSheet();
  userEdit(session, sheet, at(0, 0), [['=KIM.MONATE(1,2,3)']]);
  enterResult(sheet, { row: 0, column: 0, value: 6, isError: false });
  enterPending(sheet, 0, 0);
  expect(cellAt(sheet, 0, 0)).toMatchObject({ value: '#BUSY!', isError: true, calculated: false });
});

test('what a formula fills are values of the cells, with the block noted at the formula', () => {
  const { sheet, value } = withSpill();
  expect([value(0, 0), value(1, 0), value(2, 0)]).toEqual([2, 4, 6]);
  expect(cellAt(sheet, 0, 0)?.spill).toEqual({ rows: 3, columns: 1 });
});

test('a smaller block empties what it no longer fills', () => {
  const { sheet, value } = withSpill();
  enterSpills(sheet, [at(0, 0, 2, 1)], () => ({ value: 6, isError: false }));
  expect([value(1, 0), value(2, 0)]).toEqual([6, '']);
  expect(cellAt(sheet, 0, 0)?.spill).toEqual({ rows: 2, columns: 1 });
});

test('entering into a filled cell ends the block and keeps what was entered', () => {
  const { session, sheet, value } = withSpill();
  userEdit(session, sheet, at(1, 0), [['im Weg']]);
  enterSpills(sheet, [], () => ({ value: '', isError: false }));
  expect([value(1, 0), value(2, 0)]).toEqual(['im Weg', '']);
  expect(cellAt(sheet, 0, 0)?.spill).toBeUndefined();
});

test('listeners learn that it was the user', () => {
  const { session, sheet } = withSheet();
  session.listen('changed', sheet.id);
  userEdit(session, sheet, at(1, 1, 2, 1), [[1], [2]]);
  expect(session.takeEvents().map(({ payload }) => [payload['address'], payload['triggerSource']])).toEqual([
    ['B2:B3', 'Unknown'],
  ]);
});
