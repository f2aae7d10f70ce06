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

test('every word has to be there, and a word of nothing finds nothing', () => {
  const sections = manual('de');
  expect(foundIn(sections, 'Haushaltsvermerk Zitronenfalter')).toEqual([]);
  expect(foundIn(sections, '   ')).toEqual([]);
  expect(foundIn(sections, 'e').length).toBeLessThanOrEqual(8);
});

test('a section is plain text: no marks, pictures or addresses, a line for each row of a table', () => {
  const text = manual('de').flatMap(({ paragraphs }) => paragraphs);
  expect(text.filter((line) => /\*\*|`|!\[|\]\(|^\|/.test(line))).toEqual([]);
  expect(sectionsOf('## A\n\n| x | y |\n|---|---|\n| 1 | [2](b.md) |')).toEqual([
    { heading: 'A', chapter: null, paragraphs: ['x · y', '1 · 2'] },
  ]);
});
