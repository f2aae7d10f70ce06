import { removeState } from '../../src/commands/remove-state';
import { inExcel } from '../../src/excel/in-excel';
import { readWorkbook } from '../../src/excel/read-workbook';
import { decodeState } from '../../src/workbook/plan/run-state';
import { cellForWriting } from '../../standin/document/cells';
import { findSheet } from '../../standin/document/sheets';
import type { ExcelStandIn } from '../../standin/headless/excel-stand-in';
import { click, contents, open, reopen, SMALL, undoAsShown } from './small-workbook';

const FORMULAS = 2_500;
/** As long as officers' formulas get where a cost is put together out of many. */
const FORMULA = `=KIM.EIGENANTEIL(${'100,5+'.repeat(70)}1000,206250)`;

/** An Excel that refuses parts above 1 MB, with formulas whose before-image is larger than that. */
async function manyFormulas(): Promise<ExcelStandIn> {
  const excel = await open({ ...SMALL, Rechnung: [['Eigenanteil']] }, { largeParts: 'refused' });
  const sheet = findSheet(excel.document, 'Rechnung')!;
  for (let row = 1; row <= FORMULAS; row += 1) {
    Object.assign(cellForWriting(sheet, row, 0), { formula: FORMULA, value: 123 });
  }
  return excel;
}

const partsOf = ({ document }: ExcelStandIn): readonly string[] =>
  document.customXmlParts.filter(({ deleted }) => !deleted).map(({ xml }) => xml);

const formulaOf = ({ document }: ExcelStandIn, row: number): string | null =>
  findSheet(document, 'Rechnung')!.rows.get(row)!.get(0)!.formula;

test('a run too large for one part is kept in several, and undone out of the file', async () => {
  const excel = await manyFormulas();
  expect((await click(excel, 'freezeValues')).status).toBe('ok');
  const parts = partsOf(excel);
  expect(parts.map((xml) => xml.length < 1_000_000)).toEqual([true, true]);
  expect(parts.join('').length).toBeGreaterThan(1_000_000);
  expect(formulaOf(excel, FORMULAS)).toBeNull();
  const later = await reopen(excel, { largeParts: 'refused' });
  expect(decodeState((await inExcel(readWorkbook)).state).runs.at(-1)!.cells).toHaveLength(FORMULAS);
  expect((await undoAsShown(later)).status).toBe('ok');
  expect([1, FORMULAS].map((row) => formulaOf(later, row))).toEqual([FORMULA, FORMULA]);
  expect(partsOf(later)).toHaveLength(1);
});

test('what a write that fails put into several parts is taken back', async () => {
  const excel = await manyFormulas();
  await click(excel, 'reconcile');
  const before = decodeState((await inExcel(readWorkbook)).state);
  excel.fail({ code: 'GeneralException', atAction: 3_000, after: 4 });
  expect((await click(excel, 'freezeValues')).status).toBe('failed');
  expect(decodeState((await inExcel(readWorkbook)).state)).toEqual(before);
  expect(formulaOf(excel, FORMULAS)).toBe(FORMULA);
  expect((await click(excel, 'reconcile')).status).not.toBe('failed');
});

test('a state of which a piece is missing cannot be read, and is removed with what is left of it', async () => {
  const excel = await manyFormulas();
  await click(excel, 'freezeValues');
  const piece = excel.document.customXmlParts.findIndex(({ xml }) => xml.startsWith('<piece'));
  excel.document.customXmlParts.splice(piece, 1);
  const before = await contents();
  for (const button of ['reconcile', 'undo'] as const) {
    expect((await click(excel, button)).findings.map(({ code }) => code)).toEqual(['state-unreadable']);
  }
  expect(await contents()).toEqual(before);
  expect((await removeState()).status).toBe('ok');
  expect(partsOf(excel)).toEqual([]);
});
