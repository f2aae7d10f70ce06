/**
 * Loads what ribbon and pane can do, as one piece after the start of the add-in, so that custom functions never wait
 * for it. Loaded once, with the first click or with the pane, whichever comes first.
 */
export async function loadJobs() {
  const { JOBS } = await import(/* webpackChunkName: "jobs" */ './jobs');
  return JOBS;
}
