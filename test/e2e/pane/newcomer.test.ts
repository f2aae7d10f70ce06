import { assignment as germanAssignment } from '../../../src/i18n/de/taskpane-assignment';
import { history as germanHistory } from '../../../src/i18n/de/taskpane-history';
import { preview as germanPreview } from '../../../src/i18n/de/taskpane-preview';
import { scenarios as germanScenarios } from '../../../src/i18n/de/taskpane-scenarios';
import { assignment as englishAssignment } from '../../../src/i18n/en/taskpane-assignment';
import { history as englishHistory } from '../../../src/i18n/en/taskpane-history';
import { preview as englishPreview } from '../../../src/i18n/en/taskpane-preview';
import { scenarios as englishScenarios } from '../../../src/i18n/en/taskpane-scenarios';
import { fill } from '../../../src/i18n/fill';
import { resultSheetTexts } from '../../../src/i18n/result-sheet-texts';
import { SMALL } from '../../commands/small-workbook';
import { leaveBrowser } from '../workbench-user';
import { PaneUser } from './pane-user';
import { workbookBytes } from './workbook-bytes';

jest.setTimeout(120_000);

afterAll(leaveBrowser);

/**
 * `SMALL` as somebody else would have laid it out: one heading that nobody knows, and a slip of the pen. Money that was
 * only requested makes the scenarios differ: 6.000 Euro at most, a third of it in 2021, as the own share is.
 */
const UNFAMILIAR = {
  ...SMALL,
  Stellen: [
    ['Baustein', 'Funktion', 'Umfang der Stelle', 'AG-Brutto', 'Eintritt', 'Austritt'],
    [2, 'Casemanagement', 1, '7o.000', '01.07.2021', '31.12.2022'],
    [2, 'Casemanagement', 0.5, 66000, '01.07.2021', '31.12.2022'],
  ],
  Deckung: [
    ['Bezeichnung', 'Art', 'Jahr', 'von', 'bis', 'Status', 'bereits abgezogen'],
    ['Landesmittel', 'Gegenfinanzierung', '', 4000, 6000, 'beantragt', 'nein'],
  ],
};

const GERMAN = {
  assignment: germanAssignment,
  preview: germanPreview,
  scenarios: germanScenarios,
  history: germanHistory,
  total: '30.750,00 €',
  totalAtUpper: '24.750,00 €',
  cell: '10.250,00',
  cellAtUpper: '8.250,00',
};
const ENGLISH = {
  assignment: englishAssignment,
  preview: englishPreview,
  scenarios: englishScenarios,
  history: englishHistory,
  total: '€30,750.00',
  totalAtUpper: '€24,750.00',
  cell: '10,250.00',
  cellAtUpper: '8,250.00',
};

