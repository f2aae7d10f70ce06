import { undo } from '../../src/commands/undo';
import { inExcel } from '../../src/excel/in-excel';
import { click, contents, open, reopen, SMALL, undoAsShown, withCell } from './small-workbook';

test('a run is undone in a later session, after the file was saved and reopened', async () => {
  const sheets = withCell('Haushalt', 1, 6, 'alter Text');
  const excel = await open(sheets);
  await click(excel, 'reconcile');
  const later = await reopen(await reopen(excel));
  const outcome = await undoAsShown(later);
  expect(outcome.status).toBe('ok');
  const { 'KIM-Protokoll': log, ...rest } = await contents();
  expect(rest).toEqual(sheets);
  expect(log!.slice(-7).map((row) => row[1])).toEqual(Array(7).fill('Rückgängig'));
});

test('undoing the second of two runs brings the first one back, undoing again the original', async () => {
  const excel = await open(SMALL);
  await click(excel, 'reconcile');
  const first = await contents();
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem('Stellen').getRange('D2').values = [[71000]];
    await context.sync();
  });
  await click(excel, 'reconcile');
  expect((await contents()).Haushalt![1]![6]).toBe(10750);
  const later = await reopen(excel);
  expect((await undoAsShown(later)).status).toBe('ok');
  const back = await contents();
  expect(back.Haushalt).toEqual(first.Haushalt);
  // The input is still the later one: what came back is out of date, and says so.
  const [before, now] = [first, back].map((sheets) => sheets['KIM-Abgleich']!);
  const figures = (rows: typeof before) =>
    rows!.filter(([label], row) => row !== 1 && label !== 'Herleitung');
  expect(figures(now)).toEqual(figures(before));
  expect(before![1]![0]).toBe('aktuell');
  expect(now![1]![0]).toMatch(/^VERALTET: Eingaben geändert seit /);
  expect((await undoAsShown(later)).status).toBe('ok');
  expect((await contents()).Haushalt).toEqual(SMALL.Haushalt);
  expect((await click(later, 'undo')).findings[0]!.code).toBe('nothing-to-undo');
});

test('a cell that was changed since is not overwritten: nothing is undone', async () => {
  const excel = await open(SMALL);
  await click(excel, 'reconcile');
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem('Haushalt').getRange('G3').values = [[1]];
    await context.sync();
  });
  const before = await contents();
  const outcome = await click(excel, 'undo');
  expect(outcome.findings).toContainEqual(
    expect.objectContaining({ code: 'cell-changed-since-run', place: { sheet: 'Haushalt', cell: 'G3' } }),
  );
  expect(await contents()).toEqual(before);
});

test('all sheets of the result go and come back in their order before the log', async () => {
  const excel = await open(SMALL);
  await click(excel, 'reconcile');
  const names = () => excel.document.sheets.map((sheet) => sheet.name);
  const withResult = names();
  await click(excel, 'undo');
  expect(names()).toEqual(['Stellen', 'Haushalt', 'Einstellungen', 'KIM-Protokoll']);
  await click(excel, 'reconcile');
  expect(names()).toEqual(withResult);
  expect(withResult.slice(-7)).toEqual([
    'KIM-Abgleich',
    'KIM-Hinweise',
    'KIM-Eckwerte',
    'KIM-Beschluss',
    'KIM-Herleitung',
    'KIM-Daten',
    'KIM-Protokoll',
  ]);
});

test('a run that stands in the file is taken back only as it was shown, also from the ribbon', async () => {
  const excel = await open(SMALL);
  await click(excel, 'reconcile');
  const later = await reopen(excel);
  const before = await contents();
  const outcome = await click(later, 'undo');
  expect(outcome.findings.map(({ code }) => code)).toEqual(['undo-needs-preview']);
  expect(outcome.undoPreview!.plan.cells[0]).toMatchObject({
    place: { sheet: 'Haushalt', cell: 'G2' },
    before: 10250,
    after: '',
  });
  expect(later.paneCalls()).toBe(1);
  expect(await contents()).toEqual(before);
  await click(later, 'reconcile');
  const meanwhile = await undo(outcome.undoPreview!);
  expect(meanwhile.status).toBe('ok');
  expect((await contents()).Haushalt).toEqual(before.Haushalt);
});

test('what the user wrote on a result sheet is neither cleared nor removed', async () => {
  const excel = await open(SMALL);
  await click(excel, 'reconcile');
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem('KIM-Beschluss').getRange('C40').values = [['siehe Anlage']];
    await context.sync();
  });
  const before = await contents();
  for (const button of ['reconcile', 'undo'] as const) {
    expect((await click(excel, button)).findings).toContainEqual(
      expect.objectContaining({
        code: 'own-sheet-changed',
        place: { sheet: 'KIM-Beschluss', cell: 'C40' },
      }),
    );
    expect(await contents()).toEqual(before);
  }
});
