import { undo } from '../../src/commands/undo';
import { reconcile } from '../../src/commands/reconcile';
import { removeState } from '../../src/commands/remove-state';
import { runOptions } from '../../src/commands/run-options';
import { sessionRuns } from '../../src/commands/session-runs';
import { sentence } from '../../src/domain/findings/sentence';
import { LOG_SHEET } from '../../src/workbook/sheets/own-sheets';
import { onThisThread } from '../../standin/headless/on-this-thread';
import { cellForWriting } from '../../standin/document/cells';
import { findSheet } from '../../standin/document/sheets';
import { openWorkbook } from '../../standin/files/open-workbook';
import { startExcel } from '../../standin/headless/excel-stand-in';
import type { ExcelStandIn } from '../../standin/headless/excel-stand-in';
import { truth } from '../faults/workbook-truth';
import { PREPARED_FILES } from './prepared-files';
import type { PreparedName } from './prepared-files';

async function openPrepared(name: PreparedName): Promise<ExcelStandIn> {
  const excel = await startExcel(openWorkbook(await PREPARED_FILES[name]()));
  excel.install();
  runOptions.set({ language: 'de' });
  sessionRuns.begin();
  return excel;
}

const DAMAGED = 'Der in der Mappe gespeicherte Verlauf von KIM-Abgleich ist beschädigt';

test.each([
  ['a sheet of the user among those that are shown', DAMAGED],
  ['a sheet of the user among those that were shown before', DAMAGED],
  ['a formula that asks the web', 'Hier käme beim Zurücknehmen die Formel'],
  ['values that are null', DAMAGED],
  ['two hundred thousand brackets', DAMAGED],
  ['an assignment of nothing', DAMAGED],
] as const)('%s: a click on "Rückgängig" changes nothing, and says why', async (name, words) => {
  await openPrepared(name);
  const before = await truth();
  const outcome = await undo();
  expect(outcome.status).toBe('failed');
  expect(outcome.undoPreview).toBeUndefined();
  expect(sentence(outcome.findings[0]!, 'de')).toContain(words);
  expect(await truth()).toEqual(before);
});

test('a state of six megabytes, which no Excel gives back: every job says so and leaves the workbook alone', async () => {
  const { document } = await openPrepared('a state of six megabytes');
  const contents = () => JSON.stringify(document.sheets.map(({ name, rows }) => [name, [...rows.keys()]]));
  const before = contents();
  for (const job of [() => reconcile(onThisThread), undo]) {
    expect((await job()).findings.map(({ code }) => code)).toEqual(['state-unreadable']);
  }
  expect(contents()).toBe(before);
});

test.each(['values that are null', 'two hundred thousand brackets', 'a state of six megabytes'] as const)(
  '%s: the state can be removed, and then the workbook is reconciled as a new one',
  async (name) => {
    const { document } = await openPrepared(name);
    const cells = () => JSON.stringify(document.sheets.map((sheet) => [sheet.name, [...sheet.rows]]));
    const before = cells();
    expect((await removeState()).status).toBe('ok');
    expect(cells()).toBe(before);
    expect(document.customXmlParts.filter(({ deleted }) => !deleted)).toHaveLength(0);
    expect((await reconcile(onThisThread)).status).not.toBe('failed');
  },
);

test('a state that can be read is not removed', async () => {
  await openPrepared('a formula that asks the web');
  const before = await truth();
  expect((await removeState()).findings.map(({ code }) => code)).toEqual(['state-readable']);
  expect(await truth()).toEqual(before);
});

test('a run out of a file that looks real is shown first; the one below it, which does not, never comes back', async () => {
  await openPrepared('a formula that starts another program, below a run that looks real');
  const { undoPreview, findings } = await undo();
  expect(findings.map(({ code }) => code)).toEqual(['undo-needs-preview']);
  expect((await undo(undoPreview)).status).toBe('ok');
  const before = await truth();
  expect((await undo()).findings).toMatchObject([
    { code: 'formula-not-brought-back', place: { sheet: 'Haushalt', cell: 'G2' } },
  ]);
  expect(await truth()).toEqual(before);
});

test.each([
  ['a sheet of the user claimed as the result sheet', 'Hier steht etwas, das nicht von KIM-Abgleich ist'],
  ['values that are null', DAMAGED],
  ['a sheet of the user among those that are shown', DAMAGED],
] as const)('%s: a click on "Abgleichen" changes nothing, and says why', async (name, words) => {
  await openPrepared(name);
  const before = await truth();
  const outcome = await reconcile(onThisThread);
  expect(outcome.status).toBe('failed');
  expect(outcome.findings.map((each) => sentence(each, 'de')).join()).toContain(words);
  expect(await truth()).toEqual(before);
});

test('a name on a paragraph does not cost the paragraph', async () => {
  await openPrepared('a name on a paragraph');
  const outcome = await reconcile(onThisThread);
  expect(outcome.findings).toContainEqual(
    expect.objectContaining({ code: 'name-on-text', place: { sheet: 'Vermerk', cell: 'A1' } }),
  );
  const paragraph = (await truth()).sheets.find(([name]) => name === 'Vermerk')![3];
  expect(paragraph).toEqual([['Der Rat hat am 1. Juli beschlossen.']]);
});

test('an entry in the last row of the log is named before anything is written', async () => {
  const excel = await openPrepared('a name on a paragraph');
  await reconcile(onThisThread);
  const log = findSheet(excel.document, LOG_SHEET)!;
  Object.assign(cellForWriting(log, 1_048_575, 0), { value: 'Vermerk' });
  const contents = () =>
    JSON.stringify(excel.document.sheets.map(({ name, rows }) => [name, [...rows.keys()]]));
  const before = contents();
  for (const job of [() => reconcile(onThisThread), undo]) {
    expect((await job()).findings).toMatchObject([
      { code: 'sheet-reaches-far', place: { sheet: LOG_SHEET, cell: 'K1048576' } },
    ]);
  }
  expect(contents()).toBe(before);
});
