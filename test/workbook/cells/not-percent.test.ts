import { notPercent } from '../../../src/workbook/cells/not-percent';
import { readFte } from '../../../src/workbook/cells/read-number';

const kindOf = (cell: string | number, heading: string) => notPercent(readFte(cell), cell, heading).kind;

test.each([50, 100, '25', 20])('%s as a share of a post is a percentage: the sheet is asked', (cell) => {
  expect(kindOf(cell, 'Stellenanteil')).toBe('refused');
});

test.each<[string | number, string]>([
  [0.5, 'Stellenanteil'],
  ['0,75', 'Stellenumfang'],
  [11, 'Stellenanteile'],
  [50, 'VZÄ'],
  [50, 'Stellenanteil VZÄ'],
])('%s under %s is FTE', (cell, heading) => {
  expect(kindOf(cell, heading)).toBe('value');
});
