import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { circlesOf, importGraph, reachedFrom } from './import-graph';

const graph = (edges: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(edges));

describe('the import graph of files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'import-graph-'));
  afterEach(() => rmSync(folder, { recursive: true }));

  /** The graph of files with these texts, by their paths from the folder. */
  function graphOf(files: Readonly<Record<string, string>>, options = {}): Record<string, string[]> {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const edges = [...importGraph([folder], options)];
    const short = (path: string): string => relative(folder, path);
    return Object.fromEntries(edges.map(([file, imported]) => [short(file), imported.map(short).sort()]));
  }

  test.each([
    ['import { b } from', "import { b } from './b';"],
    ['import for its effects', "import './b';"],
    ['import type', "import type { B } from './b';"],
    ['import { type … }', "import { type B } from './b';"],
    ['export { … } from', "export { b } from './b';"],
    ['export * from', "export * from './b';"],
    ['export type … from', "export type { B } from './b';"],
    ["import('…')", "export const load = () => import('./b');"],
    ['import(`…`)', 'export const load = () => import(`./b`);'],
    ["import('…').Type", "export const b: import('./b').B = 1;"],
    ["typeof import('…')", "export type All = typeof import('./b');"],
  ])('%s is an edge', (_, text) => {
    expect(graphOf({ 'a.ts': text, 'b.ts': 'export {};' })).toEqual({ 'a.ts': ['b.ts'], 'b.ts': [] });
  });

  test.each([
    ['import type', "import type { B } from './b';"],
    ['import { type … }', "import { type B, type C } from './b';"],
    ['export type … from', "export type { B } from './b';"],
    ["import('…').Type", "export const b: import('./b').B = 1;"],
  ])('%s is none at run time', (_, text) => {
    expect(graphOf({ 'a.ts': text, 'b.ts': 'export {};' }, { withTypes: false })['a.ts']).toEqual([]);
  });

  test.each([
    ['a value beside a type', "import { type B, b } from './b';"],
    ["import('…')", "export const load = () => import('./b');"],
    ['import for its effects', "import './b';"],
  ])('%s is one at run time', (_, text) => {
    expect(graphOf({ 'a.ts': text, 'b.ts': 'export {};' }, { withTypes: false })['a.ts']).toEqual(['b.ts']);
  });

  test('a folder is imported through its index, a file of any depth by its path', () => {
    const files = {
      'a.ts': "export * from './room'; export * from './room/deep/c';",
      'room/index.ts': "export * from '../view';",
      'room/deep/c.ts': "export * from '../../a';",
      'view.tsx': '',
    };
    expect(graphOf(files)).toEqual({
      'a.ts': ['room/deep/c.ts', 'room/index.ts'],
      'room/index.ts': ['view.tsx'],
      'room/deep/c.ts': ['a.ts'],
      'view.tsx': [],
    });
  });

  test('packages, data, and what only looks like an import in a text or a comment are left out', () => {
    const text = `
      import React from 'react';
      import data from './data.json';
      // import './b';
      export const text = "import './b'";
    `;
    expect(graphOf({ 'a.ts': text, 'b.ts': '', 'data.json': '{}' })).toEqual({ 'a.ts': [], 'b.ts': [] });
  });

  test('an import that leads nowhere is refused: an edge would be missing', () => {
    expect(() => graphOf({ 'a.ts': "import './gone';" })).toThrow('./gone');
  });
});

test('a circle is found through files in between, a file that imports itself too', () => {
  expect(circlesOf(graph({ a: ['b'], b: ['c'], c: ['a'], d: ['a'], e: ['e'] }))).toEqual([
    ['a', 'b', 'c'],
    ['e'],
  ]);
});

test('two circles that touch are one', () => {
  expect(circlesOf(graph({ a: ['b'], b: ['a', 'c'], c: ['b'] }))).toEqual([['a', 'b', 'c']]);
});

test('files that share what they import are no circle', () => {
  expect(circlesOf(graph({ a: ['c'], b: ['c', 'a'], c: [] }))).toEqual([]);
});

test('reached is what a file imports through any number of others', () => {
  expect([...reachedFrom(graph({ a: ['b'], b: ['c', 'a'], c: [], d: ['a'] }), 'a')]).toEqual(['a', 'b', 'c']);
});
