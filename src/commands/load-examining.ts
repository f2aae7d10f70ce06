/**
 * Loads what reads and examines a workbook, as one piece behind the pane, so that the pane is there before it. Loaded once,
 * as soon as the pane is drawn.
 */
export async function loadExamining() {
  const { examineInTurn } = await import(/* webpackChunkName: "examining" */ './examine');
  return examineInTurn;
}

/** Loads, with the same piece, what tells whether a workbook has changed since it was examined. */
export async function loadStillAsRead() {
  const { stillAsRead } = await import(/* webpackChunkName: "examining" */ './still-as-read');
  return stillAsRead;
}
