/**
 * Loads what reads and examines a workbook, as one piece behind the pane, so that the pane is there before it. Loaded once,
 * as soon as the pane is drawn.
 */
export async function loadExamining() {
  const { examineInTurn } = await import(/* webpackChunkName: "examining" */ './examine');
  return examineInTurn;
}
