import ExcelJS from 'exceljs';
import { recalculate } from '../../standin/calculation/calculate';
import type { SheetDocument } from '../../standin/document/workbook-document';
import { openWorkbook } from '../../standin/files/open-workbook';
import { reconcileFile } from '../../standin/headless/reconcile-file';

type Row = readonly (string | number | Date)[];

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const POSTS = ['Modul', 'Stelle', 'VZÄ', 'Beginn', 'Ende', 'Personalkosten je VZÄ und Jahr'];
const RATES = ['Modul', 'Betrag je VZÄ und Jahr', 'gültig ab', 'gültig bis', 'Art', 'Höchstbetrag'];
const YEAR = [day('2022-01-01'), day('2022-12-31')] as const;

/** The steps of `KIM-Herleitung`, computed as Excel would after the add-in wrote them. */
async function stepsOf(tables: Readonly<Record<string, readonly Row[]>>): Promise<SheetDocument['rows']> {
  const file = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(tables)) {
    const sheet = file.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  }
  const bytes = new Uint8Array(await file.xlsx.writeBuffer());
  const reconciled = await reconcileFile(bytes, { language: 'de' }, () => undefined);
  const document = openWorkbook(reconciled.bytes!);
  await recalculate(document);
  return document.sheets.find(({ name }) => name === 'KIM-Herleitung')!.rows;
}

const column = (rows: SheetDocument['rows'], at: number) =>
  [...rows].filter(([row]) => row >= 7).map(([, cells]) => cells.get(at)?.value ?? '');

/** Figure, value and what Excel recomputed of the grant of the only post. */
function grantOf(rows: SheetDocument['rows']): { value: unknown; recomputed: unknown } {
  const row = [...rows.values()].find((cells) => String(cells.get(1)?.value).includes('Zuwendung „'))!;
  return { value: row.get(3)?.value, recomputed: row.get(4)?.value };
}

const isProven = (rows: SheetDocument['rows']) =>
  column(rows, 5).every((proof) => proof === '✓' || proof === '');

test('a ceiling on a post above the cap is recomputed from the cost of the funded FTE', async () => {
  const rows = await stepsOf({
    Stellen: [POSTS, [2, 'a', 2, ...YEAR, 40_000]],
    Fördersätze: [
      [...RATES, 'Höchstzahl VZÄ', 'Quelle'],
      [2, 55_000, ...YEAR, 'Bescheid', 'ja', 1.5, 'Q'],
    ],
  });
  expect(grantOf(rows)).toEqual({ value: 60_000, recomputed: 60_000 });
  expect(isProven(rows)).toBe(true);
});

test('so is a stated total cost', async () => {
  const rows = await stepsOf({
    Stellen: [
      [...POSTS.slice(0, 5), 'Gesamtkosten'],
      [2, 'a', 2, ...YEAR, 80_000],
    ],
    Fördersätze: [
      [...RATES, 'Höchstzahl VZÄ', 'Quelle'],
      [2, 55_000, ...YEAR, 'Bescheid', 'ja', 1.5, 'Q'],
    ],
  });
  expect(grantOf(rows)).toEqual({ value: 60_000, recomputed: 60_000 });
  expect(isProven(rows)).toBe(true);
});

test('a minimum own share is taken of the cost of the funded FTE', async () => {
  const rows = await stepsOf({
    Programm: [
      [
        ...['Programm', 'Modul', 'Modulname', 'Finanzierungsart', 'Bezug', 'Satz', 'Mindesteigenanteil'],
        ...['Höchstzahl VZÄ', 'gültig ab', 'gültig bis', 'Quelle'],
      ],
      ['P', 4, 'M', 'Festbetrag', 'je Stelle', 55_000, '10 %', 1.5, ...YEAR, 'Q'],
    ],
    Stellen: [POSTS, [4, 'a', 2, ...YEAR, 40_000]],
  });
  expect(grantOf(rows)).toEqual({ value: 54_000, recomputed: 54_000 });
  expect(isProven(rows)).toBe(true);
});

test('where only some rates of the year are ceilings, the grant says that Excel does not recompute it', async () => {
  const rows = await stepsOf({
    Stellen: [POSTS, [2, 'a', 1, ...YEAR, 40_000]],
    Fördersätze: [
      [...RATES, 'Quelle'],
      [2, 55_000, day('2022-01-01'), day('2022-06-30'), 'Bescheid', 'ja', 'Q'],
      [2, 30_000, day('2022-07-01'), day('2022-12-31'), 'Bescheid', 'nein', 'Q'],
    ],
  });
  const { value, recomputed } = grantOf(rows);
  expect(value).toBe(35_000);
  expect(recomputed).toMatch(/^nicht in Excel: /);
  expect(isProven(rows)).toBe(true);
});

test('months that are a fraction are a number that Excel confirms, with the fraction in words', async () => {
  const rows = await stepsOf({
    Stellen: [POSTS, [2, 'a', 1, day('2022-03-15'), day('2022-12-31'), 40_000]],
    Fördersätze: [
      [...RATES, 'Quelle'],
      [2, 30_000, ...YEAR, 'Bescheid', 'nein', 'Q'],
    ],
  });
  expect(column(rows, 3).filter((value) => typeof value === 'string' && /\d/.test(value))).toEqual([]);
  expect(isProven(rows)).toBe(true);
});

test('a grant at several rates in the year is rounded once, as the add-in rounds it', async () => {
  const rows = await stepsOf({
    Stellen: [POSTS, [2, 'a', 1, ...YEAR, 90_000]],
    Fördersätze: [
      [...RATES, 'Quelle'],
      [2, 10_000.06, day('2022-01-01'), day('2022-01-31'), 'Bescheid', 'nein', 'Q'],
      [2, 10_000.04, day('2022-02-01'), day('2022-02-28'), 'Bescheid', 'nein', 'Q'],
      [2, 10_000.04, day('2022-03-01'), day('2022-12-31'), 'Bescheid', 'nein', 'Q'],
    ],
  });
  // 833,338333… + 833,336666… + 8.333,366666… = 10.000,041666…; rounded part by part they would be 10.000,05.
  expect(grantOf(rows)).toEqual({ value: 10_000.04, recomputed: 10_000.04 });
  expect(isProven(rows)).toBe(true);
});
