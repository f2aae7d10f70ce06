/** Sheets that belong to the add-in. They are written by it and never read as input. */
export const RESULT_SHEET = 'KIM-Abgleich';
export const LOG_SHEET = 'KIM-Protokoll';
