import type { PaneUser } from './pane-user';

/** What a click is: a press on a control or a cell, or a choice from a list. */
const COUNTING = (): void => {
  const target = window.top as unknown as { clicksOfUser?: number };
  target.clicksOfUser ??= 0;
  const count = (event: Event): void => {
    // A click on the label of a field comes a second time, from the field; and a list is clicked to be chosen from.
    if (event.isTrusted && (event.target as Element).closest('select') === null) target.clicksOfUser! += 1;
  };
  const chosen = (event: Event): void => {
    if ((event.target as Element).tagName === 'SELECT') target.clicksOfUser! += 1;
  };
  document.addEventListener('click', count, { capture: true });
  document.addEventListener('change', chosen, { capture: true });
};

/** Counts what somebody clicks in the workbench and in the pane; typing is not counted. */
export async function countClicks({ workbench, pane }: PaneUser): Promise<{ taken(): Promise<number> }> {
  await workbench.page.evaluate(COUNTING);
  await pane.locator('html').evaluate(COUNTING);
  const total = (): Promise<number> =>
    workbench.page.evaluate(() => (window as unknown as { clicksOfUser: number }).clicksOfUser);
  return {
    /** The clicks since this was last asked. */
    taken: async () => {
      const clicks = await total();
      await workbench.page.evaluate(() => ((window as unknown as { clicksOfUser: number }).clicksOfUser = 0));
      return clicks;
    },
  };
}
