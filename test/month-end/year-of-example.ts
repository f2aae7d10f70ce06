import { readFileSync } from 'node:fs';
import { REPORTING_DAYS, type ReportingDay } from '../../assets/examples/make/monat/reporting-days';
import { cellForWriting } from '../../standin/document/cells';
import type { SheetDocument, WorkbookDocument } from '../../standin/document/workbook-document';
import { openWorkbook } from '../../standin/files/open-workbook';
import { saveWorkbook } from '../../standin/files/save-workbook';
import { reconcileFile, type ReconciledFile } from '../../standin/headless/reconcile-file';
import { fromSerial, toGermanText } from '../../src/domain/time';
import type { CellValue } from '../../src/workbook/snapshot';

export const EXAMPLE = 'assets/examples/monatsabschluss-2026.xlsx';

export function sheetOf(document: WorkbookDocument, name: string): SheetDocument {
  return document.sheets.find((sheet) => sheet.name === name)!;
}

export function valueAt(sheet: SheetDocument, row: number, column: number): CellValue {
  return sheet.rows.get(row)?.get(column)?.value ?? '';
}

/** What a cell holds as it was entered: its formula, else its value. */
export function entryAt(sheet: SheetDocument, row: number, column: number): CellValue {
  const cell = sheet.rows.get(row)?.get(column);
  return cell?.formula ?? cell?.value ?? '';
}

export function enter(sheet: SheetDocument, row: number, column: number, value: CellValue): void {
  Object.assign(cellForWriting(sheet, row, column), { value, formula: null });
}

/** Enters values below a heading, from the first row of the table on. */
function enterBelow(
  document: WorkbookDocument,
  sheetName: string,
  heading: string,
  values: readonly CellValue[],
): void {
  const sheet = sheetOf(document, sheetName);
  const [row, column] = placeOf(sheet, heading);
  values.forEach((value, index) => enter(sheet, row + 1 + index, column, value));
}

export function placeOf(sheet: SheetDocument, text: string): readonly [row: number, column: number] {
  for (const [row, cells] of sheet.rows) {
    for (const [column, { value }] of cells) if (value === text) return [row, column];
  }
  throw new RangeError(`${sheet.name} has no ${text}`);
}

/** The inputs of the workbook as the office knows them on a day; before its notice there is no row of a change notice. */
export function enterDay(
  document: WorkbookDocument,
  { day, booked, called, overPlanGranted }: ReportingDay,
): void {
  const settings = sheetOf(document, 'Einstellungen');
  const [row, column] = placeOf(settings, 'Stichtag');
  enter(settings, row, column + 1, day);
  enterBelow(document, 'Haushalt', 'Verfügt/Ist', booked);
  enterBelow(document, 'Haushalt', 'davon KIM', booked);
  enterBelow(document, 'Haushalt', 'bereits bewilligt (üpl./apl.)', ['', overPlanGranted]);
  const notices = sheetOf(document, 'Bescheide');
  const [heading, first] = placeOf(notices, 'Bescheid vom');
  const example = sheetOf(openWorkbook(readFileSync(EXAMPLE)), 'Bescheide');
  for (let at = first; at < first + 16; at += 1) {
    enter(notices, heading + 3, at, called[2] === null ? '' : valueAt(example, heading + 3, at));
  }
  enterBelow(
    document,
    'Bescheide',
    'Abgerufen',
    called.flatMap((amount) => amount ?? []),
  );
}

/** The workbook after a change and a run. */
export async function reconciled(
  bytes: Uint8Array,
  change: (document: WorkbookDocument) => void = () => undefined,
): Promise<ReconciledFile & { readonly document: WorkbookDocument }> {
  const document = openWorkbook(bytes);
  change(document);
  const made = await reconcileFile(saveWorkbook(document), { language: 'de' }, () => undefined);
  return { ...made, document: openWorkbook(made.bytes ?? saveWorkbook(document)) };
}

/** The example reconciled on the first so many reporting days, one after the other. */
export async function reconciledOn(count: number): Promise<Uint8Array> {
  let bytes: Uint8Array = readFileSync(EXAMPLE);
  for (const day of REPORTING_DAYS.slice(0, count)) {
    bytes = (await reconciled(bytes, (document) => enterDay(document, day))).bytes!;
  }
  return bytes;
}

/** A column of `KIM-Monat`: what stands beside each label, block by block, the sum of all modules last. */
export function columnOn(
  document: WorkbookDocument,
  day: string,
): readonly Readonly<Record<string, CellValue>>[] {
  const sheet = sheetOf(document, 'KIM-Monat');
  const [head] = placeOf(sheet, 'Stichtag');
  const column = daysOf(document).indexOf(day) + 1;
  const blocks: Record<string, CellValue>[] = [];
  for (let row = head + 1; ; row += 1) {
    const label = valueAt(sheet, row, 0);
    if (label === 'Kontrollsumme') return blocks;
    if (typeof label === 'number' || label === 'Alle Module') blocks.push({});
    else if (label !== '') blocks.at(-1)![label as string] = valueAt(sheet, row, column);
  }
}

/** The reporting days of `KIM-Monat`, from the left. */
export function daysOf(document: WorkbookDocument): readonly string[] {
  const sheet = sheetOf(document, 'KIM-Monat');
  const [head] = placeOf(sheet, 'Stichtag');
  const days: string[] = [];
  for (let column = 1; typeof valueAt(sheet, head, column) === 'number'; column += 1) {
    days.push(toGermanText(fromSerial(valueAt(sheet, head, column) as number, 1900)));
  }
  return days;
}
