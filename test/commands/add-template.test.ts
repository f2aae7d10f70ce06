import { addExample, addTemplate } from '../../src/commands/add-template';
import { undo } from '../../src/commands/undo';
import { inExcel } from '../../src/excel/in-excel';
import { readWorkbook } from '../../src/excel/read-workbook';
import { WAITS } from '../../src/excel/waits';
import { readLog } from '../../src/workbook/plan/read-log';
import { TEMPLATE_SHEETS } from '../../src/workbook/template/template-sheets';
import type { ExcelStandIn } from '../../standin/headless/excel-stand-in';
import { BrokenExcel } from '../faults/broken-excel';
import { click, contents, open, reopen, SMALL, undoAsShown } from './small-workbook';

/** Enters a value or, where it begins with `=`, a formula. */
async function enter(sheet: string, cell: string, content: string | number): Promise<void> {
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).formulas = [[content]];
    await context.sync();
  });
}

const NAMES = TEMPLATE_SHEETS.map(({ name }) => name);
/** `SMALL` has two of the sheets already. */
const MISSING = NAMES.filter((name) => !(name in SMALL));

test('the sheets that are missing are added with their headings, and the log names each', async () => {
  await open(SMALL);
  const outcome = await addTemplate();
  expect(outcome).toMatchObject({ job: 'template', status: 'ok', findings: [] });
  expect(outcome.written.map(({ sheet }) => sheet)).toEqual([...MISSING, 'KIM-Protokoll']);
  const { 'KIM-Protokoll': log, ...rest } = await contents();
  expect(rest).toMatchObject(SMALL);
  expect(rest.Kommunen).toEqual([['Kommune', 'Gewicht', 'Teilnahme', 'Mindestanteil', 'Zugeteilte Stellen']]);
  expect(log!.slice(1).map((row) => [row[1], ...row.slice(5)])).toEqual(
    MISSING.map((name) => [
      'Vorlage angelegt',
      name,
      expect.stringMatching(/^A1:/),
      'Blatt angelegt',
      '',
      '',
      '',
    ]),
  );
});

test('undoing removes them again, also after saving and reopening; the history tells of both', async () => {
  const excel = await open(SMALL);
  await addTemplate();
  const later = await reopen(excel);
  const outcome = await undoAsShown(later);
  expect(outcome).toMatchObject({ job: 'undo', status: 'ok', findings: [] });
  const { 'KIM-Protokoll': log, ...rest } = await contents();
  expect(rest).toEqual(SMALL);
  expect(log!.at(-1)!.slice(5)).toEqual(['Programm', 'A1:Q1', 'Blatt entfernt', '', '', '']);
  const runs = readLog(await inExcel(readWorkbook));
  expect(runs.map(({ action, changes }) => [action, changes.length])).toEqual([
    ['Rückgängig', MISSING.length],
    ['Vorlage angelegt', MISSING.length],
  ]);
  expect((await click(later, 'undo')).findings.map(({ code }) => code)).toEqual(['nothing-to-undo']);
});

test.each([
  ['a value below the headings', 'Kommunen', 'A2', 'Kamen'],
  ['a heading of the user’s own', 'Deckung', 'A1', 'Geldquelle'],
  ['a value far from everything', 'Ausgewiesen', 'Z99', 1],
])('%s keeps all sheets: the finding names sheet and cell', async (_, sheet, cell, content) => {
  const excel = await open(SMALL);
  await addTemplate();
  await enter(sheet, cell, content);
  const before = await contents();
  const outcome = await click(excel, 'undo');
  expect(outcome.status).toBe('failed');
  expect(outcome.findings).toEqual([
    expect.objectContaining({ code: 'added-sheet-changed', place: { sheet, cell } }),
  ]);
  expect(await contents()).toEqual(before);
});

test('a template of which Excel wrote a part and then did not answer any more can be undone', async () => {
  const excel = await open(SMALL);
  const broken = new BrokenExcel(excel);
  const [WRITE, FIRST_UNANSWERED] = [5, 7];
  WAITS.pauses = [1, 1];
  broken.plan((request) =>
    request >= FIRST_UNANSWERED ? { kind: 'answer-lost', code: 'GeneralException' } : null,
  );
  broken.failAt({ kind: 'action', code: 'GeneralException', action: 99 }, WRITE);
  expect((await addTemplate()).findings.map(({ code }) => code)).toEqual(['write-unknown']);
  broken.plan(() => null);
  expect(Object.keys(await contents())).toEqual([...Object.keys(SMALL), 'Fördersätze']);
  const { undoPreview } = await undo();
  expect((await undo(undoPreview)).status).toBe('ok');
  expect(await contents()).toMatchObject(SMALL);
  expect(Object.keys(await contents())).not.toContain('Fördersätze');
});

