import { assignTables } from '../../src/commands/assign-tables';
import { onThisThread } from '../../src/commands/computing';
import { examineIn } from '../../src/commands/examine';
import { inExcel } from '../../src/excel/in-excel';
import type { AssignedTable } from '../../src/workbook/assignment/assignment';
import { click, contents, open, reopen, SMALL, SMALL_OWN_SHARE } from './small-workbook';

const examine = () => inExcel((context) => examineIn(context, { computing: onThisThread() }));

/** `SMALL` with headings of posts that nobody knows. */
const ODD = {
  ...SMALL,
  Stellen: [['Teil', 'Wer', 'Umfang', 'Preis', 'los', 'Schluss'], ...SMALL.Stellen!.slice(1)],
};
const fields = ['module', 'role', 'fte', 'personnelPerFte', 'begin', 'end'];
const ASSIGNED: AssignedTable = {
  sheet: 'Stellen',
  headingRow: 1,
  firstColumn: 'A',
  lastColumn: 'F',
  lastRow: null,
  kind: 'posts',
  columns: ODD.Stellen[0]!.map((heading, index) => ({
    heading: String(heading),
    column: 'ABCDEF'[index]!,
    field: fields[index]!,
    year: null,
    unit: '€',
  })),
};

test('an assignment is kept in the workbook: the ribbon honours it after saving and reopening', async () => {
  const excel = await open(ODD);
  expect((await click(excel, 'reconcile')).status).toBe('failed');
  expect(await assignTables([ASSIGNED], await examine())).toMatchObject({ status: 'ok', written: [] });
  expect(await contents()).toEqual(ODD);
  const later = await reopen(excel);
  const outcome = await click(later, 'reconcile');
  expect(outcome.findings.map((each) => each.code)).toContain('assigned-by-hand');
  expect((await contents()).Haushalt![1]![6]).toBe(SMALL_OWN_SHARE[2021]);
});

test('the assignment outlives runs and their undoing', async () => {
  const excel = await open(ODD);
  await assignTables([ASSIGNED], await examine());
  await click(excel, 'reconcile');
  await click(excel, 'undo');
  expect((await examine()).state.assignment).toEqual([ASSIGNED]);
});

test('is refused where a run was written in between', async () => {
  const excel = await open(SMALL);
  const examination = await examine();
  await click(excel, 'reconcile');
  const outcome = await assignTables([ASSIGNED], examination);
  expect(outcome.findings.map((each) => each.code)).toEqual(['reconciled-meanwhile']);
});
