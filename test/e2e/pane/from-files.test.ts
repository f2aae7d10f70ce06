import { history } from '../../../src/i18n/de/taskpane-history';
import { assignment } from '../../../src/i18n/de/taskpane-assignment';
import { assignTables } from '../../../src/commands/assign-tables';
import { examineIn } from '../../../src/commands/examine';
import { inExcel } from '../../../src/excel/in-excel';
import type { AssignedTable } from '../../../src/workbook/assignment/assignment';
import { cellForWriting } from '../../../standin/document/cells';
import { findSheet } from '../../../standin/document/sheets';
import { saveWorkbook } from '../../../standin/files/save-workbook';
import type { ExcelStandIn } from '../../../standin/headless/excel-stand-in';
import { onThisThread } from '../../../standin/headless/on-this-thread';
import { click, open, SMALL } from '../../commands/small-workbook';
import { leaveBrowser } from '../workbench-user';
import { PaneUser } from './pane-user';

jest.setTimeout(120_000);

afterAll(leaveBrowser);

/** A workbook as a run of another session left it, and what happened to the file since. */
async function fileAfterRun(since: (excel: ExcelStandIn) => void | Promise<void>): Promise<Uint8Array> {
  const excel = await open(SMALL);
  await click(excel, 'reconcile');
  await since(excel);
  return saveWorkbook(excel.document);
}

async function withFile(bytes: Uint8Array, look: (user: PaneUser) => Promise<void>): Promise<void> {
  const user = await PaneUser.open('de', bytes);
  await user.examine();
  await look(user);
  expect(user.workbench.problems).toEqual([]);
  await user.close();
}

test('sheets whose state another program dropped are taken over with one click, and written by the next run', async () => {
  const bytes = await fileAfterRun((excel) => void excel.document.customXmlParts.splice(0));
  await withFile(bytes, async (user) => {
    await user.button(user.texts.takeOver).first().click();
    await user.text(user.texts.feedback['take-over']).first().waitFor();
    await user.examined();
    expect(await user.button(user.texts.takeOver).count()).toBe(0);
    await user.workbench.click('Abgleichen');
    await user.text(user.texts.feedback.reconcile).first().waitFor();
  });
});

test.each<[string, (excel: ExcelStandIn) => void, string]>([
  ['untouched', () => undefined, history.logUnchanged],
  [
    'with another amount in it',
    ({ document }) => void (cellForWriting(findSheet(document, 'KIM-Protokoll')!, 1, 9).value = 1),
    history.logChanged,
  ],
])('the history says whether a log is as it was written: %s', async (_, change, sentence) => {
  await withFile(await fileAfterRun(change), async (user) => {
    await user.view('history');
    await user.text(sentence).waitFor();
  });
});

test('an assignment that stood in the file is marked so', async () => {
  const bytes = await fileAfterRun(async () => {
    const examination = await inExcel((context) => examineIn(context, { computing: onThisThread }));
    const said: AssignedTable = {
      sheet: 'Einstellungen',
      headingRow: 1,
      firstColumn: 'A',
      lastColumn: 'B',
      lastRow: null,
      kind: 'settings',
      columns: ['Einstellung', 'Wert'].map((heading, index) => ({
        heading,
        column: 'AB'.charAt(index),
        field: (['name', 'value'] as const)[index]!,
        year: null,
        unit: '€',
      })),
    };
    await assignTables([said], [], examination);
  });
  await withFile(bytes, async (user) => {
    await user.view('assignment');
    await user.text(assignment.fromFile).first().waitFor();
  });
});
