import { openWorkbook } from '../../standin/files/open-workbook';
import type { WorkbookDocument } from '../../standin/document/workbook-document';
import { toSerial } from '../../src/domain/time';
import { cellForWriting } from '../../standin/document/cells';
import { saveWorkbook } from '../../standin/files/save-workbook';
import { convertWithLibreOffice, itWithLibreOffice } from '../standin/files/libreoffice';
import { columnOn, daysOf, enter, entryAt, placeOf, reconciledOn, sheetOf } from './year-of-example';

// Recomputed by hand from the cells of the example. Case management costs 81.600 a post and year (72.000 + 9.600), 6.800 a
// month; four posts are filled all year, the fifth from May on. Coordination costs 2 × 84.000, 14.000 a month.

let year: WorkbookDocument;

let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await reconciledOn(5);
  year = openWorkbook(bytes);
});

const day = (yearOf: number, month: number, dayOf: number): number =>
  toSerial({ year: yearOf, month, day: dayOf }, 1900);

const NOTHING_OF_THE_YEAR_END = {
  'Zuwendung des Jahres nach Regel in €': '',
  'Zuwendungsfähiges Ist in €': '',
  'Anspruch des Jahres in €': '',
  'Für das Jahr erhalten in €': '',
  'Verbindlichkeit (zurückzuzahlen) in €': '',
  'Forderung in €': '',
  'Passive Rechnungsabgrenzung in €': '',
  'Nicht verbrauchte Ermächtigung in €': '',
};

test('the columns stand side by side, the newest on the left', () => {
  expect(daysOf(year)).toEqual(['31.12.2026', '30.11.2026', '30.09.2026', '30.06.2026', '31.03.2026']);
});

test('31.03.: one notice for case management, one post not filled yet', () => {
  const [, caseManagement] = columnOn(year, '31.03.2026');
  expect(caseManagement).toEqual({
    'Bescheid vom': day(2026, 1, 15),
    Aktenzeichen: '36.02-KIM-102',
    'Stellen laut Bescheid (VZÄ)': 5,
    'Bewilligt in €': 285_000,
    'Stellen geplant (VZÄ)': 5,
    'Stellen besetzt (VZÄ)': 4,
    'Stellen unbesetzt (VZÄ)': 1,
    'Kosten nach Plan in €': 408_000, // 5 × 81.600
    'Ist bis zum Stichtag in €': 82_200, // 72.600 + 9.600
    'Plan der restlichen Monate in €': 299_200, // 4 × 9 × 6.800 + 8 × 6.800
    'Hochrechnung bis 31.12. in €': 381_400,
    'Fortgeschriebener Ansatz in €': 388_000, // 340.000 + 48.000
    'Für andere Zwecke verfügt in €': 0,
    'Über (+) oder unter (−) dem Ansatz in €': -6_600,
    'Zuwendung fällig in €': 71_250, // one of four equal parts of 285.000
    'Abgerufen in €': 71_250,
    'Noch abzurufen in €': 213_750,
    'Ausgaben fällig bis Ende des Abrufzeitraums in €': 143_400, // 82.200 + April and May: 4 × 2 × 6.800 + 6.800
    'Jetzt abrufbar in €': 72_150, // 143.400 − 71.250
    'Nächster Termin': day(2026, 5, 15),
    'Art des Termins': 'Auszahlung',
    'Eigenanteil nach Plan in €': 123_000, // 408.000 − 5 × 57.000
    'Zuwendung nach Besetzung in €': 266_000, // 57.000 × (4 × 12 + 8) ÷ 12
    'Gegenfinanzierung in €': 0,
    'Eigenanteil hochgerechnet in €': 115_400,
    'Hochrechnung − Plan in €': -7_600,
    'Über-/außerplanmäßig bewilligt in €': 0,
    'Mehrbedarf noch zu entscheiden in €': 20_000, // 360.000 personnel against 340.000
    ...NOTHING_OF_THE_YEAR_END,
  });
});

test('30.06.: the change notice takes over the second half of the year', () => {
  const [, caseManagement] = columnOn(year, '30.06.2026');
  expect(caseManagement).toMatchObject({
    'Bescheid vom': day(2026, 6, 10),
    Aktenzeichen: '36.02-KIM-102/Ä1; 36.02-KIM-102',
    'Bewilligt in €': 292_500, // 285.000 ÷ 2 + 150.000
    'Stellen besetzt (VZÄ)': 5,
    'Plan der restlichen Monate in €': 204_000, // 5 × 6 × 6.800
    'Hochrechnung bis 31.12. in €': 382_600,
    'Zuwendung fällig in €': 142_500, // both payments of the first half
    'Noch abzurufen in €': 150_000,
    'Ausgaben fällig bis Ende des Abrufzeitraums in €': 246_600, // 178.600 + July and August
    'Jetzt abrufbar in €': 104_100,
    'Nächster Termin': day(2026, 8, 15),
    'Eigenanteil nach Plan in €': 115_500, // 408.000 − 142.500 − 5 × 60.000 ÷ 2
    'Zuwendung nach Besetzung in €': 273_500, // 4 × 28.500 + 57.000 × 2 ÷ 12 + 150.000
    'Eigenanteil hochgerechnet in €': 109_100,
    'Mehrbedarf noch zu entscheiden in €': 12_500, // 20.000 − 7.500 more grant than planned
  });
});