test('a formula elsewhere that reads from one of them keeps all of them', async () => {
  const excel = await open(SMALL);
  await addTemplate();
  await enter('Haushalt', 'K1', '=Kommunen!A1');
  const outcome = await click(excel, 'undo');
  expect(outcome.findings).toEqual([
    expect.objectContaining({
      code: 'added-sheet-used',
      place: { sheet: 'Haushalt', cell: 'K1' },
      values: { sheet: 'Kommunen' },
    }),
  ]);
  expect(Object.keys(await contents())).toEqual(expect.arrayContaining(MISSING));
});

test('a sheet that the user deleted himself is no obstacle', async () => {
  const excel = await open(SMALL);
  await addTemplate();
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem('Kommunen').delete();
    await context.sync();
  });
  expect((await click(excel, 'undo')).status).toBe('ok');
  expect(Object.keys(await contents())).toEqual(['Stellen', 'Haushalt', 'Einstellungen', 'KIM-Protokoll']);
});

test('where every sheet is there already, nothing is written', async () => {
  await open(Object.fromEntries(NAMES.map((name) => [name.toUpperCase(), [['eigene']]])));
  const before = await contents();
  const outcome = await addTemplate();
  expect(outcome.findings.map(({ code }) => code)).toEqual(['template-complete']);
  expect(await contents()).toEqual(before);
});

test('a run on top of the template is undone first, then the template', async () => {
  const excel = await open(SMALL);
  await addTemplate();
  await click(excel, 'reconcile');
  expect((await click(excel, 'undo')).status).toBe('ok');
  expect(Object.keys(await contents())).toEqual(expect.arrayContaining(MISSING));
  expect((await click(excel, 'undo')).status).toBe('ok');
  expect(await contents()).toEqual({ ...SMALL, 'KIM-Protokoll': expect.anything() });
});

test.each([1, 5, 20])('where adding fails at step %i, the workbook is as it was', async (atAction) => {
  const excel = await open(SMALL);
  excel.fail({ code: 'GeneralException', atAction, after: 3 });
  expect((await addTemplate()).status).toBe('failed');
  expect(await contents()).toEqual(SMALL);
});

test('where removing fails after some of the sheets are gone, the others are removed in a second attempt', async () => {
  const twin = await open(SMALL);
  await addTemplate();
  const earlier = requestsOf(twin).length;
  await click(twin, 'undo');
  const undoing = requestsOf(twin).slice(earlier);

  const excel = await open(SMALL);
  await addTemplate();
  // The last request removes the sheets and decorates the others.
  const atAction = undoing
    .at(-1)!
    .request.Actions.map(({ Name }) => Name)
    .lastIndexOf('Delete');
  excel.fail({ code: 'GeneralException', atAction, after: undoing.length - 1 });
  expect((await click(excel, 'undo')).status).toBe('ok');
  expect(await contents()).toEqual({ ...SMALL, 'KIM-Protokoll': expect.anything() });
});

function requestsOf({ requests }: ExcelStandIn) {
  return requests.filter(({ onlyReleases }) => !onlyReleases);
}

test('the example can be computed as it is, has something to settle, and goes away again', async () => {
  const excel = await open({ Tabelle1: [] });
  expect((await addExample()).status).toBe('ok');
  const outcome = await click(excel, 'reconcile');
  expect(outcome.findings.map(({ code }) => code)).toContain('stated-deviates');
  const { Haushalt } = await contents();
  // 2021 half of (84.000 − 55.000) and of (70.000 − 55.000); 2022 both, and 0,5 × (66.000 − 55.000); 20.000 are there.
  expect(Haushalt!.slice(1).map((row) => row.slice(7))).toEqual([
    [22000, 22000],
    [49500, 29500],
  ]);
  await click(excel, 'undo');
  await click(excel, 'undo');
  expect(Object.keys(await contents())).toEqual(['Tabelle1', 'KIM-Protokoll']);
});

test('the example is not mixed with tables of the user', async () => {
  await open(SMALL);
  const outcome = await addExample();
  expect(outcome.findings.map(({ code }) => code)).toEqual(['example-in-used-workbook']);
  expect(await contents()).toEqual(SMALL);
});
