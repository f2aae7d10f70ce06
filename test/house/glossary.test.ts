import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

interface Entry {
  readonly german: string;
  readonly identifiers: readonly string[];
  readonly avoid: readonly string[];
}

const PAGE = readFileSync('docs/glossary.md', 'utf8');
const [TERMS = '', STAYS = ''] = PAGE.split('## Words that stay');

/** The cells of every row of the tables in a text, without their heads. */
function rowsOf(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:German|word) \|/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

const listed = (cell: string) => cell.split(', ').filter((each) => each !== '');
const quoted = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);

const ENTRIES = rowsOf(TERMS).map(([german = '', identifiers = '', avoid = '']): Entry => ({
  german,
  identifiers: quoted(identifiers),
  avoid: listed(avoid),
}));
const EXCEPTIONS = rowsOf(STAYS).map(([word = '', name = '']) => ({ word, names: quoted(name) }));

/** `addOwnShare`, `KIM_NAMES` and `own-share` in words, singular and in lower case. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[\s_-]+/)
    .map((word) => word.toLowerCase().replace(/s$/, ''));
}

const isMadeOf = (name: string, words: string): boolean =>
  ` ${wordsOf(name).join(' ')} `.includes(` ${wordsOf(words).join(' ')} `);

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);
const PATHS = new Set(FILES.flatMap((file) => file.replace(/\.tsx?$/, '').split('/')));

/** Names that our code gives or uses; what comes from a library is no name of ours. */
const NAMES = new Set<string>();
/** Words that are values, such as the kinds of a row. */
const VALUES = new Set<string>();
for (const file of FILES) {
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) NAMES.add(node.text);
    if (ts.isStringLiteral(node)) VALUES.add(node.text);
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile(file, readFileSync(join('src', file), 'utf8'), ts.ScriptTarget.Latest);
  source.statements.filter((each) => !isOfLibrary(each)).forEach(visit);
}

function isOfLibrary(statement: ts.Statement): boolean {
  return (
    ts.isImportDeclaration(statement) &&
    ts.isStringLiteral(statement.moduleSpecifier) &&
    !statement.moduleSpecifier.text.startsWith('.')
  );
}

test('the glossary is read', () => {
  expect(ENTRIES.length).toBeGreaterThan(80);
  expect(ENTRIES.filter(({ identifiers }) => identifiers.length === 0)).toEqual([]);
});

test('every identifier is a name or a value in src', () => {
  const gone = ENTRIES.flatMap(({ identifiers }) => identifiers).filter(
    (each) => !NAMES.has(each) && !VALUES.has(each),
  );
  expect(gone).toEqual([]);
});

test('no German term and no word to avoid stands twice, and none is also an identifier', () => {
  const german = ENTRIES.map((each) => each.german);
  const avoided = ENTRIES.flatMap(({ avoid }) => avoid);
  const identifiers = ENTRIES.flatMap((each) => each.identifiers);
  expect(german).toEqual([...new Set(german)]);
  expect(avoided).toEqual([...new Set(avoided)]);
  expect(avoided.filter((word) => identifiers.includes(word))).toEqual([]);
});

test.each(ENTRIES.filter(({ avoid }) => avoid.length > 0))(
  '$german: nothing in src is called $avoid',
  (entry) => {
    const stays = (name: string, word: string): boolean =>
      EXCEPTIONS.some((each) => each.word === word && each.names.includes(name));
    const found = entry.avoid.flatMap((word) =>
      [...NAMES, ...PATHS].filter((name) => isMadeOf(name, word) && !stays(name, word)),
    );
    expect(found).toEqual([]);
  },
);

test('every word that stays is one to avoid, and there', () => {
  const avoided = ENTRIES.flatMap(({ avoid }) => avoid);
  expect(EXCEPTIONS.filter(({ word }) => !avoided.includes(word))).toEqual([]);
  const names = EXCEPTIONS.flatMap((each) => each.names);
  expect(names.filter((name) => !NAMES.has(name) && !PATHS.has(name))).toEqual([]);
});
