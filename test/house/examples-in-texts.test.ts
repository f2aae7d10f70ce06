import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '../../src/domain/findings/catalogue';
import type { Language } from '../../src/domain/language';
import { SETTINGS } from '../../src/workbook/settings/settings';

const I18N = join(__dirname, '../../src/i18n');

/** Every text inside a value, functions aside. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Every text that a user reads in the language. */
async function textsOf(language: Language): Promise<string[]> {
  const names = readdirSync(join(I18N, language)).filter((name) => name.endsWith('.ts'));
  const dictionaries = await Promise.all(names.map((name) => import(join(I18N, language, name))));
  const ofSettings = Object.values(SETTINGS).map(({ allowed, inPane }) => [
    allowed[language],
    inPane?.name[language],
    inPane?.hint?.[language],
  ]);
  return [...dictionaries, ...Object.values(CATALOGUE).map((entry) => entry[language]), ofSettings].flatMap(
    textsIn,
  );
}

/** What stands behind the words that introduce an example, as far as it is one figure or date. */
const EXAMPLE = {
  de: /(?:\bwie|z\. B\.|zum Beispiel) ((?:ein |eine )?[\d.,/-]*\d)/g,
  en: /(?:such as|e\.g\.|for example) ((?:an? )?[\d.,/-]*\d(?: \(German notation\))?)/g,
};

/** Notations of the one language that the other reads differently, or not at all. */
const FOREIGN = {
  de: /\d{4}-\d{2}-\d{2}|\d,\d{3}\b(?!\.)|,\d{3}\.|\d\.\d{1,2}$/,
  en: /\d{1,2}\.\d{1,2}\.\d{2,4}|\d\.\d{3}\b|\d,\d{1,2}$/,
};

/** Words that stand in texts of that language only; what is quoted is a word of the workbook. */
const STRAY = {
  de: /\b(?:please|such as|and|the|number|amount|date)\b/i,
  en: /\b(?:bitte|oder|und|wie|ein|eine|Betrag|Zahl|Datum|Jahre)\b/,
};

const withoutQuotes = (text: string) => text.replace(/"[^"]*"|„[^“]*“|`[^`]*`|\([^()]*\)|\{\w+\}/g, '');

describe.each(['de', 'en'] as const)('texts in %s', (language) => {
  test('give examples in the notation of their language', async () => {
    const examples = (await textsOf(language)).flatMap((text) =>
      [...text.matchAll(EXAMPLE[language])].map(([, example]) => example!),
    );
    expect(examples.length).toBeGreaterThan(5);
    const said = examples.filter((example) => !example.endsWith('(German notation)'));
    expect(said.filter((example) => FOREIGN[language].test(example))).toEqual([]);
  });

  test('have no word of the other language', async () => {
    const texts = (await textsOf(language)).map(withoutQuotes);
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((text) => STRAY[language].test(text))).toEqual([]);
  });
});
