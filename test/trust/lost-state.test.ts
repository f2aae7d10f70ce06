import { reconcile } from '../../src/commands/reconcile';
import { takeOverSheets } from '../../src/commands/take-over-sheets';
import { sentence } from '../../src/domain/findings/sentence';
import { click, contents, open, reopen, SMALL, SMALL_OWN_SHARE } from '../commands/small-workbook';
import { onThisThread } from '../../standin/headless/on-this-thread';
import { cellForWriting } from '../../standin/document/cells';
import { findSheet } from '../../standin/document/sheets';
import type { ExcelStandIn } from '../../standin/headless/excel-stand-in';

/** A workbook after a run, saved by a program that drops what nobody sees. */
async function withoutState(): Promise<ExcelStandIn> {
  const excel = await open(SMALL);
  await click(excel, 'reconcile');
  excel.document.customXmlParts.splice(0);
  return reopen(excel);
}

const OWN = [
  'KIM-Abgleich',
  'KIM-Hinweise',
  'KIM-Eckwerte',
  'KIM-Beschluss',
  'KIM-Herleitung',
  'KIM-Daten',
  'KIM-Protokoll',
];

test('sheets whose state is gone are named in one sentence, and nothing is written', async () => {
  const excel = await withoutState();
  const before = await contents();
  const outcome = await click(excel, 'reconcile');
  const errors = outcome.findings
    .filter(({ code }) => /sheet/.test(code))
    .map((each) => sentence(each, 'de'));
  expect(errors).toEqual([
    `KIM-Abgleich hat ${OWN.join(', ')} angelegt, aber der Verlauf dazu fehlt in der Mappe, etwa weil ein anderes Programm sie gespeichert hat. Es wurde nichts geschrieben; bitte im Aufgabenbereich „Blätter übernehmen“ wählen oder die Blätter umbenennen.`,
  ]);
  expect(await contents()).toEqual(before);
});

test('once they are taken over, the next run writes them, and undoing it brings them back', async () => {
  const excel = await withoutState();
  const before = await contents();
  expect(await takeOverSheets()).toMatchObject({ status: 'ok', findings: [] });
  expect(await contents()).toEqual(before);
  cellForWriting(findSheet(excel.document, 'Stellen')!, 1, 3).value = 71000;
  expect((await click(excel, 'reconcile')).status).not.toBe('failed');
  expect((await contents()).Haushalt![1]![6]).toBe(SMALL_OWN_SHARE[2021] + 500);
  cellForWriting(findSheet(excel.document, 'Stellen')!, 1, 3).value = 70000;
  expect((await click(excel, 'undo')).status).toBe('ok');
  const { 'KIM-Protokoll': log, ...undone } = await contents();
  const { 'KIM-Protokoll': logBefore, ...sheets } = before;
  expect(undone).toEqual(sheets);
  expect(log!.slice(0, logBefore!.length)).toEqual(logBefore);
});

test('what somebody writes on a sheet after it was taken over is not overwritten', async () => {
  const excel = await withoutState();
  await takeOverSheets();
  cellForWriting(findSheet(excel.document, 'KIM-Abgleich')!, 90, 0).value = 'Notiz';
  const outcome = await click(excel, 'reconcile');
  expect(outcome.findings.map(({ code }) => code)).toContain('own-sheet-changed');
  expect(outcome.status).toBe('failed');
});

test('a formula that somebody wrote on a sheet and that reads from elsewhere is not taken for ours', async () => {
  const excel = await withoutState();
  const formula = '=WEBSERVICE("https://example.org")';
  Object.assign(cellForWriting(findSheet(excel.document, 'KIM-Abgleich')!, 90, 0), { value: 'x', formula });
  await takeOverSheets();
  const outcome = await click(excel, 'reconcile');
  expect(outcome.findings.map(({ code, place }) => [code, place?.cell])).toContainEqual([
    'own-sheet-changed',
    'A91',
  ]);
});

test('a sheet of the user that only has the name is not taken over', async () => {
  await open({ ...SMALL, 'KIM-Abgleich': [['Meine Notizen']], 'KIM-Protokoll': [['Zeit', 'Notiz']] });
  expect((await takeOverSheets()).findings.map(({ code }) => code)).toEqual(['no-sheets-lost']);
  const { findings } = await reconcile(onThisThread);
  expect(findings.filter(({ code }) => code === 'sheet-name-taken')).toHaveLength(2);
  expect(findings.map(({ code }) => code)).not.toContain('sheets-without-state');
});

test('where there is a state, nothing is taken over', async () => {
  const excel = await open(SMALL);
  await click(excel, 'reconcile');
  expect((await takeOverSheets()).findings.map(({ code }) => code)).toEqual(['no-sheets-lost']);
});
