/** The error values that a German Excel calls otherwise. */
export const GERMAN_ERRORS: ReadonlyMap<string, string> = new Map([
  ['#N/A', '#NV'],
  ['#REF!', '#BEZUG!'],
  ['#VALUE!', '#WERT!'],
  ['#NUM!', '#ZAHL!'],
]);