test('30.09. and 30.11.: calls catch up with what is due, and then only the proof is left', () => {
  const [, september] = columnOn(year, '30.09.2026');
  expect(september).toMatchObject({
    'Hochrechnung bis 31.12. in €': 384_200,
    'Fortgeschriebener Ansatz in €': 393_000, // with 5.000 granted over plan
    'Zuwendung fällig in €': 217_500,
    'Jetzt abrufbar in €': 75_000, // what is left of the sum, less than the 132.700 that fall due
    'Über-/außerplanmäßig bewilligt in €': 5_000,
    'Mehrbedarf noch zu entscheiden in €': 7_500,
  });
  const [, november] = columnOn(year, '30.11.2026');
  expect(november).toMatchObject({
    'Ausgaben fällig bis Ende des Abrufzeitraums in €': 385_500, // December only: the period of the notice ends
    'Jetzt abrufbar in €': 0,
    'Nächster Termin': day(2027, 3, 31),
    'Art des Termins': 'Nachweis',
    'Eigenanteil hochgerechnet in €': 112_000,
    ...NOTHING_OF_THE_YEAR_END,
  });
});

test('31.12.: the grant for the months that nobody worked is to be paid back', () => {
  const [coordination, caseManagement, all] = columnOn(year, '31.12.2026');
  expect(caseManagement).toMatchObject({
    'Ist bis zum Stichtag in €': 386_200,
    'Hochrechnung bis 31.12. in €': 386_200,
    'Zuwendung des Jahres nach Regel in €': 273_500, // 292.500 − 4 months × 57.000 ÷ 12
    'Zuwendungsfähiges Ist in €': 386_200,
    'Anspruch des Jahres in €': 273_500,
    'Für das Jahr erhalten in €': 292_500,
    'Verbindlichkeit (zurückzuzahlen) in €': 19_000,
    'Forderung in €': 0,
    'Passive Rechnungsabgrenzung in €': 0,
    'Nicht verbrauchte Ermächtigung in €': 6_800,
  });
  expect(coordination).toMatchObject({
    'Über (+) oder unter (−) dem Ansatz in €': 4_100, // 172.100 against 168.000
    'Anspruch des Jahres in €': 114_000,
    'Verbindlichkeit (zurückzuzahlen) in €': 0,
  });
  expect(all).toMatchObject({
    'Bewilligt in €': 406_500,
    'Hochrechnung bis 31.12. in €': 558_300,
    'Verbindlichkeit (zurückzuzahlen) in €': 19_000,
    'Eigenanteil hochgerechnet in €': 170_800,
  });
});

const entryOrResult = (row: number, column: number): unknown =>
  sheetOf(year, 'KIM-Monat').rows.get(row)?.get(column)?.value;

test('from December on the lines that are not spent are listed for the carry-over', () => {
  const sheet = sheetOf(year, 'KIM-Monat');
  const [heading] = placeOf(sheet, 'Haushaltsstelle');
  const list = [1, 2, 3].map((row) => [0, 2, 3, 4].map((column) => entryOrResult(heading + row, column)));
  expect(list).toEqual([
    ['05.313.01 / 501900', 168_000, 172_100, 0],
    ['05.313.02 / 501900', 345_000, 341_300, 3_700],
    ['05.313.02 / 542200', 48_000, 44_900, 3_100],
  ]);
});

test('sums and differences are formulas of Excel, in every column over its own cells', () => {
  const sheet = sheetOf(year, 'KIM-Monat');
  const rowOf = (label: string): number => placeOf(sheet, label)[0];
  const projection = rowOf('Hochrechnung bis 31.12. in €');
  const [actual, rest] = [
    rowOf('Ist bis zum Stichtag in €') + 1,
    rowOf('Plan der restlichen Monate in €') + 1,
  ];
  expect([1, 5].map((column) => entryAt(sheet, projection, column))).toEqual([
    `=ROUND(B${actual}+B${rest},2)`,
    `=ROUND(F${actual}+F${rest},2)`,
  ]);
  const formulas = [...sheet.rows.values()].flatMap((row) =>
    [...row.values()].flatMap(({ formula }) => formula ?? []),
  );
  expect(formulas.length).toBeGreaterThan(150);
  expect(formulas.filter((formula) => /KIM\./.test(formula))).toEqual([]);
});

test('a projection above the appropriation turns red', () => {
  const { conditions } = sheetOf(year, 'KIM-Monat');
  const row = placeOf(sheetOf(year, 'KIM-Monat'), 'Über (+) oder unter (−) dem Ansatz in €')[0] + 1;
  expect(JSON.stringify(conditions)).toContain(`=N(B${row})>0`);
});

itWithLibreOffice(
  'LibreOffice computes every sum and difference anew, and follows what somebody enters',
  () => {
    const document = openWorkbook(bytes);
    const sheet = sheetOf(document, 'KIM-Monat');
    for (const [row, cells] of sheet.rows) {
      for (const [column, { formula }] of cells) {
        if (formula !== null) Object.assign(cellForWriting(sheet, row, column), { value: '', formula });
      }
    }
    const recomputed = openWorkbook(convertWithLibreOffice(saveWorkbook(document), 'xlsx'));
    for (const date of daysOf(year)) expect(columnOn(recomputed, date)).toEqual(columnOn(year, date));

    enter(sheet, placeOf(sheet, 'Ist bis zum Stichtag in €')[0], 1, 160_000);
    const changed = openWorkbook(convertWithLibreOffice(saveWorkbook(document), 'xlsx'));
    expect(columnOn(changed, '31.12.2026')[0]).toMatchObject({
      'Hochrechnung bis 31.12. in €': 160_000,
      'Über (+) oder unter (−) dem Ansatz in €': -8_000,
      'Eigenanteil hochgerechnet in €': 46_000,
      'Nicht verbrauchte Ermächtigung in €': 0, // the sum of the list below, which knows each line
    });
  },
);
