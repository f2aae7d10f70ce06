import { saveWorkbook } from '../../../standin/files/save-workbook';
import type { CellValue } from '../../../src/workbook/snapshot';
import { open } from '../../commands/small-workbook';

/** A workbook file with the given sheets, each from A1. */
export async function workbookBytes(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
): Promise<Uint8Array> {
  const excel = await open(sheets);
  return saveWorkbook(excel.document);
}
