import { PaneSession } from '../../../src/taskpane/session/pane-session';
import { onThisThread } from '../../../standin/headless/on-this-thread';
import { open, SMALL } from '../../commands/small-workbook';

test('the menu of a cell opens the pane at a view, also where the click is what loads it, and examines the workbook', async () => {
  const excel = await open(SMALL);
  await excel.runCommand('explainCell');
  expect(excel.paneCalls()).toBe(1);
  const session = new PaneSession(() => onThisThread, 'de');
  expect(session.state().location).toEqual({ view: 'why', subject: null });
  while (session.state().work !== null) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(session.state().examination).not.toBeNull();
  await excel.runCommand('readingOfCell');
  expect(excel.paneCalls()).toBe(2);
  expect(session.state().location).toEqual({ view: 'assignment', subject: null });
  // A cell that was held makes way for the one that is asked about.
  session.actions.pin(true);
  await excel.runCommand('explainCell');
  expect(session.followed.get().pinned).toBe(false);
});
