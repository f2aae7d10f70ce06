/** A view that a user asked for in the grid, for the cell that is selected. */
export type AskedView = 'why' | 'assignment';

/** The view behind each action of the menu of a cell that manifest.xml names. */
export const CELL_ACTIONS = {
  explainCell: 'why',
  readingOfCell: 'assignment',
} as const satisfies Record<string, AskedView>;

let waiting: AskedView | null = null;
const listeners = new Set<() => void>();

/** What was asked for in the menu of a cell, until the pane shows it: the click may be what loads the pane. */
export const askedView = {
  ask(view: AskedView): void {
    waiting = view;
    for (const listener of listeners) listener();
  },
  /** What was asked for last, once; null where nothing was. */
  take(): AskedView | null {
    const asked = waiting;
    waiting = null;
    return asked;
  },
  /** Calls `listener` with every question. */
  subscribe(listener: () => void): void {
    listeners.add(listener);
  },
};
