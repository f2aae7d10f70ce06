import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Language } from '../../domain/language';
import type { Followed, FollowedCell } from './followed-cell';
import type { PaneActions } from './pane-actions';
import type { PaneState } from './pane-state';

/** What every part of the pane may need: what there is to show, the language of it, and what a user can do. */
export interface PaneInUse {
  readonly state: PaneState;
  readonly language: Language;
  readonly actions: PaneActions;
  /** The cell that the pane follows; read by `useFollowed`. */
  readonly followed: Pick<FollowedCell, 'get' | 'subscribe'>;
}

/** Filled by the shell; read by `usePane`. */
export const PaneContext = createContext<PaneInUse | null>(null);

/**
 * The pane around a component.
 * @throws Error outside of the pane
 */
export function usePane(): PaneInUse {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('usePane outside of the pane');
  return pane;
}

/** The cell that the pane follows. Only who asks for it is drawn anew with each selection. */
export function useFollowed(): Followed {
  const { followed } = usePane();
  return useSyncExternalStore(followed.subscribe, followed.get);
}
