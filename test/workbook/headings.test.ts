import { SHEET_WORDS } from '../../src/domain/vocabulary/sheet-words';
import { fieldsOf, headingOf, TABLE_KINDS, VOCABULARY } from '../../src/domain/vocabulary/vocabulary';
import { specsOf } from '../../src/workbook/headings/field-spec';
import { headingWords } from '../../src/workbook/headings/heading-words';
import { matchHeading } from '../../src/workbook/headings/match-heading';

describe.each(TABLE_KINDS)('the table of %s', (kind) => {
  test('reads every heading that the template writes as the field that it was written for', () => {
    const written = specsOf(kind).filter(({ inTemplate }) => inTemplate);
    const read = written.map(({ headings }) => matchHeading(kind, headingWords(headings[0]!))?.spec.field);
    expect(read).toEqual(written.map(({ field }) => field));
  });

  test('has no heading that stands for two fields', () => {
    const names = specsOf(kind).flatMap(({ headings }) => [
      ...new Set(headings.map((heading) => headingWords(heading).name)),
    ]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('is found on the sheet that the template makes for it', () => {
    expect(SHEET_WORDS[kind].sheet).toMatch(SHEET_WORDS[kind].usual);
  });

  test('names each field differently in each language', () => {
    for (const language of ['de', 'en'] as const) {
      const names = specsOf(kind).map(({ name }) => name[language]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

test('a field by a name that the vocabulary does not have does not compile', () => {
  // @ts-expect-error it is called `start`
  expect(() => headingOf('posts', 'begin')).toThrow(TypeError);
  // @ts-expect-error a budget line has no FTE
  expect(fieldsOf('budget').includes('fte')).toBe(false);
  expect(fieldsOf('posts').includes('fte')).toBe(true);
  expect(Object.keys(VOCABULARY)).toEqual(TABLE_KINDS);
});
