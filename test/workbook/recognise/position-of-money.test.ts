import type { CellValue } from '../../../src/workbook/snapshot';
import { brief, posts, recognised } from '../workbook-of';

const HEADING = ['Bezeichnung', 'Art', 'Jahr', 'Betrag', 'Status'];
const ROW: readonly CellValue[] = ['Minderaufwand Umlage', 'Deckung', 2021, 5000, 'bewilligt'];

/** The position of a row of `Deckung` with these columns behind it. */
function positionOf(columns: Readonly<Record<string, CellValue>>) {
  const Deckung = [
    [...HEADING, ...Object.keys(columns)],
    [...ROW, ...Object.values(columns)],
  ];
  const { case: input, findings } = recognised({ Stellen: posts(), Deckung });
  const position = input!.moneySources[0]!.position;
  return { position, findings: brief(findings) };
}

test.each<[Readonly<Record<string, CellValue>>, string | null, string | null]>([
  [{ Produkt: '16.611.01', Sachkonto: 537400 }, '16.611.01', '537400'],
  [{ Produktnummer: '16.611.01', Konto: '537400 Kreisumlage' }, '16.611.01', '537400 Kreisumlage'],
  [{ 'Deckung bei': '16.611.01/537400' }, '16.611.01', '537400'],
  [{ PSK: '16.611.01.537400' }, '16.611.01', '537400'],
  [{ PSK: 'PSK 16.611.01-537400' }, '16.611.01', '537400'],
  [{ Haushaltsstelle: 'Produkt 16.611.01, Sachkonto 537400' }, '16.611.01', '537400'],
  [{ 'HHSt.': '537400 / 16.611.01' }, '16.611.01', '537400'],
  [{ 'Produkt/Sachkonto': '16.611.01 / 537400 Kreisumlage' }, '16.611.01', '537400'],
  [{ Produkt: '16.611.01', Sachkonto: '' }, '16.611.01', null],
  [{ Deckungskonto: 537400 }, null, '537400'],
  [{ Produkt: '16.611.01', Sachkonto: 'noch offen' }, '16.611.01', null],
  [{ Produkt: '16.611.01', Sachkonto: 'Umlage' }, '16.611.01', null],
])('%p is product %p, account %p', (columns, product, account) => {
  expect(positionOf(columns)).toEqual({ position: { product, account }, findings: [] });
});

test.each([{}, { Produkt: '', Sachkonto: '–' }, { Haushaltsstelle: 'n.n.' }])(
  'nothing is claimed where nobody entered it: %p',
  (columns) => {
    expect(positionOf(columns)).toEqual({ position: undefined, findings: [] });
  },
);

test('a budget list with the columns of both stays a budget list', () => {
  const Haushalt = [
    ['Jahr', 'Produkt', 'Sachkonto', 'Bezeichnung', 'Art', 'Ansatz'],
    [2021, '05.313.01', 501900, 'Personal', 'Aufwand', 50_000],
  ];
  const { case: input, findings } = recognised({ Stellen: posts(), Haushalt });
  expect([input!.budgetLines.length, input!.moneySources.length, brief(findings)]).toEqual([1, 0, []]);
});
