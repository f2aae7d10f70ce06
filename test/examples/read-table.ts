import ExcelJS from 'exceljs';
import type { Cell, FillPattern } from 'exceljs';

/** The table of an example's sheet, read from its file; values by heading, formulas by their stored result. */
export interface ReadTable {
  readonly rows: readonly {
    readonly number: number;
    readonly values: Readonly<Record<string, unknown>>;
    readonly formulas: Readonly<Record<string, string>>;
    readonly fills: Readonly<Record<string, string | undefined>>;
  }[];
}

/** Reads the table below the frozen heading row of a sheet. */
export async function readTable(file: string, sheetName: string): Promise<ReadTable> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(`assets/examples/${file}`);
  const sheet = workbook.getWorksheet(sheetName)!;
  const view = sheet.views[0]!;
  const headingRow = view.state === 'frozen' ? view.ySplit! : 0;
  const headings: [string, number][] = [];
  sheet.getRow(headingRow).eachCell((cell) => headings.push([cell.text, cell.fullAddress.col]));
  const rows = [];
  for (let number = headingRow + 1; number <= sheet.rowCount; number += 1) {
    const cells = headings.map(([heading, column]) => [heading, sheet.getCell(number, column)] as const);
    rows.push({
      number,
      values: Object.fromEntries(cells.map(([heading, cell]) => [heading, cell.result ?? cell.value])),
      formulas: Object.fromEntries(
        cells.filter(([, cell]) => cell.formula).map(([heading, cell]) => [heading, cell.formula]),
      ),
      fills: Object.fromEntries(cells.map(([heading, cell]) => [heading, fillOf(cell)])),
    });
  }
  return { rows };
}

function fillOf(cell: Cell): string | undefined {
  return (cell.fill as FillPattern | undefined)?.fgColor?.argb;
}
