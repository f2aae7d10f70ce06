import { leaveBrowser } from '../workbench-user';
import { PaneUser } from './pane-user';
import { openSettled, VIEWS } from './settled-view';

jest.setTimeout(180_000);

afterAll(leaveBrowser);

/** Texts and names in which a hyphen stands in front of a figure; what is quoted stays as a cell has it. */
function hyphensIn(user: PaneUser): Promise<readonly string[]> {
  return user.pane.locator('[role="tabpanel"]').evaluate((panel) => {
    const hyphen = /(?<![\p{L}\d.„"])-(?=[€\d])/u;
    const names = [...panel.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label')!);
    return [...(panel as HTMLElement).innerText.split('\n'), ...names].filter((text) => hyphen.test(text));
  });
}

describe.each(['de', 'en'] as const)('negative figures in %s', (language) => {
  let user: PaneUser;

  beforeAll(async () => {
    user = await PaneUser.open(language, 'kreis.xlsx');
    await user.examine();
  });

  afterAll(() => user.close());

  test.each(VIEWS)('%s shows none with a hyphen', async (view) => {
    await openSettled(user, view);
    expect(await hyphensIn(user)).toEqual([]);
  });

  test('the bridge has some to show', async () => {
    await openSettled(user, 'bridge');
    expect(await user.pane.locator('[role="tabpanel"]').innerText()).toMatch(/−€?\d/);
  });
});
