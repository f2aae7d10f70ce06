import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/domain/language';
import { SETTINGS } from '../../src/workbook/settings/settings';
import { FILE_RUN_CATALOGUE } from '../../standin/files/file-findings';

const I18N = join(__dirname, '../../src/i18n');

/** Every text inside a value, functions aside. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Every text that a user reads in the language. */
async function textsOf(language: Language): Promise<string[]> {
  const names = readdirSync(join(I18N, language)).filter((name) => /\.(?:ts|json)$/.test(name));
  const dictionaries = await Promise.all(names.map((name) => import(join(I18N, language, name))));
  const ofSettings = Object.values(SETTINGS).map(({ allowed, inPane }) => [
    allowed[language],
    inPane?.name[language],
    inPane?.hint?.[language],
  ]);
  return [
    ...dictionaries,
    ...Object.values(FILE_RUN_CATALOGUE).map((entry) => entry[language]),
    ofSettings,
  ].flatMap(textsIn);
}

/** Figures and dates in a notation of the other language, which this one reads differently, or not at all. */
const FOREIGN = {
  de: /\d{4}-\d{2}-\d{2}|\d,\d{3}\b(?!\.)|,\d{3}\.|\d\.\d{1,2}(?![\d.])/,
  en: /\d{1,2}\.\d{1,2}\.\d{2,4}|\d\.\d{3}\b|\d,\d{1,2}(?!\d)/,
};

/** Where a cell is read in German only, an English text says so. */
const SAID_TO_BE_GERMAN = /[\d.,]*\d \(German notation\)/g;

/** Words that stand in texts of that language only; what is quoted is a word of the workbook. */
const STRAY = {
  de: /\b(?:please|such as|and|the|number|amount|date)\b/i,
  en: /\b(?:bitte|oder|und|wie|ein|eine|Betrag|Zahl|Datum|Jahre)\b/,
};

const withoutQuotes = (text: string) => text.replace(/"[^"]*"|„[^“]*“|`[^`]*`|\{\w+\}/g, '');

describe.each(['de', 'en'] as const)('texts in %s', (language) => {
  test('write figures and dates in the notation of their language', async () => {
    const texts = (await textsOf(language)).map((text) => withoutQuotes(text).replace(SAID_TO_BE_GERMAN, ''));
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((text) => FOREIGN[language].test(text))).toEqual([]);
  });

  test('have no word of the other language', async () => {
    const texts = (await textsOf(language)).map((text) => withoutQuotes(text).replace(/\([^()]*\)/g, ''));
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((text) => STRAY[language].test(text))).toEqual([]);
  });
});
