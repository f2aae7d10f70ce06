import { assignment } from '../../../src/i18n/de/taskpane-assignment';
import { findings } from '../../../src/i18n/de/taskpane-findings';
import { follow } from '../../../src/i18n/de/taskpane-follow';
import { functions } from '../../../src/i18n/de/taskpane-functions';
import { overview } from '../../../src/i18n/de/taskpane-overview';
import { papers } from '../../../src/i18n/de/taskpane-papers';
import { preview } from '../../../src/i18n/de/taskpane-preview';
import { rules } from '../../../src/i18n/de/taskpane-rules';
import { scenarios } from '../../../src/i18n/de/taskpane-scenarios';
import { settings } from '../../../src/i18n/de/taskpane-settings';
import { start } from '../../../src/i18n/de/taskpane-start';
import { SETTINGS } from '../../../src/workbook/settings/settings';
import { fill } from '../../../src/i18n/fill';
import { SMALL } from '../../commands/small-workbook';
import { leaveBrowser } from '../workbench-user';
import { countClicks } from './clicks';
import { PaneUser } from './pane-user';
import { workbookBytes } from './workbook-bytes';

jest.setTimeout(120_000);

afterAll(leaveBrowser);

let user: PaneUser;

/** Opens a workbook, does a task, and tells how many clicks it took. */
async function clicksFor(
  workbook: string | Uint8Array,
  before: () => Promise<unknown>,
  task: () => Promise<unknown>,
): Promise<number> {
  user = await PaneUser.open('de', workbook);
  const clicks = await countClicks(user);
  await before();
  await clicks.taken();
  await task();
  return clicks.taken();
}

afterEach(async () => {
  expect(user.workbench.problems).toEqual([]);
  await user.close();
});

const nothing = async (): Promise<void> => undefined;
const examined = (): Promise<void> => user.examine();
const written = (): Promise<void> => user.text(user.texts.feedback.edit).first().waitFor();
const click = (name: string | RegExp): Promise<void> => user.button(name).first().click();

test('from opening to written by the ribbon: 1', async () => {
  const clicks = await clicksFor('kreis.xlsx', nothing, async () => {
    await user.workbench.click('Abgleichen');
    await user.text(user.texts.feedback.reconcile).first().waitFor();
  });
  expect(clicks).toBe(1);
  expect(await user.workbench.shown('Übersicht!C11')).toBe('440.837,00 €');
});

test('from opening to written by the pane, with its preview: 3', async () => {
  const clicks = await clicksFor('kreis.xlsx', nothing, async () => {
    await user.examine();
    await click(fill(overview.write, { count: '11' }));
    await click(preview.write);
    await user.text(user.texts.feedback.reconcile).first().waitFor();
  });
  expect(clicks).toBe(3);
});

test('from an unknown rate to a result: 4', async () => {
  const rows = SMALL.Stellen!.map((row) =>
    row.map((cell) => (cell === '31.12.2022' ? '31.12.2024' : cell === '01.07.2021' ? '01.01.2024' : cell)),
  );
  const haushalt = SMALL.Haushalt!.map((row, index) => (index === 1 ? [2024, ...row.slice(1)] : row)).slice(
    0,
    2,
  );
  const workbook = await workbookBytes({ ...SMALL, Stellen: rows, Haushalt: haushalt });
  const clicks = await clicksFor(workbook, nothing, async () => {
    await user.examine();
    await click(rules.enterRate);
    await user.pane.getByLabel(rules.fields.amount).fill('55.000');
    await user.pane.getByLabel(rules.fields.source).fill('Bescheid vom 02.03.2024');
    await click(rules.preview);
    await click(preview.write);
    await written();
    await user
      .button(/^20\.500,00 €: Eigenanteil gesamt/)
      .first()
      .waitFor();
  });
  expect(clicks).toBe(4);
});

test('from a wrong cell to its correction: 2', async () => {
  const wrong = SMALL.Stellen!.map((row, index) =>
    index === 1 ? [...row.slice(0, 3), '7o.000', ...row.slice(4)] : row,
  );
  const workbook = await workbookBytes({ ...SMALL, Stellen: wrong });
  const clicks = await clicksFor(workbook, examined, async () => {
    await user.pane.getByLabel(fill(findings.cellAnswer.instead, { cell: 'Stellen!D2' })).fill('70.000');
    await click(settings.enter);
    await click(preview.write);
    await user
      .button(/^30\.750,00 €: Eigenanteil gesamt/)
      .first()
      .waitFor();
  });
  expect(clicks).toBe(2);
  expect(await user.workbench.shown('Stellen!D2')).toBe('70000');
});

