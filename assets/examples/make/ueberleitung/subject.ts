/** What the example of the bridge is about. */
export const VERSIONS_SUBJECT = 'Stadt in Nordrhein-Westfalen (erfunden)  ·  Haushaltsjahr 2022';
