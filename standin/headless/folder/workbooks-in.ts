import { readdirSync } from 'node:fs';

/** The workbook that lists all others. */
export const OVERVIEW = 'KIM-Übersicht.xlsx';

/** Results of earlier runs, Excel's marks of open files, and hidden files are nobody's input. */
const NO_INPUT = /^\.|^~\$|\.abgleich\.xls[xm]$/i;
/** Those in a form that cannot be opened are listed too: each is a row with its reason. */
const WORKBOOK = /\.(?:xls[xmb]?|ods)$/i;

/** The names of the workbooks of a folder, in the order of a German reader; folders in it are left alone. */
export function workbooksIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => WORKBOOK.test(name) && !NO_INPUT.test(name) && name.normalize() !== OVERVIEW)
    .sort(new Intl.Collator('de', { numeric: true }).compare);
}
