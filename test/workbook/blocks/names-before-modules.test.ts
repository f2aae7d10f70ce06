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
