import { placeOf } from '../../../src/domain/place';
import { recognise } from '../../../src/workbook/recognise';
import { computeWorkbook } from '../../../src/workbook/recognised-workbook';
import type { CellValue } from '../../../src/workbook/snapshot';
import { brief, workbookOf, type Rows } from '../workbook-of';
import { budget, POSTS } from './budget-of';

describe('years and kinds of amount side by side', () => {
  test('each year with an appropriation is a line; what was spent in earlier years is none', () => {
    const { lines, findings } = budget('Export', [
      ['Produkt', 'Konto', 'Bezeichnung', 'Ergebnis 2020', 'Ansatz 2021', 'Ansatz 2022', 'Plan 2023'],
      ['05.01.13', 501200, 'Dienstaufwendungen', 81000, 90000, 95000, 99000],
    ]);
    expect(findings).toEqual([]);
    expect(lines).toEqual([
      '2021 05.01.13 / 501200 expense 90000.00 –',
      '2022 05.01.13 / 501200 expense 95000.00 –',
      '2023 05.01.13 / 501200 expense 99000.00 –',
    ]);
  });

  test('plan and actual of one year; an authorisation for later years is no appropriation', () => {
    const { lines } = budget('Export', [
      ['Produkt', 'Konto', 'Plan 2022', 'Ist 2022', 'VE 2022'],
      ['05.01.13', 501200, 95000, 40000, 7000],
    ]);
    expect(lines).toEqual(['2022 05.01.13 / 501200 expense 95000.00 40000.00']);
  });

  test('the year above its kinds, merged', () => {
    const { lines } = budget('Export', [
      ['Produkt', 'Konto', 2021, '', 2022, ''],
      ['', '', 'Ansatz', 'Verfügt', 'Ansatz', 'Verfügt'],
      ['05.01.13', 501200, 90000, 12000, 95000, 400],
    ]);
    expect(lines).toEqual([
      '2021 05.01.13 / 501200 expense 90000.00 12000.00',
      '2022 05.01.13 / 501200 expense 95000.00 400.00',
    ]);
  });
});

describe('the budget year stands above', () => {
  const rows: Rows = [
    ['Sachkonto', 'Bezeichnung', 'Ansatz', 'Verfügt'],
    [501200, 'Dienstaufwendungen', 95000, 400],
  ];
  const read = ['2022 501200 expense 95000.00 400.00'];

  test.each<[string, string, Rows, string | undefined]>([
    ['in a title', 'Liste', [['Haushaltsüberwachungsliste 2022'], [], ...rows], 'A1'],
    ['in two cells', 'Liste', [['Haushaltsjahr', 2022], [], ...rows], 'B1'],
    ['in the name of the sheet', 'HÜL 2022', rows, undefined],
  ])('%s', (_, sheet, sheetRows, cell) => {
    const { lines, budgetLines } = budget(sheet, sheetRows);
    expect(lines).toEqual(read);
    expect(placeOf(budgetLines![0]!.origin, 'year')?.cell).toBe(cell);
  });

  test('as a section of the list', () => {
    const { lines } = budget('Liste', [
      rows[0]!,
      ['Haushaltsjahr 2021'],
      [501200, 'Dienstaufwendungen', 90000, 100],
      ['Haushaltsjahr 2022'],
      ...rows.slice(1),
    ]);
    expect(lines).toEqual(['2021 501200 expense 90000.00 100.00', ...read]);
  });

  test.each<[string, string, Rows]>([
    ['a title and a name of the sheet that contradict each other', 'HÜL 2022', [['Haushalt 2021'], ...rows]],
    ['the day of the list', 'Liste', [['Stand: 31.12.2022'], ...rows]],
    ['two years', 'Liste', [['Doppelhaushalt 2021/2022'], ...rows]],
  ])('%s name none: it is asked for', (_, sheet, sheetRows) => {
    const { lines, recognition } = budget(sheet, sheetRows);
    expect(lines).toEqual([]);
    expect(recognition.case!.budgetLinesUnread).toMatchObject({
      code: 'budget-lines-unread',
      place: { sheet, cell: 'A2' },
      values: { columns: 'Jahr' },
    });
  });
});

