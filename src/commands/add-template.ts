import { addTemplateSheets } from '../excel/add-template-sheets';
import { inExcel } from '../excel/in-excel';
import { TEMPLATE_SHEETS } from '../workbook/template/template-sheets';

/**
 * Adds the sheets of the template that the workbook does not have yet, behind its last sheet. Sheets that are there stay
 * as they are.
 * @returns the names of the sheets that were added
 * @throws ExcelFailure for what Excel refuses; then no sheet was added
 */
export function addTemplate(): Promise<readonly string[]> {
  return inExcel((context) => addTemplateSheets(context, TEMPLATE_SHEETS));
}
