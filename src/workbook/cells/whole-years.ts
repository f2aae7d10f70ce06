const SHORT =
  /(?<=^|[ (])((?:hh|hhj|hj|haushalt|hpl|h-?plan|hh-?plan|hh-?ansatz|haushaltsjahr|haushaltsplan|jahr|fy|re|rechnungsergebnis|ergebnis|plan|planung|ansatz|ist|soll|entwurf)\.?) ?['’]?([2-4]\d)(?=$|\))|^['’]([2-4]\d)$/g;

/**
 * Words in which a year of two digits stands behind what it is of, with the whole year: `HH 22`, `Plan '23` as `hh 2022`,
 * `plan 2023`.
 * @param plain lower case, umlauts written out
 */
export function withWholeYears(plain: string): string {
  return plain.replace(SHORT, (_, word: string | undefined, digits: string | undefined, alone: string) =>
    word === undefined ? `20${alone}` : `${word} 20${digits}`,
  );
}
