import { translateFormula } from '../../../standin/files/shared-formula';

test.each([
  ['A1+1', 1, 0, 'A2+1'],
  ['A1+1', 0, 2, 'C1+1'],
  ['$A1+A$1+$A$1', 3, 3, '$A4+D$1+$A$1'],
  ['SUM(A1:B2)', 1, 1, 'SUM(B2:C3)'],
  ['LOG10(A1)+LOG10', 1, 0, 'LOG10(A2)+LOG11'],
  ['Blatt1!A1+Blatt1!$A$1', 1, 0, 'Blatt1!A2+Blatt1!$A$1'],
  ["'A1 und B2'!A1", 1, 0, "'A1 und B2'!A2"],
  ["'Peter''s A1'!A1", 1, 0, "'Peter''s A1'!A2"],
  ['"A1 bleibt "&A1&"""A1"""', 1, 0, '"A1 bleibt "&A2&"""A1"""'],
  ['SUM(A:A)+SUM($B:C)', 5, 1, 'SUM(B:B)+SUM($B:D)'],
  ['SUM(1:1)+SUM($2:3)', 2, 5, 'SUM(3:3)+SUM($2:5)'],
  ['Jan:Dez!A1', 1, 1, 'Jan:Dez!B2'],
  ['F4*Faktor', 1, 0, 'F5*Faktor'],
  ['Steuer2021*A1', 1, 0, 'Steuer2021*A2'],
  ['tbl[[#This Row],[A1]]+A1', 1, 0, 'tbl[[#This Row],[A1]]+A2'],
  ['[1]Tabelle1!A1', 1, 0, '[1]Tabelle1!A2'],
  ['1E5+A1', 1, 0, '1E5+A2'],
  ['IF(A1=#REF!,#N/A,B1)', 1, 0, 'IF(A2=#REF!,#N/A,B2)'],
  ['A1#', 1, 0, 'A2#'],
  ['A1', -1, 0, '#REF!'],
  ['XFD1', 0, 1, '#REF!'],
  ['XFE1+A1', 0, 1, 'XFE1+B1'],
  ['B2', -1, -1, 'A1'],
  ['a1+b$2', 1, 1, 'B2+C$2'],
])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, expected) => {
  expect(translateFormula(formula, rows, columns)).toBe(expected);
});
