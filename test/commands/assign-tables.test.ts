import { assignTables } from '../../src/commands/assign-tables';
import { onThisThread } from '../../standin/headless/on-this-thread';
import { examineIn } from '../../src/commands/examine';
import { sessionRuns } from '../../src/commands/session-runs';
import { inExcel } from '../../src/excel/in-excel';
import type { AssignedTable } from '../../src/workbook/assignment/assignment';
import type { LoggedChange } from '../../src/workbook/plan/read-log';
import { click, contents, open, reopen, SMALL, SMALL_OWN_SHARE, undoAsShown } from './small-workbook';

const examine = () => inExcel((context) => examineIn(context, { computing: onThisThread }));

/** `SMALL` with headings of posts that nobody knows. */
const ODD = {
  ...SMALL,
  Stellen: [['Teil', 'Wer', 'Umfang', 'Preis', 'los', 'Schluss'], ...SMALL.Stellen!.slice(1)],
};
const fields = ['module', 'role', 'fte', 'personnelPerFte', 'start', 'end'] as const;
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

const CHANGES: LoggedChange[] = [
  {
    sheet: 'Stellen',
    cell: 'A1:F1',
    figure: 'Zuordnung der Tabelle',
    before: 'automatisch',
    after: 'von Hand',
  },
];

test('an assignment of this session is told from one that stands in the file', async () => {
  const excel = await open(ODD);
  await assignTables([ASSIGNED], CHANGES, await examine());
  const ofSession = (await examine()).state.assignment;
  expect(ofSession.map(sessionRuns.hasSaid)).toEqual([true]);

  await reopen(excel);
  const inFile = (await examine()).state.assignment;
  expect(inFile.map(sessionRuns.hasSaid)).toEqual([false]);
  const other: AssignedTable = { ...ASSIGNED, sheet: 'Haushalt', lastColumn: 'B', kind: null };
  await assignTables([...inFile, other], CHANGES, await examine());
  expect((await examine()).state.assignment.map(sessionRuns.hasSaid)).toEqual([false, true]);
});

test('an assignment is kept in the workbook: the ribbon honours it after saving and reopening', async () => {
  const excel = await open(ODD);
  expect((await click(excel, 'reconcile')).status).toBe('failed');
  expect(await assignTables([ASSIGNED], CHANGES, await examine())).toMatchObject({
    status: 'ok',
    written: [{ sheet: 'KIM-Protokoll' }],
  });
  const { 'KIM-Protokoll': log, ...rest } = await contents();
  expect(rest).toEqual(ODD);
  expect(log!.at(-1)!.slice(1, 10)).toEqual([
    'Zuordnung',
    '',
    '',
    '',
    'Stellen',
    'A1:F1',
    'Zuordnung der Tabelle',
    'automatisch',
    'von Hand',
  ]);
  const later = await reopen(excel);
  const outcome = await click(later, 'reconcile');
  expect(outcome.findings.map((each) => each.code)).toContain('assigned-by-hand');
  expect((await contents()).Haushalt![1]![6]).toBe(SMALL_OWN_SHARE[2021]);
});

test('the assignment outlives runs and their undoing', async () => {
  const excel = await open(ODD);
  await assignTables([ASSIGNED], CHANGES, await examine());
  await click(excel, 'reconcile');
  await click(excel, 'undo');
  expect((await examine()).state.assignment).toEqual([ASSIGNED]);
});

test('undoing an assignment brings back the one before it, also after saving and reopening', async () => {
  const excel = await open(ODD);
  await assignTables([ASSIGNED], CHANGES, await examine());
  const corrected: AssignedTable = { ...ASSIGNED, kind: null };
  await assignTables([corrected], CHANGES, await examine());
  const later = await reopen(excel);
  expect((await examine()).state.assignment).toEqual([corrected]);
  expect(await undoAsShown(later)).toMatchObject({ status: 'ok', findings: [] });
  expect((await examine()).state.assignment).toEqual([ASSIGNED]);
  expect((await undoAsShown(later)).status).toBe('ok');
  expect((await examine()).state.assignment).toEqual([]);
  expect((await click(later, 'reconcile')).status).toBe('failed');
  const { 'KIM-Protokoll': log } = await contents();
  expect(log!.slice(1).map((row) => [row[1], ...row.slice(8, 10)])).toEqual([
    ['Zuordnung', 'automatisch', 'von Hand'],
    ['Zuordnung', 'automatisch', 'von Hand'],
    ['Rückgängig', 'von Hand', 'automatisch'],
    ['Rückgängig', 'von Hand', 'automatisch'],
  ]);
});

test('is refused where the log would take a sheet of the user’s own', async () => {
  const own = { ...ODD, 'KIM-Protokoll': [['eigenes']] };
  await open(own);
  const outcome = await assignTables([ASSIGNED], CHANGES, await examine());
  expect(outcome.findings.map((each) => each.code)).toEqual(['sheet-name-taken']);
  expect(await contents()).toEqual(own);
});

test('is refused where a run was written in between', async () => {
  const excel = await open(SMALL);
  const examination = await examine();
  await click(excel, 'reconcile');
  const outcome = await assignTables([ASSIGNED], CHANGES, examination);
  expect(outcome.findings.map((each) => each.code)).toEqual(['reconciled-meanwhile']);
});
