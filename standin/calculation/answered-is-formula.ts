import { parseArea } from '../../src/workbook/address';
import { cellAt } from '../document/cells';
import { findSheet } from '../document/sheets';
import type { WorkbookDocument } from '../document/workbook-document';

const CALL = /ISFORMULA\((?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!\$?([A-Z]+)\$?(\d+)\)/gu;

/**
 * A formula in which the document itself says whether cells hold a formula: the engine takes those that nobody asks for as
 * their results, and would say no.
 */
export function answeredIsFormula(formula: string, document: WorkbookDocument): string {
  return formula.replace(CALL, (_, quoted?: string, plain?: string, column = '', row = '') => {
    const sheet = findSheet(document, quoted?.replace(/''/g, "'") ?? plain ?? '');
    const { top, left } = parseArea(`${String(column)}${String(row)}`);
    const holds = sheet !== undefined && sheet !== null && cellAt(sheet, top, left)?.formula != null;
    return holds ? 'TRUE' : 'FALSE';
  });
}
