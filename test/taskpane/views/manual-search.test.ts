import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foundIn, sectionsOf } from '../../../src/taskpane/views/help/manual-sections';

const MANUALS = { de: 'de/handbuch.md', en: 'en/manual.md' } as const;
const manual = (language: keyof typeof MANUALS) =>
  sectionsOf(readFileSync(join(__dirname, '../../../docs/manual', MANUALS[language]), 'utf8'));

test.each([
  ['de', 'Haushaltsvermerk', /Haushaltsvermerk/],
  ['de', 'rückgängig', /Rückgängig/],
  ['de', 'kreuztab', /Kreuztabellen/],
  ['en', 'budget note', /note/i],
  ['en', 'undo', /undo/i],
] as const)('%s: "%s" is found in the heading of a section first', (language, typed, heading) => {
  expect(foundIn(manual(language), typed)[0]!.heading).toMatch(heading);
});

test('sections with every word come alone; where there is none, those with the most words', () => {
  const sections = manual('de');
  expect(foundIn(sections, 'Haushaltsvermerk Zitronenfalter')).toEqual(foundIn(sections, 'Haushaltsvermerk'));
  expect(foundIn(sections, 'rückgängig machen')[0]!.heading).toMatch(/Rückgängig/);
  expect(foundIn(sections, 'Zitronenfalter')).toEqual([]);
  expect(foundIn(sections, '   ')).toEqual([]);
  const [one, other, both] = ['eins', 'zwei', 'eins zwei'].map((text) => ({
    heading: text,
    chapter: null,
    paragraphs: [],
  }));
  expect(foundIn([one!, other!, both!], 'eins zwei')).toEqual([both]);
  expect(foundIn([one!, other!, both!], 'eins zwei drei')).toEqual([both, one, other]);
});

test('a section is plain text: no marks, pictures or addresses, a line for each row of a table', () => {
  const text = manual('de').flatMap(({ paragraphs }) => paragraphs);
  expect(text.filter((line) => /\*\*|`|!\[|\]\(|^\|/.test(line))).toEqual([]);
  expect(sectionsOf('## A\n\n| x | y |\n|---|---|\n| 1 | [2](b.md) |')).toEqual([
    { heading: 'A', chapter: null, paragraphs: ['x · y', '1 · 2'] },
  ]);
  expect(sectionsOf('## A\n\n| x | | y |\n|---|---|---|\n| | 1 | |')[0]!.paragraphs).toEqual(['x · y', '1']);
  expect(text.filter((line) => /^·|·$|· ·/.test(line))).toEqual([]);
});
