import { inExcel } from '../../src/excel/in-excel';
import type { Behaviour } from '../../standin/document/behaviour/switches';
import { newDocument } from '../../standin/document/new-document';
import { startExcel } from '../../standin/headless/excel-stand-in';
import type { ExcelStandIn } from '../../standin/headless/excel-stand-in';
import { EXCEL } from '../excel-profile';

type Grid = readonly (readonly (string | number | boolean)[])[];

/** Starts the stand-in on a workbook whose sheets hold the given values from A1; formulas begin with `=`. */
export async function workbookWith(
  sheets: Readonly<Record<string, Grid>>,
  behaviour: Partial<Behaviour> = EXCEL,
): Promise<ExcelStandIn> {
  const excel = await startExcel(newDocument(Object.keys(sheets)), { behaviour });
  excel.install();
  await inExcel(async (context) => {
    for (const [name, values] of Object.entries(sheets)) {
      if (values.length === 0) continue;
      const range = context.workbook.worksheets
        .getItem(name)
        .getRangeByIndexes(0, 0, values.length, values[0]!.length);
      range.values = values.map((row) => [...row]);
    }
    await context.sync();
  });
  return excel;
}
