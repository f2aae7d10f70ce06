/** Sheets that belong to the add-in. They are written by it and never read as input. */
export const RESULT_SHEET = 'KIM-Abgleich';
export const KEY_FIGURES_SHEET = 'KIM-Eckwerte';
export const RESOLUTION_SHEET = 'KIM-Beschluss';
export const DERIVATION_SHEET = 'KIM-Herleitung';
export const LOG_SHEET = 'KIM-Protokoll';

/** All of them in the order of their tabs. */
export const OWN_SHEETS = [
  RESULT_SHEET,
  KEY_FIGURES_SHEET,
  RESOLUTION_SHEET,
  DERIVATION_SHEET,
  LOG_SHEET,
] as const;

const LOWER_CASE: ReadonlySet<string> = new Set(OWN_SHEETS.map((name) => name.toLowerCase()));

/** The beginning of the names of all tables that the add-in lays out. */
const OWN_TABLE = /^KIM(?:Abgleich|Eckwerte|Beschluss|Herleitung|Protokoll)_/i;

/** True for the name of a table of the add-in; a copied or renamed sheet of its own keeps such names. */
export function isOwnTable(name: string): boolean {
  return OWN_TABLE.test(name);
}

/** True for the name of a sheet of the add-in; Excel ignores the case of names. */
export function isOwnSheet(name: string): boolean {
  return LOWER_CASE.has(name.toLowerCase());
}