describe('the product stands above', () => {
  const heading = ['Sachkonto', 'Bezeichnung', 'Ansatz 2022'];

  test.each<[string, Rows, string]>([
    ['in a title', [['Produkt 05.01.13 Integration']], 'A1'],
    ['in two cells', [['Produkt:', '05.01.13', 'Integration']], 'B1'],
    ['below its group', [['Produktgruppe 05.01'], ['Produkt 05.01.13 Integration'], ['Angaben in €']], 'A2'],
    ['above its area', [['Teilplan 05.01.13'], ['Produktbereich 05 Soziales']], 'A1'],
  ])('%s', (_, title, cell) => {
    const { lines, budgetLines } = budget('Export', [...title, [], heading, [501200, 'Entgelt', 95000]]);
    expect(lines).toEqual(['2022 05.01.13 / 501200 expense 95000.00 –']);
    expect(placeOf(budgetLines![0]!.origin, 'product')).toEqual({ sheet: 'Export', cell });
  });

  test('as a section of the list', () => {
    const { lines } = budget('Export', [
      heading,
      ['Produkt 05.01.13 Integration'],
      [501200, 'Entgelt', 95000],
      [414100, 'Zuweisungen', 60000],
      ['Produkt', '05.02.01', 'Unterhaltsvorschuss'],
      [533100, 'Leistungen', 7000],
    ]);
    expect(lines).toEqual([
      '2022 05.01.13 / 501200 expense 95000.00 –',
      '2022 05.01.13 / 414100 income 60000.00 –',
      '2022 05.02.01 / 533100 expense 7000.00 –',
    ]);
  });

  test('once for the accounts below it', () => {
    const { lines, budgetLines } = budget('Export', [
      ['Produkt', ...heading],
      ['05.01.13', 501200, 'Entgelt', 95000],
      ['', 502200, 'Versorgung', 8000],
    ]);
    expect(lines).toEqual([
      '2022 05.01.13 / 501200 expense 95000.00 –',
      '2022 05.01.13 / 502200 expense 8000.00 –',
    ]);
    expect(placeOf(budgetLines![1]!.origin, 'product')).toEqual({ sheet: 'Export', cell: 'A2' });
  });
});

test.each([
  ['05.01.13.501200', '501200', 'expense'],
  ['050113/501200', '501200', 'expense'],
  ['05.01.13-5012000', '5012000', 'expense'],
  ['1.31.05.01.501200', '501200', 'expense'],
  ['53130100.414100', '414100', 'income'],
  ['414100-050113', '414100', 'income'],
  ['05.01.13.4141', '4141', 'income'],
])('product and account in one column: %s', (psk, account, kind) => {
  const { budgetLines } = budget('Export', [
    ['PSK', 'Bezeichnung', 'Ansatz 2022'],
    [psk, 'Konto', 95000],
  ]);
  expect(budgetLines).toMatchObject([{ key: psk, account, kind }]);
});

test('a group of accounts says by its class what it is', () => {
  const { budgetLines } = budget('Export', [
    ['Produkt', 'Konto', 'Ansatz 2022'],
    ['05.01.13', '41 Zuwendungen', 60000],
    ['05.01.13', 50, 95000],
  ]);
  expect(budgetLines!.map(({ account, kind }) => [account, kind])).toEqual([
    ['41', 'income'],
    ['50', 'expense'],
  ]);
});

const NOTHING_PLANNED: Rows = [
  ['Einstellung', 'Wert'],
  ['Geplanter Ertrag', 0],
];

describe('one result column for both kinds of unplanned amounts', () => {
  const table = (cell: CellValue): Rows => [
    ['PSK', 'Ansatz 2022', 'über-/außerplanmäßig 2022'],
    ['05.01.13.501200', 10000, cell],
  ];
  const computed = (cell: CellValue) =>
    computeWorkbook(workbookOf({ Stellen: POSTS, Export: table(cell), Einstellungen: NOTHING_PLANNED }), {
      language: 'de',
    }).computed;

  test('an empty cell gets the amount, whichever kind it is', () => {
    const { targets } = computed('');
    expect(targets.map(({ place, value, figure }) => [place.cell, value, figure])).toEqual([
      ['C2', 5000, 'Überplanmäßig 05.01.13.501200, 2022'],
    ]);
  });

  test('an amount of the user stays, and it is asked what it is', () => {
    const { targets, findings } = computed(7000);
    expect(targets).toEqual([]);
    expect(brief(findings)).toContain('unplanned-column-filled Export!C2');
  });

  test('what a run wrote there is written anew', () => {
    const input = recognise(workbookOf({ Stellen: POSTS, Export: table(4000) }), {
      isWritten: () => true,
    }).case;
    expect(input!.budgetLines[0]!.targets).toEqual({ ownShare: null, overPlan: 'C2', extraPlan: 'C2' });
  });
});
