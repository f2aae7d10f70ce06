import { band as germanBand } from '../../src/i18n/de/band';
import { bridge as germanBridge } from '../../src/i18n/de/bridge';
import { decision as germanDecision } from '../../src/i18n/de/decision';
import { derivation as germanDerivation } from '../../src/i18n/de/derivation';
import { explanationTexts as germanExplanation } from '../../src/i18n/de/explanation';
import { functionTexts as germanFunctions } from '../../src/i18n/de/functions';
import { keyFigures as germanKeyFigures } from '../../src/i18n/de/key-figures';
import { resultSheet as germanSheet } from '../../src/i18n/de/result-sheet';
import { taskpane as germanPane } from '../../src/i18n/de/taskpane';
import { band as englishBand } from '../../src/i18n/en/band';
import { bridge as englishBridge } from '../../src/i18n/en/bridge';
import { decision as englishDecision } from '../../src/i18n/en/decision';
import { derivation as englishDerivation } from '../../src/i18n/en/derivation';
import { explanationTexts as englishExplanation } from '../../src/i18n/en/explanation';
import { functionTexts as englishFunctions } from '../../src/i18n/en/functions';
import { keyFigures as englishKeyFigures } from '../../src/i18n/en/key-figures';
import { resultSheet as englishSheet } from '../../src/i18n/en/result-sheet';
import { taskpane as englishPane } from '../../src/i18n/en/taskpane';
import { FILE_RUN_CATALOGUE } from '../../standin/files/file-findings';

/** Every text of a tree of texts with its path: `['columns.year', 'Jahr']`. */
function texts(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, each]: [string, unknown]): [string, string][] =>
    typeof each === 'object' && each !== null
      ? texts(each, `${path}${key}.`)
      : [[`${path}${key}`, String(each)]],
  );
}

/** The placeholders of a text, each once, in alphabetical order. */
function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
}

const placeholdersByKey = (tree: object) =>
  Object.fromEntries(texts(tree).map(([key, text]) => [key, placeholders(text)]));

describe.each([
  ['the result sheet', germanSheet, englishSheet],
  ['the task pane', germanPane, englishPane],
  ['the key figures', germanKeyFigures, englishKeyFigures],
  ['the derivation', germanDerivation, englishDerivation],
  ['who decides', germanDecision, englishDecision],
  ['the statements about pending money', germanBand, englishBand],
  ['the bridge', germanBridge, englishBridge],
  ['the explanations', germanExplanation, englishExplanation],
  ['the functions', germanFunctions, englishFunctions],
])('the texts of %s', (_, german, english) => {
  test('stand in both languages under the same keys with the same placeholders', () => {
    expect(placeholdersByKey(english)).toEqual(placeholdersByKey(german));
  });

  test('are never empty', () => {
    expect([...texts(german), ...texts(english)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe.each(Object.entries(FILE_RUN_CATALOGUE))('the finding %s', (_, { de, en }) => {
  test('has the same placeholders in both languages', () => {
    expect(placeholders(en)).toEqual(placeholders(de));
  });

  test('has two different sentences, each whole', () => {
    expect(en).not.toBe(de);
    for (const sentence of [de, en]) {
      expect(sentence).toMatch(/^[\p{Lu}„"{].*[.)]$/su);
      expect(sentence).not.toMatch(/\s{2}|^\s|\s$/);
    }
  });

  test('quotes in the manner of its language', () => {
    expect(de).not.toMatch(/["”]/);
    expect([...de.matchAll(/„/g)].length).toBe([...de.matchAll(/“/g)].length);
    expect(en).not.toMatch(/[„“”]/);
  });
});
