import fc from 'fast-check';
import { areaAddress, cellAddress, columnIndex, columnLetters, parseArea } from '../../src/workbook/address';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
  expect(columnIndex(letters)).toBe(index);
});

test.each([
  ['B4', { top: 3, left: 1, rows: 1, columns: 1 }],
  ['$B$4:D9', { top: 3, left: 1, rows: 6, columns: 3 }],
  ["'Haushalt 2021'!$C$4", { top: 3, left: 2, rows: 1, columns: 1 }],
  ['D9:B4', { top: 3, left: 1, rows: 6, columns: 3 }],
])('%s is a range', (address, area) => expect(parseArea(address)).toEqual(area));

test.each(['A:A', '4:4', '', 'Name', '#REF!', 'A0'])('%s is no range of cells', (address) => {
  expect(() => parseArea(address)).toThrow(RangeError);
});

test('an address is read as it was written', () => {
  const area = fc.record({
    top: fc.nat(1_048_000),
    left: fc.nat(16_000),
    rows: fc.integer({ min: 1, max: 500 }),
    columns: fc.integer({ min: 1, max: 300 }),
  });
  fc.assert(fc.property(area, (each) => expect(parseArea(areaAddress(each))).toEqual(each)));
  expect(cellAddress(6, 3)).toBe('D7');
});
