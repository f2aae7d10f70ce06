import { createRoot } from 'react-dom/client';
import { watchChanges } from '../commands/watch-changes';
import { watchEntering } from '../commands/watch-entering';
import { runOptions } from '../commands/run-options';
import { loadExamining } from '../commands/load-examining';
import { computingStarter } from '../commands/computing/start-computing';
import { workerAhead } from '../commands/computing/worker-ahead';
import { AnswerInPlace } from './causes/answers';
import { PaneSession } from './session/pane-session';
import { Pane } from './shell/pane';
import { OverviewView } from './views/overview/overview-view';

/** Draws the pane and keeps it up to date with the workbook. */
export function showPane(element: HTMLElement): void {
  const session: PaneSession = new PaneSession(
    computingStarter({ onNoWorker: () => session.workerMissing() }),
    runOptions.get().language,
  );
  createRoot(element).render(<Pane session={session} />);
  void watchChanges(session.workbookChanged);
  watchEntering(session.paneEntered);
  // Ahead of the first click; where it does not come, that click tells why.
  void loadExamining().then(AnswerInPlace.loadAhead, () => undefined);
  OverviewView.loadAhead();
  workerAhead.prepare();
}
