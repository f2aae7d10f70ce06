import fc from 'fast-check';
import { recalculate } from '../../../standin/calculation/calculate';
import { cellForWriting } from '../../../standin/document/cells';
import { newDocument } from '../../../standin/document/new-document';
import { fingerprintFormulas, fingerprintOf } from '../../../src/workbook/live/fingerprint';
import type { CellValue } from '../../../src/workbook/snapshot';

const SOME: readonly (readonly CellValue[])[] = [
  ['Modul', 'Kosten', 'Beginn'],
  [1, 68_000.5, '01.07.2021'],
  [2, 0, ''],
  [2, 70_000, 'offen'],
];

/** What a workbook computes that holds these values from B3 on. */
async function computed(values: readonly (readonly CellValue[])[]): Promise<readonly [CellValue, CellValue]> {
  const document = newDocument(['Meine Stellen', 'Daten']);
  const [inputs, data] = document.sheets as [(typeof document.sheets)[0], (typeof document.sheets)[0]];
  values.forEach((row, down) => {
    row.forEach((value, across) => {
      if (value !== '') Object.assign(cellForWriting(inputs, down + 2, across + 1), { value });
    });
  });
  const area = { top: 2, left: 1, rows: values.length, columns: values[0]!.length };
  const { numbers, texts } = fingerprintFormulas('Meine Stellen', area);
  Object.assign(cellForWriting(data, 0, 0), { formula: `=${numbers}` });
  Object.assign(cellForWriting(data, 0, 1), { formula: `=${texts}` });
  await recalculate(document);
  return [data.rows.get(0)!.get(0)!.value, data.rows.get(0)!.get(1)!.value];
}

const cell = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100),
  fc.string({ maxLength: 12 }),
  fc.boolean(),
  fc.constant(''),
);
const grids = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });

test('the formulas give what was worked out when the run was written', async () => {
  await fc.assert(
    fc.asyncProperty(grids, async (values) => {
      const { numbers, texts } = fingerprintOf(values);
      const [numbersNow, textsNow] = await computed(values);
      expect(numbersNow).toBeCloseTo(numbers, 3);
      expect(textsNow).toBe(texts);
    }),
    { numRuns: 60 },
  );
});

const changed = (row: number, column: number, value: CellValue) =>
  SOME.map((line, down) => line.map((old, across) => (down === row && across === column ? value : old)));

test.each([
  ['a cent', changed(1, 1, 68_000.51)],
  ['a word of the same length', changed(3, 2, 'offon')],
  ['a date written as a number', changed(1, 2, 44378)],
  ['a zero that was cleared', changed(2, 1, '')],
  ['a cleared text', changed(1, 2, '')],
  ['two rows that changed places', [SOME[0]!, SOME[2]!, SOME[1]!, SOME[3]!]],
  ['a blank row in between', [SOME[0]!, ['', '', ''], ...SOME.slice(1)]],
  ['a number that became a text', changed(1, 0, '1')],
])('%s gives another fingerprint', (_, values) => {
  expect(fingerprintOf(values)).not.toEqual(fingerprintOf(SOME));
});
