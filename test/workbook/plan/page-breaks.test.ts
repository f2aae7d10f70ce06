import fc from 'fast-check';
import { pageBreaks } from '../../../src/workbook/sheets/page-breaks';

const LANDSCAPE = { orientation: 'Landscape', pages: 0 } as const;
/** As wide as the page or less: nothing is shrunk, so 31 rows of one line fill a page. */
const NARROW = [40, 20];
const ROWS_OF_A_PAGE = 31;
const one = (): number => 1;

test('a block that would be cut begins a page', () => {
  expect(pageBreaks([2, 20, 40], 60, one, NARROW, LANDSCAPE)).toEqual([20, 40]);
  expect(pageBreaks([2, 20], 30, one, NARROW, LANDSCAPE)).toEqual([]);
});

test('rows of several lines are higher', () => {
  const lines = (row: number): number => (row === 10 ? 20 : 1);
  expect(pageBreaks([0, 15], 25, lines, NARROW, LANDSCAPE)).toEqual([15]);
});

test('a wide sheet is shrunk, so that more rows fit', () => {
  const blocks = [0, 20];
  expect(pageBreaks(blocks, 40, one, NARROW, LANDSCAPE)).toEqual([20]);
  expect(pageBreaks(blocks, 40, one, [100, 100], LANDSCAPE)).toEqual([]);
});

test('what follows a block that flows over a page begins a page of its own', () => {
  expect(pageBreaks([0, 50], 55, one, NARROW, LANDSCAPE)).toEqual([50]);
});

test('no block that fits on a page is cut, and no page is begun in vain', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: ROWS_OF_A_PAGE }), { minLength: 1, maxLength: 12 }),
      (sizes) => {
        const begins = sizes.map((_, index) => sizes.slice(0, index).reduce((sum, size) => sum + size, 0));
        const rows = sizes.reduce((sum, size) => sum + size, 0);
        const breaks = pageBreaks(begins, rows, one, NARROW, LANDSCAPE);
        const pages = [0, ...breaks, rows];
        pages
          .slice(1)
          .forEach((end, index) => expect(end - pages[index]!).toBeLessThanOrEqual(ROWS_OF_A_PAGE));
        for (const each of breaks) {
          const page = pages[pages.indexOf(each) - 1]!;
          const block = sizes[begins.indexOf(each)]!;
          expect(each - page + block).toBeGreaterThan(ROWS_OF_A_PAGE);
        }
      },
    ),
  );
});
