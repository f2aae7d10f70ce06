import { brief, recognised, type Rows } from '../workbook-of';
import { ownShareOf } from '../blocks/own-share-of';

const list = (...units: Rows[number]): Rows => [
  ['Modul', 'Jahr', 'Kosten', 'Zuwendung', 'Eigenanteil'],
  units,
  [1, 2023, 130, 100, ''],
  [2, 2023, 70, 60, ''],
];
const THOUSANDS = { '1/2023': '30000.00', '2/2023': '10000.00' };
const EURO = { '1/2023': '30.00', '2/2023': '10.00' };

test.each<[string, Rows, Readonly<Record<string, string>>]>([
  ['below each amount', list('', '', 'T€', 'T€', 'T€'), THOUSANDS],
  ['below each column', list('-', '-', 'TEUR', 'TEUR', 'TEUR'), THOUSANDS],
  ['once, below the first heading', list('in T€', '', '', '', ''), THOUSANDS],
  ['as a note', list('Angaben in T€', '', '', '', ''), THOUSANDS],
  ['in euro', list('in EUR', '', 'EUR', 'EUR', 'EUR'), EURO],
])('a row below the headings says what the amounts are in: %s', (_, rows, expected) => {
  const { case: input, findings } = recognised({ KIM: rows });
  expect(brief(findings)).toEqual([]);
  expect(ownShareOf(input!)).toEqual(expected);
});

test('in a list of posts by FTE and in a budget, too', () => {
  const { case: input } = recognised({
    Stellen: [
      ['Modul', 'VZÄ', 'Personalkosten je VZÄ und Jahr', 'Beginn', 'Ende'],
      ['', 'VZÄ', 'T€', '', ''],
      [2, 1, 80, '01.01.2022', '31.12.2022'],
    ],
    Haushalt: [
      ['Jahr', 'Produkt', 'Sachkonto', 'Ansatz'],
      ['', '', '', 'in T€'],
      [2022, '05.313.01', '501200', 12],
    ],
  });
  expect(input!.posts[0]!.personnelPerFte.every).toEqual({ digits: 80_000, scale: 0 });
  expect(input!.budgetLines.map(({ appropriation }) => appropriation)).toEqual([1_200_000]);
});

test('a row with another word in it is a row of the list', () => {
  const { case: input } = recognised({ KIM: list('Modul 3', 2023, 'T€', 'T€', '') });
  expect(input).toBeNull();
});
