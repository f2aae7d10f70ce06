import { readFileSync } from 'node:fs';
import { instancesOf, namedPaths, placeholdersIn, projectPaths } from './named-files';

const PATHS = projectPaths();
const [, RECIPES = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split('## Recipes');

interface Recipe {
  readonly title: string;
  /** As its heading says. */
  readonly files: number;
  /** What its steps begin with: the files to touch. */
  readonly touched: readonly string[];
  readonly text: string;
}

const RECIPE = /^### (.*) \((\d+) files?\)\n([^]*?)(?=^##)/gm;
const recipes = [...RECIPES.matchAll(RECIPE)].map(([, title = '', files, text = '']): Recipe => {
  const steps = text.match(/^\d+\. .*$/gm) ?? [];
  const touched = steps.flatMap((step) => namedPaths(/^\d+\. (`[^`]+`)/.exec(step)?.[1] ?? ''));
  return { title, files: Number(files), touched, text };
});

/** The names that a placeholder can stand for in every step of a recipe. */
function namesFor(placeholder: string, paths: readonly string[]): string[] {
  const possible = paths
    .filter((path) => placeholdersIn(path).includes(placeholder))
    .map((path) => new Set(instancesOf(path, PATHS).map((each) => each[placeholder]!)));
  return [...possible[0]!].filter((name) => possible.every((each) => each.has(name)));
}

test('there is a recipe for each extension', () => {
  expect(recipes.map(({ title }) => title)).toEqual([
    'A programme',
    'A heading',
    'A column',
    'A setting',
    'A finding',
    'A family of figures',
    'One more figure of a family',
    'A section of the result sheet',
    'A view of the pane',
    'A custom function',
    'A ribbon button',
    'A probe',
  ]);
});

describe.each(recipes)('$title', ({ title, files, touched, text }) => {
  test('touches as many files as it says', () => {
    // A finding is also touched where it is noticed, which has no name.
    expect(touched.length + (title === 'A finding' ? 1 : 0)).toBe(files);
  });

  test('names files that are there, its placeholders standing for the same in all of them', () => {
    expect(namedPaths(text).filter((path) => instancesOf(path, PATHS).length === 0)).toEqual([]);
    const placeholders = [...new Set(touched.flatMap(placeholdersIn))];
    expect(placeholders.filter((each) => namesFor(each, touched).length === 0)).toEqual([]);
  });
});
