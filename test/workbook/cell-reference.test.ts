import { cellReference } from '../../src/workbook/cell-reference';

test.each([
  ['Stellen', 'Stellen!D7'],
  ['Meine Stellen', "'Meine Stellen'!D7"],
  ["Stellen '22", "'Stellen ''22'!D7"],
  ['2022', "'2022'!D7"],
  ['A1', "'A1'!D7"],
  ['R1C1', "'R1C1'!D7"],
  ['r', "'r'!D7"],
  ['C', "'C'!D7"],
  ['c2', "'c2'!D7"],
  ['True', "'True'!D7"],
  ['Überblick', 'Überblick!D7'],
])('a sheet called %s is %s in a formula', (sheet, reference) => {
  expect(cellReference({ sheet, cell: 'D7' })).toBe(reference);
});
