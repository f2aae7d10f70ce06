import { cellReference } from '../../../src/workbook/cell-reference';
import { placeOfReference } from '../../../src/workbook/known-cells/place-of-reference';

test.each(['Stellen', 'Meine Stellen', "Müller's Blatt", 'A1', 'Haushalt 2021!'])(
  'the reference to a cell of %s is read back',
  (sheet) => {
    expect(placeOfReference(cellReference({ sheet, cell: 'D7' }))).toEqual({ sheet, cell: 'D7' });
  },
);

test.each(['Stellen!D7:D9', 'D7', 'https://www.example.org/!A1x', ''])('%s leads to no cell', (reference) => {
  expect(placeOfReference(reference)).toBeNull();
});
