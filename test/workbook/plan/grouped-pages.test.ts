import { groupedPages } from '../../../src/workbook/sheets/grouped-pages';

const NARROW = [40, 20];
const ten = (): number => 10;
const pages = (rows: number, blocks: readonly number[], groups: readonly number[]) =>
  groupedPages({ blocks, groups, rows, heightOf: ten }, NARROW);

test('groups that fit at full size stay at full size, and those that fit together share a page', () => {
  expect(pages(40, [0, 20], [20])).toEqual({ scale: 100, breaks: [] });
  expect(pages(60, [0, 30], [30])).toEqual({ scale: 100, breaks: [30] });
});

test('the tallest group decides the scale: 70 rows of 10 points on 489 points', () => {
  expect(pages(100, [0, 30], [30])).toEqual({ scale: 69, breaks: [30] });
});

test('where a group would be too small to read, the sheet flows, and a page ends only before a block', () => {
  const { scale, breaks } = pages(200, [0, 50, 100, 150], [100]);
  expect(scale).toBe(56);
  expect(breaks).toEqual([50, 100, 150]);
});

test('a wide sheet is as small as its width wants', () => {
  const wide = groupedPages({ blocks: [0], groups: [], rows: 5, heightOf: ten }, [100, 100]);
  expect(wide).toEqual({ scale: 68, breaks: [] });
});

test('columns that may go on beside are printed no smaller than at 70 per cent', () => {
  const sheet = { blocks: [0, 50, 100], groups: [50], rows: 150, heightOf: ten, goesOnBeside: true };
  expect(groupedPages(sheet, [44, ...Array<number>(14).fill(17)]).scale).toBe(70);
  expect(groupedPages(sheet, [44, 17, 17]).scale).toBe(70);
  expect(groupedPages({ ...sheet, rows: 20, blocks: [0], groups: [] }, [44, 17, 17]).scale).toBe(100);
});
