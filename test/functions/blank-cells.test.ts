import { call, column, excelWithFunctions, type FunctionId } from './with-functions';

beforeAll(async () => {
  await excelWithFunctions();
});

/** Older builds of Excel hand over 0 for a blank cell, newer ones nothing or empty text. */
const BLANKS = [null, '', 0];

/** A call of every function in which each argument can be exchanged; ranges hold the exchanged cell in their last row. */
const CALLS: readonly (readonly [FunctionId, readonly unknown[]])[] = [
  ['MONATE', ['01.07.2021', '31.12.2022', 2021, 'exakt']],
  ['FOERDERSATZ', [1, '01.05.2022', 'Assistenz', 50_000]],
  ['KOSTEN', [80_000, 1, '01.07.2021', '31.12.2022', 2021, 'exakt']],
  ['FOERDERUNG', [1, 1, '01.01.2022', '31.12.2022', 2022, 50_000, 'Koordination', 50_000]],
  ['ERLAEUTERUNG', [1, 1, '01.01.2022', '31.12.2022', 2022, 50_000, 'Koordination', 50_000]],
  ['EIGENANTEIL', [80_000, 55_000, 5_000]],
  ['UEBERPLANMAESSIG', [100_000, 30_000, 5_000, 1_000, 2_000]],
  ['AUSSERPLANMAESSIG', [100_000, 30_000, 5_000, 1_000]],
  ['ABGLEICH', [440_000, 440_837]],
  ['DECKUNGSLUECKE', [100_000, 30_000, 'bewilligt']],
  ['VERTEILUNG', [5, 3, 'ja', 1, 'größter Rest']],
];

const POSITIONS = CALLS.flatMap(([id, given]) => given.map((_, position) => [id, position, given] as const));

test.each(POSITIONS)('%s: a blank argument %d is the same as 0 and as empty text', (id, position, given) => {
  const results = BLANKS.map((blank) => {
    const cells = [...given];
    cells[position] = [[blank]];
    return call(id, ...cells);
  });
  expect(results[1]).toEqual(results[0]);
  expect(results[2]).toEqual(results[0]);
});

test.each(POSITIONS)('%s: so it is in a row of a range for argument %d', (id, position, given) => {
  fitsRanges(id, position, given);
});

function fitsRanges(id: FunctionId, position: number, given: readonly unknown[]): void {
  const isSingle = id === 'VERTEILUNG' && [0, 3, 4].includes(position);
  const results = BLANKS.map((blank) => {
    const cells = given.map((value, index) => {
      const single = id === 'VERTEILUNG' && [0, 3, 4].includes(index);
      if (index === position) return isSingle ? [[blank]] : column(value, blank);
      return single ? value : column(value, value);
    });
    return call(id, ...cells);
  });
  expect(results[1]).toEqual(results[0]);
  expect(results[2]).toEqual(results[0]);
}
