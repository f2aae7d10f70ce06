/**
 * Loads what the pane writes with, as one piece, so that its first load only reads. Loaded once, with the first
 * examination or the first thing that is written.
 */
export async function loadWriting() {
  const { WRITING } = await import(/* webpackChunkName: "writing" */ './writing');
  return WRITING;
}
