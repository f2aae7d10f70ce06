import { argumentsFor } from '../../standin/document/function-calls';
import type { FunctionArgument, FunctionCall, FunctionCell } from '../../standin/document/function-calls';
import { registerFunctions } from '../../src/functions/register-functions';
import { click, open, SMALL } from '../commands/small-workbook';
import { builtMetadata } from './built-metadata';
import { excelWithFunctions } from './with-functions';

const { german } = builtMetadata();

/** A call as Excel makes it from a formula: by the name and the parameters of the metadata. */
function formula(name: string, ...given: readonly FunctionArgument[]): FunctionCall {
  const { id, parameters } = german.functions.find((each) => each.name === name)!;
  return { id, parameters: argumentsFor(parameters, given) };
}

test('functions in cells and the ribbon button give the same figures in one workbook', async () => {
  const excel = await open(SMALL);
  registerFunctions();
  const posts = SMALL['Stellen']!.slice(1);
  const years = [2021, 2022];
  const ofPosts = years.flatMap((year) =>
    posts.map(([module, role, fte, cost, start, end]) => ({ module, role, fte, cost, start, end, year })),
  );
  const costs = await excel.callFunctions(
    ofPosts.map(({ cost, fte, start, end, year }) => formula('KOSTEN', cost!, fte!, start!, end!, year)),
  );
  const grants = await excel.callFunctions(
    ofPosts.map(({ module, role, fte, start, end, year }, index) =>
      formula('FÖRDERUNG', module!, fte!, start!, end!, year, costs[index]![0]![0]!, role!),
    ),
  );
  const inCents = (results: typeof costs) => results.map((result) => Math.round(Number(result[0]![0]) * 100));
  const outcome = await click(excel, 'reconcile');
  const ofYear = (amounts: readonly number[], year: number) =>
    amounts.reduce((sum, each, index) => (ofPosts[index]!.year === year ? sum + each : sum), 0);
  expect(outcome.examination!.result!.ownShare.map(({ year, cost, grant }) => [year, cost, grant])).toEqual(
    years.map((year) => [
      year,
      { known: true, value: ofYear(inCents(costs), year) },
      { known: true, value: ofYear(inCents(grants), year) },
    ]),
  );
}, 30_000);

test('values, spills and sentences arrive as they are', async () => {
  const excel = await excelWithFunctions('de-DE', {});
  const broken = { code: '#DIV/0!', message: null };
  const results = await excel.callFunctions([
    formula('EIGENANTEIL', 329_884, 206_250),
    formula('ABGLEICH', 440_000, 440_837),
    formula('VERTEILUNG', 2.5, [[0.85], [1.19], [0.38]], null, 0.5),
    formula('EIGENANTEIL', [[100], ['abc'], [''], [broken]], [[40], [1], [''], [1]]),
    formula('EIGENANTEIL', broken, 1),
    formula('DECKUNGSLÜCKE', 100, [[1], [broken]]),
    formula('FÖRDERUNG', 1, 1, '2022', '2022', 2022),
    formula('KOSTEN', 1, -1, '2022', '2022', 2022),
    formula('MONATE', '01.07.2021', '31.12.2021', ''),
  ]);
  const error = (code: string, words: string): FunctionCell => ({
    code,
    message: expect.stringContaining(words) as unknown as string,
  });
  expect(results).toEqual([
    [[123_634]],
    [['gerundet auf 10.000']],
    [[1], [1], [0.5]],
    [[60], [error('#VALUE!', '„abc“ ist keine Zahl')], [''], [broken]],
    [[broken]],
    [[broken]],
    [[error('#N/A', 'Ohne die Kosten des Jahres')]],
    [[error('#NUM!', 'negativ')]],
    [[error('#VALUE!', 'Argument „jahr“ ist leer')]],
  ]);
});

describe('in an Excel that drops the sentences of errors', () => {
  test('the explanation says in words why a grant is unknown', async () => {
    const excel = await excelWithFunctions('de-DE', { errorSentences: 'dropped' });
    const [bare, words] = await excel.callFunctions([
      formula('FÖRDERUNG', 2, 1, '01.01.2024', '31.12.2024', 2024, 70_000),
      formula('ERLÄUTERUNG', 2, 1, '01.01.2024', '31.12.2024', 2024, 70_000),
    ]);
    expect(bare).toEqual([[{ code: '#N/A', message: null }]]);
    expect(words).toEqual([[expect.stringContaining('kein veröffentlichter Satz')]]);
  });
});

describe('in an Excel that gives up a block for one error in it', () => {
  const rates = [
    [329_884, 206_250],
    ['abc', 1],
  ] as const;

  test('one formula for each row keeps the others, as the manual says', async () => {
    const excel = await excelWithFunctions('de-DE', { errorsInBlocks: 'whole-block' });
    const [block, ...rows] = await excel.callFunctions([
      formula('EIGENANTEIL', [[329_884], ['abc']], [[206_250], [1]]),
      ...rates.map(([cost, grant]) => formula('EIGENANTEIL', cost, grant)),
    ]);
    expect(block).toEqual([[{ code: '#VALUE!', message: null }]]);
    expect(rows[0]).toEqual([[123_634]]);
    expect(rows[1]).toEqual([[expect.objectContaining({ code: '#VALUE!' })]]);
  });
});
