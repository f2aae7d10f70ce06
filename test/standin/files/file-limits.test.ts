import { zipSync } from 'fflate';
import { FileError, findingOfFile } from '../../../standin/files/file-error';
import { fileRunSentence } from '../../../standin/files/file-findings';
import { openWorkbook } from '../../../standin/files/open-workbook';
import { fixture } from './fixtures';
import { partsOf } from './parts';

const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';

/** A fixture with one of its parts as `edit` makes it. */
function edited(part: string, edit: (xml: string) => string, file = 'openpyxl.xlsx'): Uint8Array {
  const parts = partsOf(fixture(file));
  const before = new TextDecoder().decode(parts.get(part));
  const after = edit(before);
  if (after === before) throw new Error(`${part} is as before`);
  parts.set(part, new TextEncoder().encode(after));
  return zipSync(Object.fromEntries(parts));
}

const withRow = (row: string) => (xml: string) => xml.replace('</sheetData>', `${row}</sheetData>`);

function sentenceOf(bytes: Uint8Array): string {
  try {
    openWorkbook(bytes);
  } catch (error) {
    if (error instanceof FileError) return fileRunSentence(findingOfFile(error), 'de');
    throw error;
  }
  return 'was opened';
}

test.each<[string, string, (xml: string) => string, RegExp]>([
  [
    'a column width up to column four billion',
    SHEET,
    (xml) =>
      xml
        .replace(/<cols>.*?<\/cols>/s, '')
        .replace(
          '<sheetData>',
          '<cols><col min="1" max="4000000000" width="12" customWidth="1"/></cols><sheetData>',
        ),
    /mehr als 16\.384 Spalten/,
  ],
  [
    'a row below the last one of Excel',
    SHEET,
    withRow('<row r="1048577"><c r="A1048577"><v>1</v></c></row>'),
    /mehr als 1\.048\.576 Zeilen/,
  ],
  [
    'a cell beside the last column of Excel',
    SHEET,
    withRow('<row r="900"><c r="XFE900"><v>1</v></c></row>'),
    /mehr als 16\.384 Spalten/,
  ],
  [
    'a text longer than a cell of Excel holds',
    SHEET,
    withRow(`<row r="900"><c r="A900" t="inlineStr"><is><t>${'x'.repeat(32_768)}</t></is></c></row>`),
    /mehr als 32\.767 Zeichen in einer Zelle/,
  ],
  [
    'a document type',
    SHEET,
    (xml) => xml.replace('<worksheet', '<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet'),
    /„xl\/worksheets\/sheet1\.xml“ fehlt oder ist nicht lesbar/,
  ],
])('%s is refused, and its part is named', (_, part, edit, sentence) => {
  const said = sentenceOf(edited(part, edit));
  expect(said).toMatch(sentence);
  expect(said).toContain(part);
});

test('one megabyte of text that many cells share is refused at the first of them', () => {
  const long = `<si><t>${'x'.repeat(1_000_000)}</t></si>`;
  const withText = edited(STRINGS, (xml) => xml.replace('</sst>', `${long}</sst>`), '51-parts.xlsx');
  const parts = partsOf(withText);
  const last = new TextDecoder().decode(parts.get(STRINGS)).match(/<si>/g)!.length - 1;
  const rows = Array.from(
    { length: 20_000 },
    (_, row) => `<row r="${row + 1000}"><c r="A${row + 1000}" t="s"><v>${last}</v></c></row>`,
  );
  const xml = withRow(rows.join(''))(new TextDecoder().decode(parts.get(SHEET)));
  parts.set(SHEET, new TextEncoder().encode(xml));
  expect(sentenceOf(zipSync(Object.fromEntries(parts)))).toMatch(/mehr als 32\.767 Zeichen/);
});

test('the longest text, the last row and the last column of Excel are read', () => {
  const bytes = edited(
    SHEET,
    withRow(
      `<row r="900"><c r="A900" t="inlineStr"><is><t>${'x'.repeat(32_767)}</t></is></c></row>` +
        '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
    ),
  );
  const { rows } = openWorkbook(bytes).sheets[0]!;
  expect(String(rows.get(899)!.get(0)!.value)).toHaveLength(32_767);
  expect(rows.get(1_048_575)!.get(16_383)!.value).toBe(1);
});

test('two parts of one name are refused: every program would believe another one', () => {
  const parts = partsOf(fixture('openpyxl.xlsx'));
  const twice = zipSync({ ...Object.fromEntries(parts), 'XL/worksheets/SHEET1.xml': parts.get(SHEET)! });
  expect(sentenceOf(twice)).toContain('„XL/worksheets/SHEET1.xml“');
});

test('a sheet that unpacks to 390 MB is refused without unpacking it', () => {
  const bytes = zipSync({ [SHEET]: new Uint8Array(10) }, { level: 0 });
  const directory = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(directory + 24, 390_000_000, true);
  expect(sentenceOf(bytes)).toContain('größer als 100 MB');
});
