import { readFileSync } from 'node:fs';
import { changeFormat } from '../../../standin/document/cell-format';
import { addTable } from '../../../standin/document/tables';
import { newDocument } from '../../../standin/document/new-document';
import { enterBlock } from '../../../standin/document/write-block';
import { openWorkbook } from '../../../standin/files/open-workbook';
import { inputOf, resultOf } from '../../../standin/browser/grid/from-grid';
import { fittingRowHeight } from '../../../standin/browser/grid/row-height';
import { seenSheets, sheetDifferences } from '../../../standin/browser/grid/sheet-differences';
import { shownPlain } from '../../../standin/browser/grid/shown-plain';
import { tableLook } from '../../../standin/browser/grid/table-look';
import { gridContent } from '../../../standin/browser/grid/to-grid';
import { workbookSnapshot } from '../../../standin/browser/grid/workbook-snapshot';
import { newSheet } from '../../../standin/document/new-document';

const at = (top: number, left: number, rows = 1, columns = 1) => ({ top, left, rows, columns });

test.each([
  ['=SUM(A1,2)', { v: null, t: null, f: '=SUM(A1,2)' }],
  [12.5, { v: 12.5, t: 2, f: null }],
  [true, { v: 1, t: 3, f: null }],
  ["'05", { v: '05', t: 4, f: null }],
  ["'Kosten", { v: 'Kosten', t: 1, f: null }],
  ['#N/A', { v: '#N/A', t: 1, f: null }],
  ['', { v: null, t: null, f: null }],
])('the grid holds %p as %p and gives it back', (input, content) => {
  expect(gridContent(input)).toEqual(content);
  expect(inputOf(content, content.f)).toEqual(input);
});

test('results are values, truths or errors', () => {
  expect(resultOf({ v: 5, t: 2 })).toEqual({ value: 5, isError: false });
  expect(resultOf({ v: 1, t: 3 })).toEqual({ value: true, isError: false });
  expect(resultOf({ v: '#SPILL!', t: 1 })).toEqual({ value: '#SPILL!', isError: true });
  expect(resultOf({ v: '# 5', t: 1 })).toEqual({ value: '# 5', isError: false });
});

test.each([
  [{ v: 1234.5, t: 2 }, null, '1234,5', '1234.5'],
  [{ v: 0.1 + 0.2, t: 2 }, null, '0,3', '0.3'],
  [{ v: 1234567890123, t: 2 }, null, '1,23457E+12', '1.23457E+12'],
  [{ v: 0.0000001, t: 2 }, null, '0,0000001', '0.0000001'],
  [{ v: 1, t: 3 }, null, 'WAHR', 'TRUE'],
  [{ v: '#N/A', t: 1 }, null, '#NV', '#N/A'],
  [{ v: '#GETTING_DATA', t: 1 }, null, '#BUSY!', '#BUSY!'],
])('%p is shown in German and English', (cell, pattern, german, english) => {
  expect(shownPlain(cell, pattern, 'de')?.v).toBe(german);
  expect(shownPlain(cell, pattern, 'en')?.v).toBe(english);
});

test('a number with a format of its own and a text are left to the grid', () => {
  expect(shownPlain({ v: 5, t: 2 }, '0.00', 'de')).toBeNull();
  expect(shownPlain({ v: '# Zahl', t: 1 }, null, 'de')).toBeNull();
});

test('the snapshot of the example has its sheets, names, formats, widths and frozen rows', () => {
  const document = openWorkbook(readFileSync('assets/examples/kreis.xlsx'));
  const snapshot = workbookSnapshot(document, true);
  const names = snapshot.sheetOrder.map((id) => snapshot.sheets[id]!.name);
  expect(names.slice(0, 3)).toEqual(['Übersicht', 'Stellen', 'Haushalt']);
  const posts = snapshot.sheets[snapshot.sheetOrder[1]!]!;
  const cost = posts.cellData![12]![8]!;
  expect([cost.v, cost.t]).toEqual([109961.33, 2]);
  expect(snapshot.styles[cost.s as string]).toMatchObject({
    n: { pattern: expect.stringContaining('0.00') },
  });
  expect(posts.freeze).toMatchObject({ ySplit: 10, startRow: 10 });
  expect(posts.columnData![1]!.w).toBeGreaterThan(20);
  expect(snapshot.resources![0]!.data).toContain('KIM_Eigenanteil');
});

test('a result that spilled is left to the engine, and so is the value of its formula', () => {
  const document = newDocument();
  const sheet = document.sheets[0]!;
  enterBlock(document, sheet, at(0, 0, 2, 1), [['=KIM.VERTEILUNG(6,C1:C2)'], [4]]);
  Object.assign(sheet.rows.get(0)!.get(0)!, { value: 2, calculated: true, spill: { rows: 2, columns: 1 } });
  const { cellData } = workbookSnapshot(document, true).sheets[sheet.id]!;
  expect(cellData![0]![0]).toMatchObject({ v: null, f: '=KIM.VERTEILUNG(6,C1:C2)' });
  expect(cellData![1]![0]!.v).toBeUndefined();
});

test('a row fits its largest font and the lines of its wrapped text', () => {
  const document = newDocument();
  const sheet = document.sheets[0]!;
  enterBlock(document, sheet, at(0, 0, 3, 1), [['Titel'], ['ein längerer Text über mehrere Zeilen'], ['']]);
  changeFormat(sheet, at(0, 0), { fontSize: 18 });
  changeFormat(sheet, at(1, 0), { wrapText: true });
  expect(fittingRowHeight(document, sheet, 0)).toBeCloseTo(23.4);
  expect(fittingRowHeight(document, sheet, 1)).toBeGreaterThan(50);
  expect(fittingRowHeight(document, sheet, 2)).toBe(15);
});

test('a table dresses its headings and every other row', () => {
  const document = newDocument();
  const sheet = document.sheets[0]!;
  enterBlock(document, sheet, at(0, 0, 3, 1), [['Betrag'], [1], [2]]);
  addTable(document, sheet, at(0, 0, 3, 1));
  expect(tableLook(sheet, 0, 0)).toEqual({ fillColor: '#4472C4', fontColor: '#FFFFFF', bold: true });
  expect(tableLook(sheet, 1, 0)).toEqual({ fillColor: '#DAE3F3', fontColor: null, bold: false });
  expect(tableLook(sheet, 2, 0)).toMatchObject({ fillColor: null });
  expect(tableLook(sheet, 3, 0)).toBeNull();
});

test('the sheets of a document are compared with what was seen', () => {
  const document = newDocument(['A', 'B', 'C']);
  const seen = seenSheets(document);
  const [first, , last] = document.sheets;
  document.sheets.splice(0, 3, last!, newSheet('D', 9), first!);
  const { added, removed, kept, reordered } = sheetDifferences(seen, document);
  expect(added.map(({ name }) => name)).toEqual(['D']);
  expect(removed.map(({ name }) => name)).toEqual(['B']);
  expect(kept.map(({ sheet }) => sheet.name)).toEqual(['C', 'A']);
  expect(reordered).toBe(true);
});
