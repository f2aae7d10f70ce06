import { brief, recognised, type Rows } from '../workbook-of';
import { ownShareOf } from './own-share-of';

const rows = (cost: readonly number[], grant: readonly number[]): Rows => [
  ['KIM 2022'],
  ['', 'Betrag'],
  ['Kosten insgesamt', 200_000],
  ['Modul 1', cost[0]!],
  ['Modul 2', cost[1]!],
  ['Zuwendung insgesamt', 160_000],
  ['Modul 1', grant[0]!],
  ['Modul 2', grant[1]!],
  ['Eigenanteil', ''],
];

test('modules below an amount that is their sum are parts of it, and the cell below gets the own share of all', () => {
  const {
    case: input,
    findings,
    namedTargets,
  } = recognised({
    KIM: rows([130_000, 70_000], [100_000, 60_000]),
  });
  expect(brief(findings)).toEqual([]);
  expect(ownShareOf(input!)).toEqual({ '1/2022': '30000.00', '2/2022': '10000.00' });
  expect(namedTargets.map(({ place }) => place.cell)).toEqual(['B9']);
});

test('where they do not add up to it, it is asked what they are', () => {
  const { case: input, findings } = recognised({ KIM: rows([130_000, 60_000], [100_000, 60_000]) });
  expect(input).toBeNull();
  expect(brief(findings)).toEqual(['block-measure-unknown KIM!A4', 'block-measure-unknown KIM!A5']);
});

test('of one module nothing is a sum', () => {
  const { case: input } = recognised({
    KIM: [
      ['KIM 2022'],
      ['Kosten insgesamt', 200_000],
      ['Modul 1', 200_000],
      ['Zuwendung insgesamt', 160_000],
      ['Modul 1', 160_000],
    ],
  });
  expect(input).toBeNull();
});
