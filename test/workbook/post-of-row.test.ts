import type { Post } from '../../src/domain/case';
import { postsByRow } from '../../src/workbook/post-of-row';
import { exampleCase, post } from '../domain/own-share/example-case';

const inRow = (row: number, changes: Partial<Post> = {}): Post =>
  post({ ...changes, origin: { ...post().origin, row } });

test('a post is found by its row, with the years that it counts in', () => {
  const until2021 = inRow(9, { module: 1, end: { year: 2021, month: 12, day: 31 } });
  const postOf = postsByRow(exampleCase([inRow(7), until2021]));
  expect(postOf({ sheet: 'Stellen', line: '7' })).toEqual({
    nth: 1,
    module: 2,
    years: [2021, 2022],
    otherVersion: null,
  });
  expect(postOf({ sheet: 'Stellen', line: '9' })).toMatchObject({ nth: 2, module: 1, years: [2021] });
  expect(postOf({ sheet: 'Stellen', line: '8' })).toBeNull();
  expect(postOf({ sheet: 'Haushalt', line: '7' })).toBeNull();
});

test('a post of another version than the one that counts, counts in no year', () => {
  const posts = [inRow(7, { version: 'Vorlage' }), inRow(8, { version: 'Sitzung' })];
  const postOf = postsByRow(exampleCase(posts, { settings: { currentVersion: 'Sitzung' } }));
  expect(postOf({ sheet: 'Stellen', line: '7' })).toMatchObject({ years: [], otherVersion: 'Vorlage' });
  expect(postOf({ sheet: 'Stellen', line: '8' })).toMatchObject({ years: [2021, 2022], otherVersion: null });
});

test('a post of a transposed list is found by its column', () => {
  const turned = post({ origin: { ...post().origin, row: 3, column: 'C' } });
  const postOf = postsByRow(exampleCase([turned]));
  expect(postOf({ sheet: 'Stellen', line: 'C' })).toMatchObject({ nth: 1 });
  expect(postOf({ sheet: 'Stellen', line: '3' })).toBeNull();
});
