import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellAt, cellForWriting } from '../../../standin/document/cells';
import { newDocument } from '../../../standin/document/new-document';
import { FilePackage } from '../../../standin/files/file-package';
import { openWorkbook } from '../../../standin/files/open-workbook';
import { saveWorkbook } from '../../../standin/files/save-workbook';
import { scanSheet } from '../../../standin/files/sheet-scanner';

/** What a visitor is told of a sheet, in order, and what stands around its data. */
function scanned(text: string): unknown {
  const told: unknown[] = [];
  const root = scanSheet(text, 'sheet1.xml', {
    rowStart: ({ index, explicit, attributes, start, openEnd }) =>
      told.push(['row', index, explicit, { ...attributes }, start, openEnd]),
    cell: (cell) => told.push(['cell', structuredClone(cell)]),
    rowEnd: ({ closeStart, end }) => told.push(['end', closeStart, end]),
  });
  return { told, root: JSON.stringify(root) };
}

/** The same by the parser alone: a comment behind the last element makes the part none of the usual form. */
function parsed(text: string): unknown {
  return scanned(`${text}<!-- -->`);
}

const sheet = (rows: string): string =>
  `<worksheet><dimension ref="A1"/><sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`;

test.each([
  ['numbers, texts and truth values', '<row r="1" spans="1:3"><c r="A1" s="2"><v>1.5</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="b"><v>1</v></c></row>'],
  ['formulas', '<row r="2"><c r="A2"><f>A1+1</f><v>2</v></c><c r="B2" t="str"><f aca="false">"a"</f><v>a</v></c></row>'],
  ['shared formulas', '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>'],
  ['texts in cells', '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> Modul 1</t></is></c></row>'],
  ['rich text', '<row r="1"><c r="A1" t="inlineStr"><is><r><t>Modul</t></r><r><t> 1</t></r></is></c></row>'],
  ['blank cells and rows', '<row r="1"/><row r="3"><c r="A3" s="1"/></row>'],
  ['entities and ends of lines', '<row r="1"><c r="A1" t="str"><v>a &amp; b</v></c><c r="B1" t="str"><v>a\r\nb</v></c></row>'],
  ['cells without places', '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>'],
  ['white space', '\n  <row r="1" ht="15" x14ac:dyDescent="0.25">\n<c r="A1"><v>1</v></c></row>\n  <row r="2"><c r="A2"><v>2</v></c></row>\n'],
  ['another order of attributes', '<row r="1"><c t="s" r="A1"><v>0</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>'],
  ['a value before its formula', '<row r="1"><c r="A1"><v>2</v><f>1+1</f></c></row>'],
  ['a cell that says another row', '<row r="1"><c r="A2"><v>2</v></c></row>'],
])('%s are read as the parser reads them', (_, rows) => {
  expect(scanned(sheet(rows))).toEqual(parsed(sheet(rows)));
}); // prettier-ignore

test.each([
  ['an attribute that stands twice', '<row r="1" ht="1" ht="2"><c r="A1"/></row>'],
  ['a cell that is not closed', '<row r="1"><c r="A1"><v>1</v></row>'],
  ['a row that is not closed', '<row r="1"><c r="A1"><v>1</v></c>'],
  ['a character that XML does not allow', '<row r="1"><c r="A1" t="str"><v>a\u0001</v></c></row>'],
  ['a row beyond the last', '<row r="1048577"><c r="A1048577"/></row>'],
])('%s is refused', (_, rows) => {
  expect(() => scanned(sheet(rows))).toThrow();
});

const BROKEN = ['empty.xlsx', 'password.xlsx', 'truncated.xlsx'];
const FOLDERS = ['test/fixtures/files', 'assets/examples'];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.xls[xm]$/.test(name) && !/\.abgleich\./.test(name) && !BROKEN.includes(name))
    .map((name) => join(folder, name)),
);

test.each(files)('the sheets of %s are read as the parser reads them', (path) => {
  const file = FilePackage.fromZip(readFileSync(path));
  const parts = file.names().filter((name) => /worksheets\/[^/]+\.xml$/.test(name));
  expect(parts.length).toBeGreaterThan(0);
  for (const part of parts) expect(scanned(file.text(part))).toEqual(parsed(file.text(part)));
});

describe('a sheet into which something is written keeps all its rows, once each', () => {
  const odd: readonly [string, string][] = [
    ['rows that are closed with a space', '<row r="1"><c r="A1"><v>1</v></c></row ><row r="2"><c r="A2"><v>2</v></c></row ><row r="3"><c r="A3"><v>3</v></c></row >'],
    ['rows out of order', '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>'],
    ['a row inside a row', '<row r="1"><c r="A1"><v>1</v></c><extLst><ext><row>x</row></ext></extLst></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>'],
  ]; // prettier-ignore

  test.each(odd)('%s', (_, rows) => {
    const file = FilePackage.fromZip(saveWorkbook(newDocument(['Stellen'])));
    const part = 'xl/worksheets/sheet1.xml';
    file.write(
      part,
      file.text(part).replace(/<sheetData\s*\/>|<sheetData><\/sheetData>/, `<sheetData>${rows}</sheetData>`),
    );
    for (const row of [0, 1, 2]) {
      const document = openWorkbook(file.toZip());
      cellForWriting(document.sheets[0]!, row, 0).value = 4711;
      const saved = saveWorkbook(document);
      const shown = [0, 1, 2].map((each) => cellAt(openWorkbook(saved).sheets[0]!, each, 0)?.value);
      expect(shown).toEqual([1, 2, 3].map((value, at) => (at === row ? 4711 : value)));
      const places = FilePackage.fromZip(saved)
        .text(part)
        .match(/<row r="\d+"/g)!;
      expect(new Set(places).size).toBe(places.length);
    }
  });
});
