import { leaveBrowser } from '../workbench-user';
import { PaneUser } from './pane-user';
import { openSettled, VIEWS } from './settled-view';

jest.setTimeout(180_000);

afterAll(leaveBrowser);

/** The least size of what is clicked (WCAG 2.2, 2.5.8). */
const TARGET = 24;

interface Control {
  /** What is seen of it. */
  readonly seen: string;
  /** What a screen reader calls it, where that is said apart. */
  readonly name: string | null;
  readonly width: number;
  readonly height: number;
}

/** Every control of the pane as it is shown now. */
function controlsOf(user: PaneUser): Promise<readonly Control[]> {
  return user.pane.locator('html').evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'button, a[href], input, select, textarea, [role="tab"], [role="radio"], [role="treeitem"]',
    );
    return [...all]
      .filter((each) => each.checkVisibility() && !each.matches('[type="radio"], [type="checkbox"]'))
      .map((each) => {
        const { width, height } = each.getBoundingClientRect();
        const isTyped = each.matches('input, select, textarea, [role="treeitem"]');
        const seen = isTyped ? '' : each.innerText.replace(/\s+/g, ' ').trim();
        return { seen, name: each.getAttribute('aria-label'), width, height };
      });
  });
}

const words = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').toLowerCase();

describe.each([
  ['de', 'kreis.xlsx'],
  ['en', 'kreis-noch-nicht-abgezogen.xlsx'],
  ['de', 'bescheid-2023.xlsx'],
] as const)('the controls of every view, %s, %s', (language, example) => {
  let user: PaneUser;

  beforeAll(async () => {
    user = await PaneUser.open(language, example);
    await user.narrow();
    await user.examine();
  });

  afterAll(() => user.close());

  test.each(VIEWS)(`%s: none is smaller than ${TARGET} px`, async (view) => {
    await openSettled(user, view);
    const small = (await controlsOf(user)).filter(
      ({ width, height }) => Math.round(width) < TARGET || Math.round(height) < TARGET,
    );
    expect(small).toEqual([]);
  });

  test.each(VIEWS)('%s: the name of each begins with what is seen', async (view) => {
    await openSettled(user, view);
    const other = (await controlsOf(user)).filter(
      ({ seen, name }) => name !== null && seen !== '' && !words(name).startsWith(words(seen)),
    );
    expect(other).toEqual([]);
  });
});
