/**
 * Loads what the ribbon does, as one piece after the start of the add-in, so that custom functions never wait for it.
 * Loaded once, with the first click.
 */
export async function loadJobs() {
  const { runRibbonJob } = await import(/* webpackChunkName: "jobs" */ './jobs');
  return runRibbonJob;
}
