import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { CATALOGUE } from '../../src/domain/findings/catalogue';
import { fieldsOf, TABLE_KINDS } from '../../src/domain/vocabulary/vocabulary';
import { importGraph } from './import-graph';

/** Files that nothing imports: webpack and the worker begin with them. */
const ENTRIES = ['src/taskpane/start.ts', 'src/commands/computing/computing-worker.ts'];

const graph = importGraph(['src']);

/** The names and texts in the code of files. */
function wordsIn(files: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) words.add(node.text);
    ts.forEachChild(node, visit);
  };
  for (const file of files)
    visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return words;
}

test('every file of src is imported by another one', () => {
  const imported = new Set([...graph.values()].flat());
  // A declaration says what files of another kind are, and is imported by none.
  const files = [...graph.keys()].filter((file) => !file.endsWith('.d.ts'));
  expect(files.filter((file) => !imported.has(file)).sort()).toEqual([...ENTRIES].sort());
});

test('every finding of the catalogue is reported somewhere', () => {
  const words = wordsIn(
    [...graph.keys()].filter((file) => !file.startsWith('src/domain/findings/catalogue')),
  );
  expect(Object.keys(CATALOGUE).filter((code) => !words.has(code))).toEqual([]);
});

describe('every field of the vocabulary is read', () => {
  const words = wordsIn(
    [...graph.keys()].filter((file) => /^src\/workbook\/(?:readers|tables)\//.test(file)),
  );

  test.each(TABLE_KINDS)('of %s', (kind) => {
    expect(fieldsOf(kind).filter((field) => !words.has(field))).toEqual([]);
  });
});
