import type { CellValue } from '../../../src/workbook/snapshot';
import { figuresOf, programmeSheet, type ProgrammeCells } from './programme-sheet';

const PERIOD = { Programm: 'Brückenprojekt', 'gültig ab': '01.01.2024', Quelle: 'Richtlinie 2024' };
const POSTS = ['Stelle', 'VZÄ', 'Personalkosten je VZÄ und Jahr', 'Beginn', 'Ende'];

/** Two posts of 60.000 and 80.000 a year, the second for half a year: cost 60.000 + 40.000. */
function grantOf(...rows: ProgrammeCells[]) {
  const { rows: figures, findings } = figuresOf({
    Programm: programmeSheet(...rows.map((row) => ({ ...PERIOD, ...row }))),
    Stellen: [
      POSTS,
      ['A', 1, 60000, '01.01.2024', '31.12.2024'],
      ['B', 1, 80000, '01.01.2024', '30.06.2024'],
    ],
  });
  return findings.length > 0 ? findings : figures;
}

const flat = { Finanzierungsart: 'Festbetrag', Satz: 50000 };
const share = { Finanzierungsart: 'Anteil', Satz: '80 %', Rundung: 'Cent kaufmännisch' };
const deficit = { Finanzierungsart: 'Fehlbedarf', Höchstbetrag: 90000 };
const full = { Finanzierungsart: 'Vollfinanzierung' };

test.each<[string, Record<string, CellValue>, string]>([
  ['Festbetrag: F × VZÄ × Monate ÷ 12', flat, '75000.00 / 25000.00'],
  [
    'Mindesteigenanteil per post: 90 % of 60.000 and of 40.000',
    { ...flat, Satz: 58000, Mindesteigenanteil: '10 %' },
    '83000.00 / 17000.00',
  ],
  [
    '… which bites: 54.000 and 36.000',
    { ...flat, Satz: 90000, Mindesteigenanteil: '10 %' },
    '90000.00 / 10000.00',
  ],
  ['Anteil of all cost', { ...share, Bezug: 'je Ausgabe' }, '80000.00 / 20000.00'],
  ['… up to a ceiling', { ...share, Bezug: 'je Ausgabe', Höchstbetrag: 70000 }, '70000.00 / 30000.00'],
  [
    '… and what a minimum own share leaves',
    { ...share, Bezug: 'je Ausgabe', Höchstbetrag: 90000, Mindesteigenanteil: '25 %' },
    '75000.00 / 25000.00',
  ],
  [
    'Anteil per post: 80 % of each, at most 45.000 × months ÷ 12',
    { ...share, Bezug: 'je Stelle', Höchstbetrag: 45000 },
    '67500.00 / 32500.00',
  ],
  ['Voll of all cost', { ...full, Bezug: 'je Ausgabe', Höchstbetrag: 95000 }, '95000.00 / 5000.00'],
  [
    'Voll per post: min(60.000, 65.000) + min(40.000, 32.500)',
    { ...full, Bezug: 'je Stelle', Höchstbetrag: 65000 },
    '92500.00 / 7500.00',
  ],
  [
    'Fehlbedarf: 100.000 − 10.000 − 5.000',
    { ...deficit, 'Fester Eigenanteil': 10000, Drittmittel: 5000 },
    '85000.00 / 15000.00',
  ],
  ['… up to its ceiling', { ...deficit, 'Fester Eigenanteil': 0, Drittmittel: 0 }, '90000.00 / 10000.00'],
  ['… and never below 0', { ...deficit, 'Fester Eigenanteil': 120000, Drittmittel: 0 }, '0.00 / 100000.00'],
])('%s', (_, row, amounts) => {
  expect(grantOf(row)).toEqual([`1/2024: ${amounts}`]);
});

test('each period has a row of its own, and a post is split by months where a rate changes', () => {
  expect(
    grantOf({ ...flat, 'gültig bis': '31.03.2024' }, { ...flat, Satz: 60000, 'gültig ab': '01.04.2024' }),
  ).toEqual([`1/2024: ${50000 * 2 * 0.25 + 60000 * 0.75 + 60000 * 0.25}.00 / 15000.00`]);
});

test('what all cost is paid by is not split: the row is, by its user', () => {
  const row = { ...full, Bezug: 'je Ausgabe', Höchstbetrag: 95000 };
  expect(
    grantOf(
      { ...row, 'gültig bis': '31.03.2024' },
      { ...row, Höchstbetrag: 80000, 'gültig ab': '01.04.2024' },
    ),
  ).toEqual(['rule-changes-in-year Stellen!D2', 'rule-changes-in-year Stellen!D3']);
});

test('a time without a row has no grant, and nothing is taken from another time', () => {
  expect(grantOf({ ...flat, 'gültig ab': '01.01.2025' })).toEqual(['rate-unknown']);
});

test('it is divided by cost to the cent', () => {
  const { rows } = figuresOf({
    Programm: programmeSheet({ ...PERIOD, ...full, Bezug: 'je Ausgabe', Höchstbetrag: 100, Modul: 4 }),
    Stellen: [
      ['Modul', ...POSTS],
      ...['A', 'B', 'C'].map((name) => [4, name, 1, 60000, '01.01.2024', '31.12.2024']),
    ],
  });
  expect(rows).toEqual(['4/2024: 100.00 / 179900.00']);
});
