import { serialize } from 'node:v8';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inExcel } from '../../src/excel/in-excel';
import { readWorkbook } from '../../src/excel/read-workbook';
import { computeWorkbook } from '../../src/workbook/recognised-workbook';
import { openWorkbook } from '../../standin/files/open-workbook';
import { startExcel } from '../../standin/headless/excel-stand-in';

const EXAMPLES = join(__dirname, '../../assets/examples');

test.each(readdirSync(EXAMPLES).filter((name) => name.endsWith('.xlsx')))(
  'everything that the worker answers about %s is plain data',
  async (name) => {
    const excel = await startExcel(openWorkbook(readFileSync(join(EXAMPLES, name))));
    const uninstall = excel.install();
    const { computed } = computeWorkbook(await inExcel(readWorkbook), { language: 'de' });
    uninstall();
    expect(structuredClone(computed)).toEqual(computed);
  },
);

test('the answer does not grow with the posts, which stay in the worker', () => {
  const headings = 'Modul|Rolle|VZÄ|Personalkosten je VZÄ und Jahr|Beginn|Ende|Besetzt ab|Träger|Kommune';
  const post = [2, 'Casemanagement', 1, 70000, '01.07.2021', '31.12.2022', '01.09.2021', 'Verein', 'Kamen'];
  const answer = (posts: number): number => {
    const values = [headings.split('|'), ...Array.from({ length: posts }, () => post)];
    const sheet = { name: 'Stellen', visible: true, protected: false, top: 0, left: 0, values };
    const snapshot = { sheets: [sheet], tables: [], names: [], dateSystem: 1900 as const, state: null };
    return serialize(computeWorkbook(snapshot, { language: 'de' }).computed).length;
  };
  expect(answer(2000)).toBeLessThan(answer(200) * 1.5);
});
