import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const TEXT_FILES = readdirSync(join(root, 'src/i18n/de')).filter((name) => name.endsWith('.ts'));

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}

/** Everything that could use a text: the program without the texts themselves. */
const program = filesBelow('src')
  .filter((file) => /\.tsx?$/.test(file) && !/^src\/i18n\/(de|en)\//.test(file))
  .map((file) => readFileSync(join(root, file), 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*/g, ''))
  .join('\n');

type Tree = string | readonly Tree[] | { readonly [key: string]: Tree };

function textsOf(language: 'de' | 'en', file: string): Tree {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require(join(root, 'src/i18n', language, file)) as Readonly<Record<string, Tree>>;
}

/** Every key with the keys above it. */
function paths(tree: Tree): string[][] {
  if (typeof tree === 'string' || Array.isArray(tree)) return [];
  return Object.entries(tree).flatMap(([key, each]) => [[key], ...paths(each).map((path) => [key, ...path])]);
}

/** Every text with its path and the placeholders it has. */
function shape(tree: Tree, path = ''): string[] {
  if (typeof tree !== 'string') {
    return Object.entries(tree).flatMap(([key, each]) => shape(each, `${path}.${key}`));
  }
  return [`${path} ${[...new Set(tree.match(/\{\w+\}/g) ?? [])].sort().join('')}`];
}

/** The keys that the code puts together, as patterns: `by-${method}` is /^by-[\w-]*$/. */
const composed = [...program.matchAll(/`((?:[\w-]|\$\{[^{}]*\})+)`/g)].flatMap(([, template = '']) => {
  const [words, pattern] = ['', '[\\w-]*'].map((each) => template.replace(/\$\{[^{}]*\}/g, each));
  return words!.length < 3 || words === template ? [] : [new RegExp(`^${pattern}$`)];
});

/** Named in the code as a property, in a list of properties, or as a word that is looked up among the texts. */
function isNamed(key: string): boolean {
  const word = key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const named = new RegExp(`(?<![\\p{L}\\p{N}_-])${word}(?![\\p{L}\\p{N}_-])`, 'u');
  return named.test(program) || composed.some((pattern) => pattern.test(key));
}

describe.each(TEXT_FILES)('the texts of %s', (file) => {
  test('stand in both languages under the same keys with the same placeholders', () => {
    expect(shape(textsOf('en', file))).toEqual(shape(textsOf('de', file)));
  });

  test('are all used, also those within others', () => {
    const unused = paths(textsOf('de', file)).filter((path) => !isNamed(path.at(-1)!));
    expect(unused.map((path) => path.join('.'))).toEqual([]);
  });
});
