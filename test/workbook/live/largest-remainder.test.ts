import fc from 'fast-check';
import { recalculate } from '../../../standin/calculation/calculate';
import { cellForWriting } from '../../../standin/document/cells';
import { newDocument } from '../../../standin/document/new-document';
import { allocate, cents } from '../../../src/domain/numbers';
import { largestRemainder } from '../../../src/workbook/live/largest-remainder';

/** Weights one below the other, or with a row between them. */
type Rows = (index: number) => number;
const below: Rows = (index) => index;
const apart: Rows = (index) => 2 * index;

/** The formulas of all parts, over a total in A1 and weights from B1 on; amounts in cents. */
function formulasOf(total: number, weights: readonly number[], parts: readonly number[], rows = below) {
  const amounts = weights.map((weight, index) => ({ text: `B${rows(index) + 1}`, value: weight / 100 }));
  const whole = { text: 'A1', value: total / 100 };
  return parts.map((part, index) => largestRemainder(whole, amounts, index, part / 100));
}

/** What Excel makes of them, in cents. */
async function computed(
  total: number,
  weights: readonly number[],
  formulas: readonly (string | null)[],
  rows = below,
) {
  const document = newDocument(['Daten']);
  const [sheet] = document.sheets as [(typeof document.sheets)[0]];
  Object.assign(cellForWriting(sheet, 0, 0), { value: total / 100 });
  weights.forEach((weight, index) =>
    Object.assign(cellForWriting(sheet, rows(index), 1), { value: weight / 100 }),
  );
  formulas.forEach((formula, row) =>
    Object.assign(cellForWriting(sheet, row, 2), { formula: `=${formula}` }),
  );
  await recalculate(document);
  return formulas.map((_, row) => Math.round(Number(sheet.rows.get(row)!.get(2)!.value) * 100));
}

const split = fc.record({
  total: fc.integer({ min: 0, max: 200_000_000 }),
  weights: fc
    .array(fc.oneof(fc.integer({ min: 0, max: 50_000_000 }), fc.constantFrom(100, 200, 300)), {
      minLength: 1,
      maxLength: 8,
    })
    .filter((weights) => weights.some((weight) => weight > 0)),
});

test.each([
  ['stand one below the other', below],
  ['are named one by one', apart],
])('Excel deals out the cents as the domain does, over weights that %s', async (_, rows) => {
  await fc.assert(
    fc.asyncProperty(split, async ({ total, weights }) => {
      const parts = allocate(cents(total), weights);
      const formulas = formulasOf(total, weights, parts, rows);
      expect(formulas).not.toContain(null);
      expect(await computed(total, weights, formulas, rows)).toEqual(parts);
    }),
    { numRuns: 60 },
  );
});

test('so it does for 124 posts, by formulas that Excel takes', async () => {
  const weights = Array.from({ length: 124 }, (_, index) => 3_485_000 + 137_53 * (index % 7));
  const parts = allocate(cents(15_000_001), weights);
  const formulas = formulasOf(15_000_001, weights, parts);
  expect(Math.max(...formulas.map((formula) => formula!.length))).toBeLessThan(1_000);
  expect(await computed(15_000_001, weights, formulas)).toEqual(parts);
});

test('three equal parts of a cent: the first gets it', async () => {
  const formulas = formulasOf(1, [100, 100, 100], [1, 0, 0]);
  expect(await computed(1, [100, 100, 100], formulas)).toEqual([1, 0, 0]);
});

test.each<[string, number, readonly number[], number]>([
  ['a value that is another one', 100, [100, 100], 51],
  ['no weight', 100, [0, 0], 50],
  ['a negative total', -100, [100, 100], -50],
])('%s has no formula', (_, total, weights, part) => {
  expect(formulasOf(total, weights, [part])).toEqual([null]);
});

test('more parts than anybody reads have no formula that names them one by one', () => {
  expect(formulasOf(1300, Array<number>(13).fill(100), [100], apart)).toEqual([null]);
});
