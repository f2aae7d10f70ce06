import { zipSync } from 'fflate';
import { FileError, findingOfFile, type FileErrorCode } from '../../../standin/files/file-error';
import { fileRunSentence } from '../../../standin/files/file-findings';
import { openWorkbook } from '../../../standin/files/open-workbook';
import { fixture } from './fixtures';
import { partsOf } from './parts';

function errorOf(bytes: Uint8Array): FileError {
  try {
    openWorkbook(bytes);
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
  throw new Error('was opened');
}

const zipOf = (parts: Map<string, Uint8Array>): Uint8Array => zipSync(Object.fromEntries(parts));

test.each<[string, FileErrorCode, string]>([
  ['empty.xlsx', 'empty-file', 'Die Datei ist leer'],
  ['truncated.xlsx', 'damaged', 'Die Datei ist beschädigt oder unvollständig'],
  ['password.xlsx', 'password-protected', 'Die Datei ist mit einem Kennwort verschlüsselt'],
  ['old-format.xls', 'old-format', 'Die Datei hat das alte Format .xls'],
  ['text.docx', 'not-a-workbook', 'Die Datei ist keine Excel-Arbeitsmappe'],
  ['open-document.ods', 'not-a-workbook', 'Die Datei ist keine Excel-Arbeitsmappe'],
])('%s is reported as %s', (name, code, german) => {
  const error = errorOf(fixture(name));
  expect(error.code).toBe(code);
  expect(fileRunSentence(findingOfFile(error), 'de')).toContain(german);
});

test('text that is no zip archive is no workbook', () => {
  expect(errorOf(new TextEncoder().encode('Modul;VZÄ\n1;2,5\n')).code).toBe('not-a-workbook');
});

test('a zip archive without a workbook is no workbook', () => {
  expect(errorOf(zipSync({ 'liesmich.txt': new Uint8Array([65]) })).code).toBe('not-a-workbook');
});

test('a binary workbook (.xlsb) is told apart', () => {
  const parts = partsOf(fixture('openpyxl.xlsx'));
  const types = new TextDecoder().decode(parts.get('[Content_Types].xml'));
  const binary = types.replace(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    'application/vnd.ms-excel.sheet.binary.macroEnabled.main',
  );
  parts.set('[Content_Types].xml', new TextEncoder().encode(binary));
  expect(errorOf(zipOf(parts)).code).toBe('binary-format');
});

test.each([
  ['cut off', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 40)],
  ['not XML', () => new TextEncoder().encode('<a><b></a>')],
])('a sheet that is %s is named', (_, damage) => {
  const parts = partsOf(fixture('openpyxl.xlsx'));
  parts.set('xl/worksheets/sheet2.xml', damage(parts.get('xl/worksheets/sheet2.xml')!));
  const error = errorOf(zipOf(parts));
  expect(error).toMatchObject({ code: 'damaged', part: 'xl/worksheets/sheet2.xml' });
  expect(fileRunSentence(findingOfFile(error), 'de')).toContain('„xl/worksheets/sheet2.xml“');
});

test('a missing sheet part is named', () => {
  const parts = partsOf(fixture('openpyxl.xlsx'));
  parts.delete('xl/worksheets/sheet1.xml');
  expect(errorOf(zipOf(parts))).toMatchObject({ code: 'damaged', part: 'xl/worksheets/sheet1.xml' });
});

test('a flipped bit in compressed data is noticed', () => {
  const bytes = zipSync({ ...Object.fromEntries(partsOf(fixture('openpyxl.xlsx'))) }, { level: 0 });
  const at = Buffer.from(bytes).indexOf('109961.33');
  bytes[at] = '2'.charCodeAt(0);
  expect(errorOf(bytes)).toMatchObject({ code: 'damaged', part: 'xl/worksheets/sheet1.xml' });
});

test('a part that claims to unpack to more than the limit is refused without unpacking', () => {
  const bytes = zipSync({ 'xl/bomb.xml': new Uint8Array(10) }, { level: 0 });
  const directory = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(directory + 24, 0x7fffffff, true);
  expect(errorOf(bytes).code).toBe('too-large');
});
