import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onThisThread } from '../../src/commands/computing';
import { examineIn } from '../../src/commands/examine';
import type { Examination } from '../../src/commands/examination';
import { inExcel } from '../../src/excel/in-excel';
import type { Figures, Inputs } from '../../src/workbook/examiner';
import { openWorkbook } from '../../standin/files/open-workbook';
import { startExcel } from '../../standin/headless/excel-stand-in';

const EXAMPLES = join(__dirname, '../../assets/examples');

/** What the pane knows of a workbook that could be computed. */
export interface ExaminedExample {
  readonly examination: Examination;
  readonly result: Figures;
  readonly inputs: Inputs;
}

/** One of the example workbooks, opened and examined as the pane does it. */
export async function examinedExample(name: string): Promise<ExaminedExample> {
  const excel = await startExcel(openWorkbook(readFileSync(join(EXAMPLES, `${name}.xlsx`))));
  excel.install();
  const examination = await inExcel((context) => examineIn(context, { computing: onThisThread() }));
  const { result, inputs } = examination;
  if (result === null || inputs === null) throw new Error(`${name} could not be computed`);
  return { examination, result, inputs };
}
