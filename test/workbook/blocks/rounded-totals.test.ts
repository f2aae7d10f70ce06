import { compute } from '../../../src/domain/compute';
import { ruleSetOf } from '../../../src/domain/rules/programmes';
import { recognised, type Rows } from '../workbook-of';

/** Two modules with own shares of 450.000 and 600.000 €, and their total as it is printed. */
const table = (parts: readonly [number, number], total: number): Rows => [
  ['KIM 2022', '', '', ''],
  ['', 'Kosten', 'Zuwendung', 'Eigenanteil'],
  ['Modul 1', 1_200_000, 750_000, parts[0]],
  ['Modul 2', 1_300_000, 700_000, parts[1]],
  ['Insgesamt', '', '', total],
];

function verdicts(rows: Rows) {
  const { case: input } = recognised({ KIM: rows });
  return compute(input!, ruleSetOf(input!.settings)).figures.tieOut.map(
    ({ verdict, step }) => step ?? verdict,
  );
}

test.each<[string, Rows, readonly (string | number)[]]>([
  ['50.000 € off are no rounding', table([450_000, 600_000], 1_100_000), ['exact', 'exact', 'deviates']],
  [
    'nor are 5.000 € beside exact amounts',
    table([450_001, 600_000], 1_060_000),
    ['deviates', 'exact', 'deviates'],
  ],
  ['the exact sum is exact', table([450_000, 600_000], 1_050_000), ['exact', 'exact', 'exact']],
])('an own share printed as a total: %s', (_, rows, expected) => {
  expect(verdicts(rows)).toEqual(expected);
});

test('where all amounts are rounded alike, so may be the total', () => {
  const rows: Rows = [
    ['KIM 2022', '', '', ''],
    ['', 'Kosten', 'Zuwendung', 'Eigenanteil'],
    ['Modul 1', 1_203_634, 750_000, 450_000],
    ['Modul 2', 1_304_210, 700_000, 600_000],
    ['Insgesamt', '', '', 1_060_000],
  ];
  expect(verdicts(rows)).toEqual([10_000, 10_000, 10_000]);
});

test('a total that is rounded alone beside amounts to the euro deviates', () => {
  const rows: Rows = [
    ['KIM 2022', '', '', ''],
    ['', 'Kosten', 'Zuwendung', 'Eigenanteil'],
    ['Modul 1', 1_203_634, 750_000, 453_634],
    ['Modul 2', 1_304_210, 700_000, 604_210],
    ['Insgesamt', '', '', 1_060_000],
  ];
  expect(verdicts(rows)).toEqual(['exact', 'exact', 'deviates']);
});
