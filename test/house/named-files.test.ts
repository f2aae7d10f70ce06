import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { documentationPages } from './manual-pages';
import { instancesOf, namedPaths, projectPaths } from './named-files';

/** A file that a command of the README writes, and one in a package of Microsoft's. */
const NOT_HERE = ['assets/examples/kreis.abgleich.xlsx', 'LICENSE.md'];

const PATHS = projectPaths();
const missing = (text: string) =>
  namedPaths(text).filter((path) => !NOT_HERE.includes(path) && instancesOf(path, PATHS).length === 0);

test.each(documentationPages())('%s names files that are there', (page) => {
  expect(missing(readFileSync(page, 'utf8'))).toEqual([]);
});

test('the comments in the code name files that are there', () => {
  const sources = PATHS.filter((path) => /^(?:src|standin|build|bench)\/.*\.(?:tsx?|js)$/.test(path));
  const wrong = sources.flatMap((file) => missing(commentsIn(file)).map((path) => `${file}: ${path}`));
  expect(wrong).toEqual([]);
});

function commentsIn(file: string): string {
  const text = readFileSync(file, 'utf8');
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.JSX, text);
  const comments: string[] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const isComment =
      kind === ts.SyntaxKind.MultiLineCommentTrivia || kind === ts.SyntaxKind.SingleLineCommentTrivia;
    if (isComment) comments.push(scanner.getTokenText());
  }
  return comments.join('\n');
}

describe('a named path', () => {
  const files = ['src/a/a-row.ts', 'src/a/b-row.ts', 'src/b/b-row.ts', 'src/views/registry.ts', 'docs/x.md'];

  test.each([
    ['`src/views/registry.ts`', 1],
    ['`views/registry.ts`', 1],
    ['`registry.ts`', 1],
    ['`src/views`', 0],
    ['`src/<family>/<family>-row.ts`', 2],
    ['`src/<family>/<other>-row.ts`', 3],
    ['`src/<family>/gone.ts`', 0],
    ['`istry.ts`', 0],
  ])('%s stands for %i', (text, count) => {
    expect(namedPaths(text).flatMap((path) => instancesOf(path, files))).toHaveLength(count);
  });

  test('with braces is one for each', () => {
    expect(namedPaths('in `src/i18n/{de,en}/functions.ts` and `npm run icons`')).toEqual([
      'src/i18n/de/functions.ts',
      'src/i18n/en/functions.ts',
    ]);
  });
});
