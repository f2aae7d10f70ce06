import { preview } from '../../../src/i18n/de/taskpane-preview';
import { history } from '../../../src/i18n/de/taskpane-history';
import { PROFILE_NAMES } from '../../../standin/document/behaviour/profiles';
import { SMALL } from '../../commands/small-workbook';
import { leaveBrowser, WorkbenchUser } from '../workbench-user';
import { PaneUser } from './pane-user';
import { workbookBytes } from './workbook-bytes';

jest.setTimeout(120_000);

afterAll(leaveBrowser);

test.each(PROFILE_NAMES)(
  'in an Excel like %s: a run over a filtered column, and its way back',
  async (profile) => {
    const user = await PaneUser.open('de', await workbookBytes(SMALL), `&profile=${profile}`);
    await user.workbench.page.evaluate(() => {
      const sheet = window.page.workbench.workbook.document.sheets[1]!;
      sheet.filter = { top: 0, left: 0, rows: 3, columns: 9 };
      sheet.hiddenRows.add(1);
    });
    await user.examine();
    await user.view('preview');
    await user.button(preview.write).click();
    await user.text(user.texts.feedback.reconcile).first().waitFor();
    expect(await user.workbench.shown('Haushalt!G2')).toMatch(/^10[.,]?250/);
    expect(await user.workbench.shown('Haushalt!G3')).toMatch(/^20[.,]?500/);
    await user.view('history');
    await user.button(history.undo).click();
    await user.text(user.texts.feedback.undo).first().waitFor();
    expect(await user.workbench.shown('Haushalt!G3')).toBe('');
    await user.close();
  },
);

test('a value chosen from a list, of which Excel on the web tells nothing, counts when somebody comes back to the pane', async () => {
  const user = await PaneUser.open('de', await workbookBytes(SMALL), '&profile=web');
  await user.examine();
  await user.text('30.750,00').first().waitFor();
  await user.workbench.show('Stellen');
  await user.workbench.go('A1');
  await user.workbench.page.evaluate(() => {
    const stored = window.page.workbench.workbook.document.sheets[0]!.rows.get(1)!.get(3)!;
    stored.value = 71_000;
  });
  await user.tab('result').focus();
  await user.text('32.250,00').first().waitFor();
  expect(user.workbench.problems).toEqual([]);
  await user.close();
});

test('where office.js cannot be reached, the pane says so in both languages instead of staying blank', async () => {
  const workbench = await WorkbenchUser.open('file=&lang=de');
  await workbench.page.route('**/office.js', (route) => route.abort());
  await workbench.openFile('Mappe.xlsx', await workbookBytes(SMALL));
  await workbench.pane().getByText('oder eine Datei des Add-ins nicht erreichbar').waitFor();
  await workbench.pane().getByText('or a file of the add-in cannot be reached').waitFor();
  await workbench.page.context().close();
});
