import { newDocument } from '../../standin/document/new-document';
import type { SheetDocument, WorkbookDocument } from '../../standin/document/workbook-document';
import { startExcel } from '../../standin/headless/excel-stand-in';
import type { ExcelStandIn, ExcelStandInOptions } from '../../standin/headless/excel-stand-in';

/** Starts the stand-in on a new workbook with the given sheets. */
export function newExcel(
  sheetNames: readonly string[] = ['Tabelle1'],
  options: ExcelStandInOptions = {},
): Promise<ExcelStandIn> {
  return startExcel(newDocument(sheetNames), options);
}

export function sheetOf(document: WorkbookDocument, name: string): SheetDocument {
  return document.sheets.find((sheet) => sheet.name === name)!;
}

/** What a rejected promise was rejected with, as the client's error. */
export async function errorOf(promise: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await promise;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error('The promise was fulfilled.');
}
