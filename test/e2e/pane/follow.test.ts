import { follow as german } from '../../../src/i18n/de/taskpane-follow';
import { follow as english } from '../../../src/i18n/en/taskpane-follow';
import { cellAddress } from '../../../src/workbook/address';
import { leaveBrowser } from '../workbench-user';
import { PaneUser } from './pane-user';
import { violations } from './violations';

jest.setTimeout(180_000);

afterAll(leaveBrowser);

function strip(user: PaneUser) {
  return user.pane.getByRole('region', { name: (user.language === 'de' ? german : english).strip });
}

/** What the strip says as soon as it is about something, in one line. */
async function said(user: PaneUser, about: string): Promise<string> {
  await strip(user).getByText(about).first().waitFor();
  return (await strip(user).innerText()).replace(/\s+/g, ' ').trim();
}

/** Selects a cell as a user does, on its sheet. */
async function select(user: PaneUser, sheet: string, cell: string): Promise<void> {
  await user.workbench.show(sheet);
  await user.workbench.go(cell);
}

describe('the pane follows the cell', () => {
  let user: PaneUser;

  beforeAll(async () => {
    user = await PaneUser.open('de', 'kreis.xlsx');
    await user.narrow();
    await user.examine();
  });

  afterAll(() => user.close());

  test('a result cell shows its figure and amount where the user is, and one click why', async () => {
    await select(user, 'Haushalt', 'M11');
    expect(await said(user, '146.945,66')).toBe(
      'Haushalt!M11 Eigenanteil 05.313.01 / 501900, 2021 146.945,66 € (noch nicht geschrieben) Warum?',
    );
    expect(await user.heading(user.texts.views.overview).count()).toBe(1);
    expect(await user.workbench.page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
    expect(await violations(user)).toEqual([]);
    await strip(user)
      .getByRole('button', { name: /^Warum\? Eigenanteil/ })
      .click();
    await user.pane.getByRole('tree').getByText('146.945,66').first().waitFor();
  });

  test('why follows the next result cell, and a link of the derivation changes nothing there', async () => {
    await select(user, 'Haushalt', 'M12');
    const tree = user.pane.getByRole('tree');
    await tree.getByText('293.891,34').first().waitFor();
    const input = tree.getByRole('button', { name: /Stellen!/ });
    for (let closed = 0; (await input.count()) === 0 && closed < 20; closed += 1) {
      await tree.locator('[role="treeitem"][aria-expanded="false"]').first().press('ArrowRight');
    }
    await input.first().click();
    await strip(user).getByText(german.reading).waitFor();
    expect(await tree.getByText('293.891,34').count()).toBeGreaterThan(0);
  });

  test('a pin holds what is shown, by the keyboard too', async () => {
    await select(user, 'Haushalt', 'N11');
    await said(user, 'Haushalt!N11');
    const pin = strip(user).getByRole('button', { name: german.pin });
    const box = (await pin.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
    await pin.press('Enter');
    await select(user, 'Haushalt', 'M12');
    await user.workbench.page.waitForTimeout(500);
    expect(await said(user, 'Haushalt!N11')).toContain('146.945,66');
    expect(await pin.getAttribute('aria-pressed')).toBe('true');
    await pin.press('Enter');
    await said(user, 'Haushalt!M12');
    await user.home();
  });

  test('an input shows what it is read as and what it acts on, which explains itself', async () => {
    await select(user, 'Stellen', 'E17');
    expect(await said(user, german.actsOn)).toBe(
      'Stellen!E17 VZÄ von Stelle 7 · wirkt auf Eigenanteil Modul 3, 2021 Zuordnung',
    );
    await strip(user)
      .getByRole('button', { name: /^Eigenanteil Modul 3, 2021/ })
      .click();
    await user.pane.getByRole('tree').waitFor();
    await user.home();
  });

  test('a cell with a finding shows its sentence, and one of which nothing is known shows nothing', async () => {
    await select(user, 'Deckung', 'I8');
    expect(await said(user, german.toSettle)).toMatch(/Integrationspauschale/);
    expect(await violations(user)).toEqual([]);
    await select(user, 'Hinweise', 'B3');
    await strip(user).waitFor({ state: 'detached' });
  });

  test('after a change it shows the figure of the workbook as it is now', async () => {
    await user.workbench.show('Stellen');
    await user.workbench.type('J17', '1');
    await select(user, 'Haushalt', 'M11');
    const amount = strip(user).getByText(/^−?[\d.]+,\d\d\s€$/);
    await amount.waitFor();
    expect(await said(user, 'Haushalt!M11')).not.toContain('146.945,66');
  });

  test('met no error', () => {
    expect(user.workbench.problems).toEqual([]);
  });
});

test('what the ribbon wrote stands in the cell, and the links of its sheets are followed to the inputs, in English', async () => {
  const user = await PaneUser.open('en', 'kreis.xlsx');
  await user.workbench.click('Reconcile');
  await user.examined();
  await select(user, 'Haushalt', 'M11');
  expect(await said(user, '€146,945.66')).toMatch(/2021 €146,945\.66 Why\?$/);
  const link = await user.workbench.page.evaluate(() => {
    const { sheets } = window.page.workbench.workbook.document;
    const { hyperlinks } = sheets.find(({ name }) => name === 'KIM-Herleitung')!;
    const { area, documentReference } = hyperlinks.find((each) =>
      each.documentReference?.startsWith('Stellen!'),
    )!;
    return { row: area.top, column: area.left, to: documentReference! };
  });
  await select(user, 'KIM-Herleitung', cellAddress(link.row, link.column));
  expect(await said(user, link.to)).toMatch(/of post \d+ · acts on Own share Module \d/);
  expect(user.workbench.problems).toEqual([]);
  await user.close();
});
