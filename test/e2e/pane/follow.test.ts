import { follow as german } from '../../../src/i18n/de/taskpane-follow';
import { follow as english } from '../../../src/i18n/en/taskpane-follow';
import { leaveBrowser } from '../workbench-user';
import { PaneUser } from './pane-user';
import { violations } from './violations';

jest.setTimeout(180_000);

afterAll(leaveBrowser);

/** What the strip says, in one line. */
async function said(user: PaneUser, text: string | RegExp): Promise<string> {
  const strip = user.pane.getByRole('region', { name: texts(user).strip });
  await strip.getByText(text).first().waitFor();
  return (await strip.innerText()).replace(/\s+/g, ' ').trim();
}

function texts(user: PaneUser): typeof german {
  return user.language === 'de' ? german : english;
}

function strip(user: PaneUser) {
  return user.pane.getByRole('region', { name: texts(user).strip });
}

/** Selects a cell as the user does, on its sheet. */
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

  test('a result cell shows its figure and amount, and one click why', async () => {
    await select(user, 'Haushalt', 'M11');
    expect(await said(user, '146.945,66')).toMatch(/^Haushalt!M11 Eigenanteil .* 146\.945,66 € .*Warum\?$/);
    expect(await user.heading(user.texts.views.overview).count()).toBe(1);
    expect(await violations(user)).toEqual([]);
    await strip(user)
      .getByRole('button', { name: /^Warum\? Eigenanteil/ })
      .click();
    await user.pane.getByRole('tree').getByText('146.945,66').first().waitFor();
    await user.home();
  });

  test('an input cell shows what it is read as and what it acts on', async () => {
    await select(user, 'Stellen', 'E17');
    console.log(await said(user, german.actsOn));
  });
});
