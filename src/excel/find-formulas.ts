import { OWN_SHEETS } from '../workbook/sheets/own-sheets';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { readAreas } from './read-areas';

export interface FoundFormula {
  readonly sheet: SheetSnapshot;
  /** 0-based, in the sheet. */
  readonly row: number;
  readonly column: number;
  /** In English, with `=`. */
  readonly formula: string;
}

/**
 * The wanted formulas outside the add-in's own sheets, in one request (more above 150.000 cells).
 * @param isWanted told what a cell holds: its formula, else its value
 */
export async function findFormulas(
  context: Excel.RequestContext,
  { sheets }: WorkbookSnapshot,
  isWanted: (content: CellValue) => content is string,
): Promise<FoundFormula[]> {
  const own: readonly string[] = OWN_SHEETS;
  return formulasOn(
    context,
    sheets.filter((sheet) => !own.includes(sheet.name)),
    isWanted,
  );
}

/** The wanted formulas of some sheets, in one request (more above 150.000 cells). */
export async function formulasOn(
  context: Excel.RequestContext,
  sheets: readonly SheetSnapshot[],
  isWanted: (content: CellValue) => content is string,
): Promise<FoundFormula[]> {
  const filled = sheets.filter((sheet) => sheet.values.length > 0);
  const formulas = await readAreas(
    context,
    filled.map((sheet) => ({
      sheet: context.workbook.worksheets.getItem(sheet.name),
      area: {
        top: sheet.top,
        left: sheet.left,
        rows: sheet.values.length,
        columns: sheet.values[0]!.length,
      },
    })),
    'formulas',
  );
  return filled.flatMap((sheet, index) =>
    formulas[index]!.flatMap((line, row) =>
      line.flatMap((formula, column): FoundFormula[] =>
        isWanted(formula) ? [{ sheet, row: sheet.top + row, column: sheet.left + column, formula }] : [],
      ),
    ),
  );
}
