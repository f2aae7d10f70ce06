/**
 * Every finding the program can report: its severity and its sentence in German and English.
 * The closed union of finding codes is the set of keys of this object. Placeholders in braces are filled with
 * values that are formatted for the reader already.
 */
export const CATALOGUE = {
  'not-a-number': {
    severity: 'error',
    de: '„{text}“ in der Spalte „{column}“ ist keine Zahl. Bitte einen Betrag wie 1.234,56 eintragen.',
    en: '"{text}" in column "{column}" is not a number. Please enter an amount such as 1.234,56.',
  },
} as const satisfies Record<
  string,
  { readonly severity: 'error' | 'warning' | 'info'; readonly de: string; readonly en: string }
>;
