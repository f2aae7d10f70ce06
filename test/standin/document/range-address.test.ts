import fc from 'fast-check';
import {
  absoluteAddress,
  areaAddress,
  boundingArea,
  intersection,
  parseAddress,
  quoteSheetName,
  sheetColumns,
  sheetRows,
} from '../../../standin/document/range-address';

/** Any rectangle on a sheet. */
const area = fc
  .record({
    top: fc.nat(sheetRows - 1),
    left: fc.nat(sheetColumns - 1),
    height: fc.nat(sheetRows - 1),
    width: fc.nat(sheetColumns - 1),
  })
  .map(({ top, left, height, width }) => ({
    top,
    left,
    rows: (height % (sheetRows - top)) + 1,
    columns: (width % (sheetColumns - left)) + 1,
  }));

const sheetName = fc.string({ minLength: 1, maxLength: 31 }).filter((name) => name.trim() === name);

test('an address that is written is read as the same cells of the same sheet', () => {
  fc.assert(
    fc.property(area, sheetName, (cells, sheet) => {
      const address = `${quoteSheetName(sheet)}!${areaAddress(cells)}`;
      expect(parseAddress(address)).toEqual({ sheet, area: cells });
      expect(parseAddress(absoluteAddress(cells))?.area).toEqual(cells);
    }),
  );
});

test('two areas lie in their bounding area and share their intersection', () => {
  fc.assert(
    fc.property(area, area, (one, other) => {
      const both = boundingArea(one, other);
      expect(intersection(both, one)).toEqual(one);
      expect(intersection(both, other)).toEqual(other);
      expect(intersection(one, other)).toEqual(intersection(other, one));
    }),
  );
});

test.each([
  ['Haushalt', 'Haushalt'],
  ['Fördersätze', 'Fördersätze'],
  ['KIM-Abgleich', "'KIM-Abgleich'"],
  ['Mein Blatt', "'Mein Blatt'"],
  ["Lisa's", "'Lisa''s'"],
  ['2021', "'2021'"],
  ['A1', "'A1'"],
  ['R1C1', "'R1C1'"],
])('the sheet %s stands in an address as %s', (name, quoted) => {
  expect(quoteSheetName(name)).toBe(quoted);
});

test('absolute addresses have a sign before every part', () => {
  expect(absoluteAddress({ top: 3, left: 2, rows: 1, columns: 1 })).toBe('$C$4');
  expect(absoluteAddress({ top: 3, left: 2, rows: 6, columns: 26 })).toBe('$C$4:$AB$9');
});
