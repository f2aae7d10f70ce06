import { readFileSync } from 'node:fs';
import { recalculate } from '../../standin/calculation/calculate';
import { cellForWriting } from '../../standin/document/cells';
import type { SheetDocument, WorkbookDocument } from '../../standin/document/workbook-document';
import { openWorkbook } from '../../standin/files/open-workbook';
import { reconcileFile } from '../../standin/headless/reconcile-file';
import { parseArea } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/snapshot';

const MARKED = ['KIM-Abgleich', 'KIM-Eckwerte', 'KIM-Beschluss', 'KIM-Herleitung'];
const CURRENT = ['aktuell', 'aktuell', 'aktuell', 'aktuell'];
const STALE = expect.stringMatching(/^VERALTET: Eingaben geändert seit \d\d\.\d\d\.\d{4}/);

let bytes: Uint8Array;

beforeAll(async () => {
  const file = readFileSync('assets/examples/kreis.xlsx');
  bytes = (await reconcileFile(file, { language: 'de' }, () => undefined)).bytes!;
});

const sheetOf = (document: WorkbookDocument, name: string): SheetDocument =>
  document.sheets.find((sheet) => sheet.name === name)!;

function valueOf(document: WorkbookDocument, sheet: string, cell: string): CellValue {
  const { top, left } = parseArea(cell);
  return sheetOf(document, sheet).rows.get(top)?.get(left)?.value ?? '';
}

/** The reconciled workbook after somebody changed it, computed as Excel would. */
async function after(change: (document: WorkbookDocument) => void): Promise<WorkbookDocument> {
  const document = openWorkbook(bytes);
  change(document);
  await recalculate(document);
  return document;
}

const enter = (sheet: string, cell: string, value: CellValue) => (document: WorkbookDocument) => {
  const { top, left } = parseArea(cell);
  Object.assign(cellForWriting(sheetOf(document, sheet), top, left), { value, formula: null });
};

const marks = (document: WorkbookDocument) => MARKED.map((name) => valueOf(document, name, 'A2'));

test('computed anew, every step is what the add-in said, and nothing is out of date', async () => {
  const document = await after(() => undefined);
  expect(valueOf(document, 'KIM-Herleitung', 'A3')).toMatch(
    /^(\d+) von \1 Schritten von Excel nachgerechnet, 0 Abweichungen$/,
  );
  expect(marks(document)).toEqual(CURRENT);
});

test('no formula of the own sheets names a function of the add-in', () => {
  const formulas = openWorkbook(bytes).sheets.flatMap((sheet) =>
    [...sheet.rows.values()].flatMap((row) => [...row.values()].flatMap(({ formula }) => formula ?? [])),
  );
  expect(formulas.length).toBeGreaterThan(200);
  expect(formulas.filter((formula) => /KIM\.|LET\(|\{|@/.test(formula))).toEqual([]);
});

test.each([
  ['a cent of a cost', enter('Stellen', 'I13', 109_961.34)],
  ['a word of the same length', enter('Stellen', 'L13', 'Sitzunk')],
  ['a cleared appropriation', enter('Haushalt', 'G11', '')],
  ['a setting', enter('Einstellungen', 'C9', 'oberer Betrag')],
  ['a row typed below the table', enter('Stellen', 'B19', 2)],
])('%s turns the mark on every sheet', async (_, change) => {
  expect(marks(await after(change))).toEqual([STALE, STALE, STALE, STALE]);
});

test('two rows that changed places turn the mark', async () => {
  const document = await after(({ sheets }) => {
    const { rows } = sheets.find(({ name }) => name === 'Stellen')!;
    const [one, other] = [rows.get(12)!, rows.get(13)!];
    rows.set(12, other).set(13, one);
  });
  expect(marks(document)).toEqual([STALE, STALE, STALE, STALE]);
});

test('what Excel computes again follows the input: the own share rises by the cent, and the proof says so', async () => {
  const document = await after(enter('Stellen', 'I13', 109_961.34));
  expect(valueOf(document, 'KIM-Herleitung', 'D8')).toBe(440_837);
  expect(valueOf(document, 'KIM-Herleitung', 'E8')).toBeCloseTo(440_837.01, 6);
  expect(valueOf(document, 'KIM-Herleitung', 'F8')).toBeCloseTo(0.01, 6);
});

test('a result cell that somebody overtyped is named', async () => {
  const document = await after(enter('Haushalt', 'N11', 1));
  expect(marks(document)).toEqual(MARKED.map(() => 'ERGEBNISZELLE ÜBERSCHRIEBEN: Haushalt!N11'));
});
