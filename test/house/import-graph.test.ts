import { circlesOf, importGraph } from './import-graph';

const graph = (edges: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(edges));

test('a circle is found through files in between, a file that imports itself too', () => {
  expect(circlesOf(graph({ a: ['b'], b: ['c'], c: ['a'], d: ['a'], e: ['e'] }))).toEqual([
    ['a', 'b', 'c'],
    ['e'],
  ]);
});

test('files that share what they import are no circle', () => {
  expect(circlesOf(graph({ a: ['c'], b: ['c', 'a'], c: [] }))).toEqual([]);
});

test('no hub ties the domain together: its last circles are of neighbours in one folder, four files at most', () => {
  const circles = circlesOf(importGraph(['src/domain']));
  expect(circles.filter((files) => files.length > 4)).toEqual([]);
});
