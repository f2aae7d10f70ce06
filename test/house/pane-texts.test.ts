import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '../..');
const TEXT_FILES = readdirSync(join(root, 'src/i18n/de')).filter((name) => /^taskpane.*\.ts$/.test(name));

type Tree = string | readonly Tree[] | { readonly [key: string]: Tree };

/** The one object of texts that a file exports. */
function textsOf(language: 'de' | 'en', file: string): Tree {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const exported = require(join(root, 'src/i18n', language, file)) as Readonly<Record<string, Tree>>;
  const [texts] = Object.values(exported);
  return texts!;
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}

const paneFiles = filesBelow('src/taskpane');
/** The pane hands its words for the log to what plans the user's entries. */
const sources = [...paneFiles, ...filesBelow('src/workbook/entries')].map((file) =>
  readFileSync(join(root, file), 'utf8'),
);

describe.each(TEXT_FILES)('%s', (file) => {
  test('has no empty text', () => {
    const empty = (tree: Tree): boolean =>
      typeof tree === 'string' ? tree.trim() === '' : Object.values(tree).some(empty);
    expect(empty(textsOf('de', file)) || empty(textsOf('en', file))).toBe(false);
  });

  test('has no text that nothing uses', () => {
    const keys = Object.keys(textsOf('de', file) as object);
    const used = (key: string): boolean => {
      const name = new RegExp(`(?:\\.|[{,]\\s*)${key}\\b`);
      return sources.some((source) => name.test(source));
    };
    expect(keys.filter((key) => !used(key))).toEqual([]);
  });
});

/** Attributes whose words a user reads or hears. */
const SPOKEN = new Set(['aria-label', 'alt', 'hint', 'label', 'placeholder', 'title', 'validationMessage']);

/** Words in the code of a component that should be among the texts. */
function hardCoded(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
    if (
      ts.isJsxAttribute(node) &&
      SPOKEN.has(node.name.getText()) &&
      node.initializer !== undefined &&
      ts.isStringLiteral(node.initializer)
    ) {
      found.push(node.initializer.text);
    }
    if (ts.isJsxExpression(node) && node.expression !== undefined && ts.isStringLiteral(node.expression)) {
      if (/\p{L}/u.test(node.expression.text) && !ts.isJsxAttribute(node.parent)) {
        found.push(node.expression.text);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('no component has words of its own', () => {
  const components = paneFiles.filter((file) => file.endsWith('.tsx'));
  expect(components.flatMap((file) => hardCoded(file).map((text) => `${file}: ${text}`))).toEqual([]);
});
