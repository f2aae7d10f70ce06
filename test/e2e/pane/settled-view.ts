import { taskpane } from '../../../src/i18n/de/taskpane';
import type { ViewId } from '../../../src/taskpane/session/view-id';
import type { PaneUser } from './pane-user';

/** Every view; the origin of a figure follows the selected cell here. */
export const VIEWS = Object.keys(taskpane.views) as ViewId[];

/** Opens a view and waits until it shows what it has to. */
export async function openSettled(user: PaneUser, view: ViewId): Promise<void> {
  await user.view(view);
  await user.pane.getByRole('progressbar').waitFor({ state: 'detached' });
  await user.pane.getByRole('tabpanel').locator(':scope > *').first().waitFor();
}
