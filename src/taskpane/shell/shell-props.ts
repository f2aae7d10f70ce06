import type { PaneActions } from '../session/pane-actions';
import type { PaneState } from '../session/pane-state';

/** What every part of the shell gets. */
export interface ShellProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}
