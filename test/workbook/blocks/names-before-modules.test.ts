import { brief, recognised, type Rows } from '../workbook-of';
import { ownShareOf } from './own-share-of';

const named = (heading: string): Rows => [
  [heading, 'Modul', 'Kosten', 'Zuwendung'],
  ['Nord', 1, 80_000, 60_000],
  ['Süd', 1, 75_000, 60_000],
];

test.each(['Stelle', 'Stellenbezeichnung', 'Bezeichnung', 'Name', 'Funktion'])(
  'posts that a column „%s“ left of the module names are posts of their own',
  (heading) => {
    const { case: input, findings } = recognised({ 'KIM 2023': named(heading) });
    expect(brief(findings)).toEqual([]);
    expect(ownShareOf(input!)).toEqual({ '1/2023': '35000.00' });
  },
);

test('what another column says may be another state of the same amount, and is asked', () => {
  const { case: input, findings } = recognised({ 'KIM 2023': named('Unterlage') });
  expect(input).toBeNull();
  expect(brief(findings)).toContain('block-figure-twice KIM 2023!C3');
});

test.each([
  ['the module in each row', ['Modul 1', 'S 12'], ['Modul 1', 'S 15']],
  ['the module written once', ['Modul 1', 'S 12'], ['', 'S 15']],
  ['the role beside the module', ['Modul 1 Koordination', 'EG 11'], ['Modul 1 Koordination', 'EG 9c']],
])('posts are told apart by their pay where nothing else names them: %s', (_, first, second) => {
  for (const [cost, ownShare] of [
    [70_000, '32000.00'],
    [72_000, '34000.00'],
  ] as const) {
    const rows: Rows = [
      ['2022', '', 'Kosten', 'Zuwendung'],
      [...first, 72_000, 55_000],
      [...second, cost, 55_000],
    ];
    const { case: input, findings } = recognised({ KIM: rows });
    expect(brief(findings)).toEqual([]);
    expect(ownShareOf(input!)).toEqual({ '1/2022': ownShare });
  }
});
