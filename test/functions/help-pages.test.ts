import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { exactFromNumber, formatNumber } from '../../src/domain/numbers';
import { builtMetadata } from './built-metadata';
import { NOTATIONS, parseFormula } from './formula';
import { call, excelWithFunctions, type FunctionId, type Shown } from './with-functions';

/** Every example of every help page is computed by the function it explains. */

const { german } = builtMetadata();
const folder = join(__dirname, '../../docs/functions');
const WITHOUT_CENTS = new Set(['MONATE', 'VERTEILUNG']);
const GERMAN_ERRORS: Readonly<Record<string, string>> = {
  '#VALUE!': '#WERT!',
  '#N/A': '#NV',
  '#NUM!': '#ZAHL!',
};

interface Example {
  readonly formula: string;
  readonly result: string;
}

const pageOf = (language: string, file: string) => readFileSync(join(folder, language, file), 'utf8');

function examplesOn(page: string): Example[] {
  return [...page.matchAll(/^\| `(=.*)` \| (.*) \|$/gm)].map(([, formula, result]) => ({
    formula: formula!,
    result: result!,
  }));
}

function text(cell: Shown, id: string, language: 'de' | 'en'): string {
  if (typeof cell === 'number') {
    return formatNumber(exactFromNumber(cell)!, language, WITHOUT_CENTS.has(id) ? 0 : 2);
  }
  if (typeof cell !== 'object') return String(cell).replaceAll('\u00a0', ' ');
  const code = language === 'de' ? GERMAN_ERRORS[cell.error]! : cell.error;
  // Excel shows no sentence for this error.
  return cell.error === '#NUM!' || cell.message === '' ? code : `${code}: ${cell.message}`;
}

describe.each(['de', 'en'] as const)('the help pages in %s', (language) => {
  const notation = NOTATIONS[language];

  beforeAll(async () => {
    await excelWithFunctions(language === 'de' ? 'de-DE' : 'en-US');
  });

  test('are one for each function, and a list of them', () => {
    const files = german.functions.map(({ id }) => `${id.toLowerCase()}.md`);
    expect(readdirSync(join(folder, language)).sort()).toEqual(['README.md', ...files].sort());
    const list = pageOf(language, 'README.md');
    expect(files.filter((file) => !list.includes(`](${file})`))).toEqual([]);
  });

  describe.each(german.functions.map((each) => [each.name, each] as const))(
    '%s',
    (name, { id, parameters }) => {
      const page = pageOf(language, `${id.toLowerCase()}.md`);
      const examples = examplesOn(page);

      test('names the arguments as the function has them', () => {
        const names = parameters.map((each) => (each.optional === true ? `[${each.name}]` : each.name));
        expect(page.split('\n')[0]).toBe(`# KIM.${name}(${names.join(`${notation.separator} `)})`);
        const explained = [...page.matchAll(/^\| `(\p{L}[\p{L}_]*)`/gmu)].map(([, argument]) => argument);
        expect(explained).toEqual(parameters.map((each) => each.name));
      });

      test('has examples, one of them of an error', () => {
        expect(examples.length).toBeGreaterThanOrEqual(3);
        expect(examples.filter(({ result }) => result.includes('#'))).not.toEqual([]);
      });

      test.each(examples.map(({ formula, result }) => [formula, result]))('%s is %s', (formula, result) => {
        const { name: called, parameters: given } = parseFormula(formula, notation);
        expect(called).toBe(name);
        const cells = call(id as FunctionId, ...given).flat();
        expect(cells.map((each) => text(each, id, language)).join(' / ')).toBe(result);
      });
    },
  );
});
