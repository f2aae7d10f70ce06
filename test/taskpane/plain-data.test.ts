import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inExcel } from '../../src/excel/in-excel';
import { readWorkbook } from '../../src/excel/read-workbook';
import { Examiner } from '../../src/workbook/examiner';
import { openWorkbook } from '../../standin/files/open-workbook';
import { startExcel } from '../../standin/headless/excel-stand-in';

const EXAMPLES = join(__dirname, '../../assets/examples');

test.each(readdirSync(EXAMPLES).filter((name) => name.endsWith('.xlsx')))(
  'everything that the worker answers about %s is plain data',
  async (name) => {
    const excel = await startExcel(openWorkbook(readFileSync(join(EXAMPLES, name))));
    const uninstall = excel.install();
    const computed = new Examiner().compute(await inExcel(readWorkbook), { language: 'de' });
    uninstall();
    expect(structuredClone(computed)).toEqual(computed);
  },
);
