import fc from 'fast-check';
import { recalculate } from '../../../standin/calculation/calculate';
import { cellForWriting } from '../../../standin/document/cells';
import { newDocument } from '../../../standin/document/new-document';
import { allocate, cents } from '../../../src/domain/numbers';
import { largestRemainder } from '../../../src/workbook/live/largest-remainder';

/** The formulas of all parts, over a total in A1 and weights from B1 on; amounts in cents. */
function formulasOf(total: number, weights: readonly number[], parts: readonly number[]) {
  const amounts = weights.map((weight, index) => ({ text: `B${index + 1}`, value: weight / 100 }));
  const whole = { text: 'A1', value: total / 100 };
  return parts.map((part, index) => largestRemainder(whole, amounts, index, part / 100));
}

/** What Excel makes of them, in cents. */
async function computed(total: number, weights: readonly number[], formulas: readonly (string | null)[]) {
  const document = newDocument(['Daten']);
  const [sheet] = document.sheets as [(typeof document.sheets)[0]];
  Object.assign(cellForWriting(sheet, 0, 0), { value: total / 100 });
  weights.forEach((weight, row) => Object.assign(cellForWriting(sheet, row, 1), { value: weight / 100 }));
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

test('Excel deals out the cents as the domain does', async () => {
  await fc.assert(
    fc.asyncProperty(split, async ({ total, weights }) => {
      const parts = allocate(cents(total), weights);
      const formulas = formulasOf(total, weights, parts);
      expect(formulas).not.toContain(null);
      expect(await computed(total, weights, formulas)).toEqual(parts);
    }),
    { numRuns: 60 },
  );
});

test('three equal parts of a cent: the first gets it', async () => {
  const formulas = formulasOf(1, [100, 100, 100], [1, 0, 0]);
  expect(await computed(1, [100, 100, 100], formulas)).toEqual([1, 0, 0]);
});

test.each<[string, number, readonly number[], number]>([
  ['a value that is another one', 100, [100, 100], 51],
  ['no weight', 100, [0, 0], 50],
  ['a negative total', -100, [100, 100], -50],
  ['more parts than anybody reads', 1300, Array<number>(13).fill(100), 100],
])('%s has no formula', (_, total, weights, part) => {
  expect(formulasOf(total, weights, [part])).toEqual([null]);
});
