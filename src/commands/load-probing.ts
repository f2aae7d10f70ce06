/** Loads the probes with their words, as one piece, with the first click that asks for them. */
export async function loadProbing() {
  const { PROBING } = await import(/* webpackChunkName: "probing" */ './probing');
  return PROBING;
}
