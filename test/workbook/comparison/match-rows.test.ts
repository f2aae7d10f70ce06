import fc from 'fast-check';
import { matchRows, type RowToMatch } from '../../../src/workbook/comparison/match-rows';

/** A row with a name and an amount, as `Anna 5`. */
const rows = (...texts: readonly string[]): RowToMatch[] =>
  texts.map((content) => ({ content, identity: content.split(' ')[0]! }));

test.each([
  ['nothing changed', ['A 1', 'B 2'], ['A 1', 'B 2'], { changed: [], removed: [], added: [] }],
  ['a number changed', ['A 1', 'B 2'], ['A 1', 'B 3'], { changed: [[1, 1]], removed: [], added: [] }],
  ['a row inserted', ['A 1', 'B 2'], ['A 1', 'C 3', 'B 2'], { changed: [], removed: [], added: [1] }],
  ['a row deleted', ['A 1', 'B 2', 'C 3'], ['A 1', 'C 3'], { changed: [], removed: [1], added: [] }],
  [
    'one inserted above another that changed',
    ['A 1', 'B 2'],
    ['C 3', 'A 1', 'B 9'],
    { changed: [[1, 2]], removed: [], added: [0] },
  ],
  [
    'alike rows of which one changed, in their place',
    ['A 1', 'A 1', 'A 1'],
    ['A 1', 'A 2', 'A 1'],
    { changed: [[1, 1]], removed: [], added: [] },
  ],
  [
    'another name and another number in the same place',
    ['A 1', 'B 2', 'C 3'],
    ['A 1', 'D 4', 'C 3'],
    { changed: [[1, 1]], removed: [], added: [] },
  ],
  [
    'two rows in place of one, none of which is known',
    ['A 1', 'B 2', 'C 3'],
    ['A 1', 'D 4', 'E 5', 'C 3'],
    { changed: [], removed: [1], added: [1, 2] },
  ],
])('%s', (_, before, now, expected) => {
  const { changed, removed, added, isReordered } = matchRows(rows(...before), rows(...now));
  expect({ changed, removed, added }).toEqual(expected);
  expect(isReordered).toBe(false);
});

test('rows that changed places are the same rows in another order', () => {
  const matched = matchRows(rows('A 1', 'B 2'), rows('B 2', 'A 1'));
  expect(matched).toMatchObject({ changed: [], removed: [], added: [], isReordered: true });
});

test('every row is found again, removed or added, and none twice', () => {
  const some = fc.array(fc.constantFrom('A 1', 'A 2', 'B 1', 'B 2', 'C 1', ' 7'), { maxLength: 8 });
  fc.assert(
    fc.property(some, some, (before, now) => {
      const { pairs, removed, added } = matchRows(rows(...before), rows(...now));
      const ascending = (numbers: Iterable<number>) => [...numbers].sort((one, other) => one - other);
      expect(ascending([...pairs.keys(), ...removed])).toEqual(before.map((_, at) => at));
      expect(ascending([...pairs.values(), ...added])).toEqual(now.map((_, at) => at));
    }),
  );
});
