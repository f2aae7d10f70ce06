import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LAYOUTS } from '../../docs/manual/layouts';
import type { TableKind } from '../../src/domain/vocabulary/vocabulary';
import { taskpaneTexts } from '../../src/i18n/taskpane-texts';
import { headingWords } from '../../src/workbook/headings/heading-words';
import { matchHeading } from '../../src/workbook/headings/match-heading';
import { settingNamed } from '../../src/workbook/settings/setting-named';
import { SETTING_FIELDS } from '../../src/workbook/settings/settings';
import { report } from '../headless/run-command';
import {
  anchorOf,
  documentationPages,
  LANGUAGES,
  PAGES,
  proseOf,
  read,
  ribbonLabels,
  screenTexts,
  sentencesOfFindings,
  type Language,
} from './manual-pages';

const THEMES = ['light', 'dark', 'contrast'];

/** The pictures that `npm run screenshots` draws. They are named here because they are made after the pages. */
const PICTURES = new Set(
  LANGUAGES.flatMap((language) =>
    THEMES.flatMap((theme) =>
      Object.keys(taskpaneTexts('de').views).map(
        (view) => `docs/images/pane/${language}/${theme}/${view}.png`,
      ),
    ),
  ),
);

const pictures = (page: string) => [...proseOf(page).matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g)];
const headings = (page: string) => [...proseOf(page).matchAll(/^(#+) (.+)$/gm)];
const labels = (page: string) => [...proseOf(page).matchAll(/\*\*([^*]+)\*\*/g)].map(([, label]) => label!);
const manual = PAGES[0]!;

describe.each(documentationPages())('%s', (path) => {
  const links = [...proseOf(read(path)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target!)
    .filter((target) => !/^https?:/.test(target));

  test('links to files and headings that are there', () => {
    const broken = links.filter((target) => {
      const [file = '', anchor] = decodeURI(target).split('#');
      const linked = file === '' ? path : join(dirname(path), file);
      if (linked.startsWith('docs/images/pane/')) return !PICTURES.has(linked);
      if (!existsSync(linked)) return true;
      if (anchor === undefined) return false;
      return !headings(read(linked)).some(([, , heading]) => anchorOf(heading!) === anchor);
    });
    expect(broken).toEqual([]);
  });

  test('says in words what its pictures show', () => {
    expect(pictures(read(path)).filter(([, words]) => words!.length < 10)).toEqual([]);
  });
});

test('the manuals are linked from the README and from their index', () => {
  expect(read('README.md')).toContain('(docs/manual/README.md)');
  const index = read('docs/manual/README.md');
  const missing = PAGES.flatMap((page) => Object.values(page)).filter(
    (page) => !index.includes(`(${page.replace('docs/manual/', '')})`),
  );
  expect(missing).toEqual([]);
});

describe.each(PAGES)('$de and $en', (page) => {
  const [german, english] = [read(page.de), read(page.en)];

  test('have the same chapters', () => {
    const outline = (text: string) =>
      headings(text).map(([, level, title]) => `${level} ${/^\d+/.exec(title!)?.[0] ?? ''}`);
    expect(outline(english)).toEqual(outline(german));
  });

  test('have the same pictures, each in its language', () => {
    const files = (text: string) => pictures(text).map(([, , file]) => file!);
    expect(files(english)).toEqual(files(german).map((file) => file.replace('/pane/de/', '/pane/en/')));
  });

  test('have tables of the same size', () => {
    const rows = (text: string) => text.split('\n').filter((line) => line.startsWith('|')).length;
    expect(rows(english)).toBe(rows(german));
  });

  test('have the same labels of the screen, as often', () => {
    expect(labels(english).length).toBe(labels(german).length);
  });
});

test.each([
  ['view of the pane', '/pane/', Object.keys(taskpaneTexts('de').views)],
  ['layout of the examples', '/layouts/', LAYOUTS],
])('every %s has its picture in the manual', (_, folder, names) => {
  const shown = pictures(read(manual.de)).flatMap(([, , file]) =>
    file!.includes(folder) ? [/([^/]+)\.png$/.exec(file!)![1]!] : [],
  );
  expect([...shown].sort()).toEqual([...names].sort());
});

/** A text of the screen as a pattern: what stands for a figure or a name may be anything. */
function patternOf(text: string): RegExp | null {
  const words = text.split(/\{\w+\}/);
  if (words.join('').replace(/[^\p{L}]/gu, '').length < 4) return null;
  const escaped = words.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.+')}$`, 'u');
}

describe.each(LANGUAGES)('the labels that the manuals quote in %s', (language: Language) => {
  test.each(PAGES.map((page) => page[language]))('%s', async (path) => {
    const screen = [...(await screenTexts(language)), ...ribbonLabels(language)];
    const whole = new Set(screen);
    const patterns = screen.filter((text) => text.includes('{')).flatMap((text) => patternOf(text) ?? []);
    const sentences = sentencesOfFindings(language);
    const invented = labels(read(path)).filter(
      (label) =>
        !whole.has(label) &&
        !patterns.some((pattern) => pattern.test(label)) &&
        !(label.length >= 12 && sentences.some((sentence) => sentence.includes(label))),
    );
    expect(invented).toEqual([]);
  });
});

describe.each(LANGUAGES)('chapter 3 in %s', (language: Language) => {
  const [, chapter = ''] = read(manual[language]).split(/^## 3\..*$/m);
  const sections = chapter.split(/^### .*$/m).slice(1);
  const KINDS: readonly TableKind[] = [
    'posts',
    'rules',
    'notices',
    'programme',
    'budget',
    'accountKey',
    'money',
    'stated',
    'municipalities',
  ];
  const quoted = (line: string) => [...line.matchAll(/`([^`]+)`/g)].map(([, word]) => word!);
  /** The quoted words of the first cells of every row. */
  const inTable = (section: string, cells: number) =>
    section
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) =>
        quoted(
          line
            .split('|')
            .slice(1, cells + 1)
            .join('|'),
        ),
      );

  test.each(KINDS.map((kind, index) => [kind, inTable(sections[index]!, 2)] as const))(
    'names only headings that are read: %s',
    (kind, words) => {
      expect(words.length).toBeGreaterThan(5);
      expect(words.filter((word) => matchHeading(kind, headingWords(word)) === null)).toEqual([]);
    },
  );

  test('names every setting, and no other', () => {
    const named = inTable(sections[KINDS.length]!, 1).map(settingNamed);
    expect([...named].sort()).toEqual([...SETTING_FIELDS].sort());
  });
});

describe('the amounts of the manual', () => {
  const EXAMPLES = ['kreis', 'kreis-noch-nicht-abgezogen'];
  const AMOUNT = {
    de: /(?:\d{1,3}(?:\.\d{3})+|\d+),\d{2}(?= €)/g,
    en: /(?<=€)(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{2}/g,
  };
  const plain = (amount: string) => amount.replace(/[.,](?=\d{3})/g, '').replace(',', '.');

  test.each(LANGUAGES)('are those of the examples: %s', async (language) => {
    const reports = await Promise.all(EXAMPLES.map((name) => report(`assets/examples/${name}.xlsx`)));
    const computed = JSON.stringify(reports);
    // Costs and grants of single posts add up in the picture of the derivation, which the report does not hold.
    const text = proseOf(read(manual[language])).replace(/^!\[.*$/gm, '');
    const amounts = (text.match(AMOUNT[language]) ?? []).map(plain);
    expect(amounts.length).toBeGreaterThan(15);
    expect(
      amounts.filter((amount) => !computed.includes(`"${amount}"`) && !computed.includes(`"-${amount}"`)),
    ).toEqual([]);
  });
});