test('why a written cell is what it is, once it is selected: 1', async () => {
  const clicks = await clicksFor(
    'kreis.xlsx',
    async () => {
      await user.workbench.click('Abgleichen');
      await user.text(user.texts.feedback.reconcile).first().waitFor();
      await user.workbench.go('C9');
    },
    async () => {
      await click(fill(follow.whyOf, { figure: 'Eigenanteil Modul 2', amount: '234.670,00\u00a0€' }));
      await user.pane.getByRole('tree').getByText('234.670,00').first().waitFor();
    },
  );
  expect(clicks).toBe(1);
});

test('taking back what the ribbon wrote: 1', async () => {
  const clicks = await clicksFor(
    'kreis.xlsx',
    () => user.workbench.click('Abgleichen'),
    async () => {
      await click(user.texts.written.undo);
      await user.text(user.texts.feedback.undo).first().waitFor();
    },
  );
  expect(clicks).toBe(1);
  expect(await user.workbench.shown('Übersicht!C11')).toBe('');
});

test('answering what is missing in a cell, where it is asked: 2', async () => {
  const clicks = await clicksFor('kreis.xlsx', examined, async () => {
    await user.pane.getByLabel(fill(findings.cellAnswer.content, { cell: 'Deckung!I8' })).fill('50.000');
    await click(settings.enter);
    await click(preview.write);
    await written();
  });
  expect(clicks).toBe(2);
  expect(await user.workbench.shown('Deckung!I8')).toBe('50.000,00 €');
});

test('answering with a setting, where it is asked: 3', async () => {
  const clicks = await clicksFor('kreis.xlsx', examined, async () => {
    const note = user.pane.getByLabel(SETTINGS.budgetNote.inPane!.name.de);
    await note.selectOption('Mehrerträge');
    await user.pane.locator('form').filter({ has: note }).getByRole('button').click();
    await click(preview.write);
    await written();
  });
  expect(clicks).toBe(3);
});

test('what a scenario would change: 3', async () => {
  const clicks = await clicksFor('kreis-noch-nicht-abgezogen.xlsx', examined, async () => {
    await user.view('scenarios');
    await user.pane.getByLabel(scenarios.choose).selectOption('rejected');
    await user.button(new RegExp(`^${user.texts.triedChip.split(':')[0]}`)).waitFor();
  });
  expect(clicks).toBe(3);
});

test('the resolution for the committee on the clipboard: 3', async () => {
  const clicks = await clicksFor('kreis.xlsx', examined, async () => {
    await user.view('papers');
    await click(papers.copyResolution);
    await user.text(user.texts.feedback.copied).first().waitFor();
  });
  expect(clicks).toBe(3);
});

test('from an empty workbook to an example that is computed: 1', async () => {
  const clicks = await clicksFor('', nothing, async () => {
    await click(start.example.add);
    await user
      .button(/^71\.500,00 €: Eigenanteil gesamt/)
      .first()
      .waitFor();
  });
  expect(clicks).toBe(1);
});

test('a formula of one’s own, in the cell that is selected: 5', async () => {
  const clicks = await clicksFor(
    await workbookBytes(SMALL),
    async () => {
      await user.examine();
      await user.workbench.show('Stellen');
      await user.workbench.go('H2');
    },
    async () => {
      await user.view('functions');
      await click(fill(functions.insertOf, { name: 'KIM.MONATE' }));
      await user.pane.getByLabel('beginn').fill('E2');
      await user.pane.getByLabel('ende').fill('F2');
      await user.pane.getByLabel('jahr').fill('2021');
      await click(functions.preview);
      await user.pane.getByText('=KIM.MONATE(E2;F2;2021)').first().waitFor();
      await click(preview.write);
      await written();
    },
  );
  expect(clicks).toBe(5);
  await user.workbench.untilShown('Stellen!H2', '6');
  // The next formula is inserted from the same view; Escape closes its form.
  const insert = user.button(fill(functions.insertOf, { name: 'KIM.MONATE' }));
  await insert.click();
  await user.pane.getByLabel('beginn').press('Escape');
  await insert.waitFor();
});

test('from a table whose headings nobody knows to its result: 2', async () => {
  const rows = SMALL.Stellen!.slice(1);
  const headings = ['Bst.', 'Fkt.', 'Umf.', 'AG-Aufwand', 'los', 'Schluss'];
  const { Haushalt, Einstellungen } = SMALL;
  const workbook = await workbookBytes({
    Haushalt: Haushalt!,
    Einstellungen: Einstellungen!,
    Personal: [headings, ...rows],
  });
  const clicks = await clicksFor(workbook, examined, async () => {
    await click(fill(assignment.assignSheet, { sheet: 'Personal' }));
    await click(assignment.save);
    await user.text(user.texts.feedback.assign).first().waitFor();
  });
  expect(clicks).toBe(2);
  await user.home();
  await user
    .button(/^30\.750,00 €: Eigenanteil gesamt/)
    .first()
    .waitFor();
});
