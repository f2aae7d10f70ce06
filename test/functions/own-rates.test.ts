import { call, cell, column, excelWithFunctions } from './with-functions';

beforeAll(async () => {
  await excelWithFunctions();
});

const YEAR_2025 = ['01.01.2025', '31.12.2025', 2025] as const;
const TABLE = [
  ['Modul', 'Rolle', 'Betrag je VZÄ und Jahr', 'Gültig ab', 'Gültig bis', 'Art', 'Quelle'],
  [2, '', 58_000, '01.01.2025', '30.06.2025', 'Bescheid', 'Bescheid vom 10.01.2025'],
  [2, '', '60.000,00 €', '01.07.2025', 'unbefristet', '', 'Bescheid vom 01.07.2025'],
  [3, '', 51_000, '01.01.2024', '', 'Planung', 'Haushaltsplan'],
  ['', '', '', '', '', '', ''],
];

describe('an own rate', () => {
  test.each([
    ['module 2 after the published years', [2, 1, ...YEAR_2025, '', '', 58_000], 58_000],
    ['module 3 in 2024', [3, 2, '01.07.2024', '31.12.2024', 2024, '', '', 51_000], 51_000],
    ['text with a unit', [2, 1, ...YEAR_2025, '', '', '58 T€'], 58_000],
    ['a published year: the own rate takes precedence', [2, 1, '2022', '2022', 2022, '', '', 56_000], 56_000],
    ['a ceiling stays one', [1, 1, '2022', '2022', 2022, 40_000, '', 56_000], 40_000],
  ])('%s', (_, given, grant) => {
    expect(cell('FOERDERUNG', ...given)).toBe(grant);
  });

  test('of a column counts row by row', () => {
    expect(call('FOERDERUNG', 2, 1, ...YEAR_2025, '', '', column(58_000, 59_000))).toEqual([
      [58_000],
      [59_000],
    ]);
  });

  test('is what FÖRDERSATZ gives, and its explanation names it', () => {
    expect(cell('FOERDERSATZ', 2, '01.01.2025', '', 58_000)).toBe(58_000);
    expect(cell('ERLAEUTERUNG', 2, 1, ...YEAR_2025, '', '', 58_000)).toMatch(
      /^Förderung 2025 für Modul 2: 58\.000,00\u00a0€\. .*Quelle: fördersatz/,
    );
  });
});

describe('a range with the table Fördersätze', () => {
  test('counts by module and day', () => {
    expect(cell('FOERDERUNG', 2, 1, ...YEAR_2025, '', '', TABLE)).toBe(59_000);
    expect(cell('FOERDERUNG', 3, 1, ...YEAR_2025, '', '', TABLE)).toBe(51_000);
    expect(cell('FOERDERSATZ', 2, '30.06.2025', '', TABLE)).toBe(58_000);
    expect(cell('FOERDERSATZ', 2, '01.07.2025', '', TABLE)).toBe(60_000);
  });

  test('serves every row of a range', () => {
    expect(call('FOERDERUNG', 2, column(1, 2), ...YEAR_2025, '', '', TABLE)).toEqual([[59_000], [118_000]]);
  });

  test('leaves the published rates where it has none', () => {
    expect(cell('FOERDERSATZ', 2, '01.01.2022', '', TABLE)).toBe(55_000);
  });

  test('its source stands in the explanation', () => {
    expect(cell('ERLAEUTERUNG', 2, 1, ...YEAR_2025, '', '', TABLE)).toContain('Bescheid vom 10.01.2025');
  });

  test('without a needed heading it is refused by name', () => {
    const without = TABLE.map((row) => row.filter((_, index) => index !== 3));
    expect(cell('FOERDERSATZ', 2, '01.01.2025', '', without)).toEqual({
      error: '#VALUE!',
      message:
        'Argument „fördersatz“: In der Tabelle fehlt die Überschrift „gültig ab“. Bitte den Bereich mit seinen Überschriften angeben.',
    });
  });

  test('a heading in euro is one; one in thousands of euro is not read as euro', () => {
    const inUnit = (unit: string) => [
      ['Modul', `Betrag in ${unit}`, 'gültig ab'],
      [2, 58_000, '01.01.2025'],
    ];
    expect(cell('FOERDERSATZ', 2, '01.01.2025', '', inUnit('€'))).toBe(58_000);
    expect(cell('FOERDERSATZ', 2, '01.01.2025', '', inUnit('T€'))).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining('fehlt die Überschrift „Betrag je VZÄ und Jahr“'),
    });
  });

  test('a cell that cannot be read is named with its heading', () => {
    const odd = [TABLE[0]!, [2, '', 'siehe Bescheid', '01.01.2025', '', '', '']];
    expect(cell('FOERDERSATZ', 2, '01.01.2025', '', odd)).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining(
        '„fördersatz: Betrag je VZÄ und Jahr“: „siehe Bescheid“ ist keine Zahl',
      ),
    });
  });
});
