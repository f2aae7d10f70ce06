import { CATALOGUE } from '../../src/domain/findings/catalogue';
import { SHEET_WORDS } from '../../src/domain/vocabulary/sheet-words';
import { TABLE_KINDS, VOCABULARY } from '../../src/domain/vocabulary/vocabulary';
import { headingWords } from '../../src/workbook/headings/heading-words';
import { isDueDate } from '../../src/workbook/settings/due-date-names';
import { settingNamed } from '../../src/workbook/settings/setting-named';
import { OWN_SHEETS } from '../../src/workbook/sheets/own-sheets';

const HEADINGS = new Set(
  TABLE_KINDS.flatMap((kind) => Object.values(VOCABULARY[kind]))
    .flatMap(({ headings }) => headings)
    .map((heading) => headingWords(heading).name),
);
const SHEETS = new Set<string>([...OWN_SHEETS, ...TABLE_KINDS.map((kind) => SHEET_WORDS[kind].sheet)]);

const SENTENCES = Object.values(CATALOGUE).flatMap(({ de, en }) => [de, en]);

/** The words in quotation marks behind one of these nouns, filled ones aside. */
function named(nouns: string): string[] {
  const pattern = new RegExp(`(?:${nouns}) (?:„([^“{}]+)“|"([^"{}]+)")`, 'gi');
  return SENTENCES.flatMap((text) => [...text.matchAll(pattern)].map(([, de, en]) => (de ?? en)!));
}

test('a column that a finding names is one that the reader knows', () => {
  const columns = named('Spalte|column');
  expect(columns.length).toBeGreaterThan(10);
  expect(columns.filter((each) => !HEADINGS.has(headingWords(each).name))).toEqual([]);
});

test('a setting that a finding names is one that the reader knows', () => {
  const settings = named('Einstellung|settings?');
  expect(settings.length).toBeGreaterThan(10);
  expect(settings.filter((each) => settingNamed(each) === null && !isDueDate(each))).toEqual([]);
});

test('a sheet or table that a finding names is one of the add-in or of its template', () => {
  const sheets = named('Blatt|Tabelle|sheet|table');
  expect(sheets.length).toBeGreaterThan(5);
  expect(sheets.filter((each) => !SHEETS.has(each))).toEqual([]);
});