describe.each([
  ['de', GERMAN],
  ['en', ENGLISH],
] as const)('a newcomer, %s', (language, { assignment, preview, scenarios, history, ...figures }) => {
  let user: PaneUser;

  beforeAll(async () => {
    user = await PaneUser.open(language, await workbookBytes(UNFAMILIAR));
  });

  afterAll(() => user.close());

  test('reconciles and reads that the posts could not be read', async () => {
    await user.examine();
    await user.view('findings');
    await user.heading(`${user.texts.severities.error} (1)`).waitFor();
    expect(await user.text('VZÄ').count()).toBeGreaterThan(0);
  });

  test('corrects what one heading was taken for', async () => {
    await user.view('assignment');
    await user
      .button(new RegExp(`${fill(assignment.editOf, { place: 'Stellen!A1' })}`.slice(0, 20)))
      .last()
      .click();
    const label = fill(assignment.column, { heading: 'Umfang der Stelle', column: 'C' });
    // What it holds says so, and is proposed.
    const column = user.pane.getByLabel(label, { exact: true });
    expect(await column.inputValue()).toBe('fte');
    await column.selectOption('fte');
    await user.button(assignment.save).click();
    await user.text(user.texts.feedback.assign).first().waitFor();
    await user.text(assignment.confidence['by-hand']).first().waitFor();
    await user.home();
  });

  test('sees the cell that cannot be read, goes there, and mends it in the grid', async () => {
    await user.button(fill(user.texts.toCell, { place: 'Stellen!D2' })).click();
    await user.workbench.page.waitForFunction(() => window.page.workbench.selection().address === 'D2');
    await user.workbench.type('Stellen!D2', '70000');
  });

  test('sees the result come by itself', async () => {
    await user.text(figures.total).first().waitFor();
    expect(await user.workbench.shown('Haushalt!G2')).toBe('');
  });

  test('reads in the preview what will be written, and writes it', async () => {
    await user.view('preview');
    const change = fill(preview.changeSpoken, { before: preview.empty, after: figures.cell });
    await user.pane.getByRole('img', { name: change }).first().waitFor();
    await user.button(preview.write).click();
    await user.text(user.texts.feedback.reconcile).first().waitFor();
    expect(await user.workbench.shown('Haushalt!G2')).toMatch(/^10[.,]?250/);
  });

  test('checks where a figure comes from', async () => {
    await user
      .button(new RegExp(`: ${user.texts.ownShare} .*2021,`))
      .first()
      .click();
    await user.heading(user.texts.views.why).waitFor();
    const tree = user.pane.getByRole('tree');
    await tree.waitFor();
    const closed = tree.locator('[role="treeitem"][aria-expanded="false"]');
    while ((await tree.getByText('Stellen!D2').count()) === 0) await closed.first().click();
    await user.home();
  });

  test('tries a scenario: all views follow and say so, and nothing of it is written', async () => {
    await user.view('scenarios');
    const table = user.pane.getByRole('table', { name: scenarios.total });
    const chosen = (name: string) => table.getByText(fill(scenarios.chosen, { scenario: name }));
    const { granted, upper } = resultSheetTexts(language).scenarios;
    await chosen(granted).waitFor();
    await user.pane.getByLabel(scenarios.choose).selectOption('upper');
    await chosen(upper).waitFor();
    await user.home();
    await user
      .button(new RegExp(`^${figures.totalAtUpper}: ${user.texts.ownShareTotal},`))
      .first()
      .waitFor();
    await user.button(new RegExp(`^${fill(user.texts.triedChip, { scenario: upper })}`)).waitFor();
    await user.view('preview');
    await user.text(preview.tried).waitFor();
    expect(await user.button(preview.write).count()).toBe(0);
    await user.workbench.click(language === 'de' ? 'Abgleichen' : 'Reconcile');
    await user.text(user.texts.feedback.reconcile).first().waitFor();
    expect(await user.workbench.shown('Haushalt!G2')).toMatch(/^10[.,]?250/);
  });

  test('takes the scenario over into the workbook, writes with it, and takes both back', async () => {
    await user.workbench.click(language === 'de' ? 'Rückgängig' : 'Undo');
    await user.text(user.texts.feedback.undo).first().waitFor();
    await user.view('scenarios');
    await user.pane.getByLabel(scenarios.choose).selectOption('upper');
    await user.button(scenarios.takeOver).click();
    await user.text(scenarios.draftScenario).first().waitFor();
    await user.button(preview.write).click();
    await user.text(user.texts.feedback.edit).first().waitFor();
    await user.view('preview');
    const change = fill(preview.changeSpoken, { before: figures.cell, after: figures.cellAtUpper });
    await user.pane.getByRole('img', { name: change }).first().waitFor();
    await user.button(preview.write).click();
    await user.text(user.texts.feedback.reconcile).first().waitFor();
    expect(await user.workbench.shown('Haushalt!G2')).toMatch(/^8[.,]?250/);
    for (const written of [/^10[.,]?250/, /^10[.,]?250/]) {
      await user.view('history');
      await user.button(history.undo).click();
      await user.text(user.texts.feedback.undo).first().waitFor();
      await user.pane.getByRole('progressbar').waitFor({ state: 'detached' });
      expect(await user.workbench.shown('Haushalt!G2')).toMatch(written);
    }
    expect(await user.workbench.shown('Einstellungen!A5')).toBe('');
    await user.home();
  });

  test('saves, opens the file again and still takes the first run back', async () => {
    const { bytes } = await user.workbench.download();
    await user.openFile('Wieder.xlsx', bytes);
    expect(await user.workbench.shown('Haushalt!G2')).toMatch(/^10[.,]?250/);
    await user.view('history');
    await user.button(history.undo).click();
    await user.button(preview.undo).click();
    await user.text(user.texts.feedback.undo).first().waitFor();
    expect(await user.workbench.shown('Haushalt!G2')).toBe('');
  });

  test('takes back the assignment too, which the history names', async () => {
    await user.view('history');
    await user.text(new RegExp(`^${resultSheetTexts(language).log.assigned}, `)).waitFor();
    await user.button(history.undo).click();
    await user.button(preview.undo).click();
    await user.pane.getByRole('progressbar').waitFor({ state: 'detached' });
    await user.view('findings');
    await user.heading(`${user.texts.severities.error} (1)`).waitFor();
    await user.view('assignment');
    expect(await user.text(assignment.byHandTitle).count()).toBe(0);
  });

  test('met no error, no breach of the policy and no request to another server', () => {
    expect(user.workbench.problems).toEqual([]);
  });
});
