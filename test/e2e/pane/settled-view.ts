import { taskpane } from '../../../src/i18n/de/taskpane';
import type { ViewId } from '../../../src/taskpane/session/view-id';
import type { PaneUser } from './pane-user';

/** All but the page of views itself, which every test passes, and the origin, which needs a figure. */
export const VIEWS = (Object.keys(taskpane.views) as ViewId[]).filter((id) => id !== 'menu' && id !== 'why');

/** Opens a view and waits until it shows what it has to. */
export async function openSettled(user: PaneUser, view: ViewId): Promise<void> {
  await user.home();
  if (view !== 'overview') await user.view(view);
  await user.pane.getByRole('progressbar').waitFor({ state: 'detached' });
  await user.pane.getByRole('main').locator(':scope > *').first().waitFor();
}
