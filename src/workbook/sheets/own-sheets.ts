/** Sheets that belong to the add-in. They are written by it and never read as input. */
export const RESULT_SHEET = 'KIM-Abgleich';
/** What is to be said about the result, over the full width of a page. */
export const NOTES_SHEET = 'KIM-Hinweise';
export const KEY_FIGURES_SHEET = 'KIM-Eckwerte';
export const RESOLUTION_SHEET = 'KIM-Beschluss';
/** The month's end: the only sheet whose earlier columns stay. */
export const MONTH_SHEET = 'KIM-Monat';
export const DERIVATION_SHEET = 'KIM-Herleitung';
/** Hidden: fingerprints of the inputs, figures of the charts. */
export const DATA_SHEET = 'KIM-Daten';
export const LOG_SHEET = 'KIM-Protokoll';

/** All of them in the order of their tabs. */
export const OWN_SHEETS = [
  RESULT_SHEET,
  NOTES_SHEET,
  KEY_FIGURES_SHEET,
  RESOLUTION_SHEET,
  MONTH_SHEET,
  DERIVATION_SHEET,
  DATA_SHEET,
  LOG_SHEET,
] as const;

const LOWER_CASE: ReadonlySet<string> = new Set(OWN_SHEETS.map((name) => name.toLowerCase()));

/**
 * The sheet that a table of the add-in was laid out on, by its name (`KIMAbgleich_Fristen`); null for any other table.
 * A copied or renamed sheet keeps such names.
 */
export function sheetOfOwnTable(name: string): string | null {
  const table = name.toLowerCase();
  return OWN_SHEETS.find((sheet) => table.startsWith(`${sheet.replace('-', '').toLowerCase()}_`)) ?? null;
}

/** Whether the user sees a sheet of the add-in, so that it is named where they are told what was written. */
export function isShownSheet(name: string): boolean {
  return name !== DATA_SHEET;
}

/** True for the name of a sheet of the add-in; Excel ignores the case of names. */
export function isOwnSheet(name: string): boolean {
  return LOWER_CASE.has(name.toLowerCase());
}
