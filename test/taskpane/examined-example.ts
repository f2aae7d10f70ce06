import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onThisThread } from '../../standin/headless/on-this-thread';
import { examineIn } from '../../src/commands/examine';
import { isComputed, type ComputedExamination } from '../../src/commands/examination';
import { inExcel } from '../../src/excel/in-excel';
import type { Figures, Inputs } from '../../src/workbook/computed';
import { openWorkbook } from '../../standin/files/open-workbook';
import { startExcel } from '../../standin/headless/excel-stand-in';

const EXAMPLES = join(__dirname, '../../assets/examples');

/** What the pane knows of a workbook that could be computed. */
export interface ExaminedExample {
  readonly examination: ComputedExamination;
  readonly result: Figures;
  readonly inputs: Inputs;
}

/** One of the example workbooks, opened and examined as the pane does it. */
export async function examinedExample(name: string): Promise<ExaminedExample> {
  const excel = await startExcel(openWorkbook(readFileSync(join(EXAMPLES, `${name}.xlsx`))));
  excel.install();
  const examination = await inExcel((context) => examineIn(context, { computing: onThisThread }));
  if (!isComputed(examination)) throw new Error(`${name} could not be computed`);
  const { result, inputs } = examination;
  return { examination, result, inputs };
}
