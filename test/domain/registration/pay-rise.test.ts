import { everyYear, type Post, type Settings, type YearlyRise } from '../../../src/domain/case';
import { compute } from '../../../src/domain/compute';
import type { Cents } from '../../../src/domain/numbers';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { all } from '../explanation/every-figure';
import { euro, every, exactly, exampleCase, post, userRule } from '../own-share/example-case';

const rise = (percent: string, changes: Partial<YearlyRise> = {}): YearlyRise => ({
  percent: exactly(percent),
  place: { sheet: 'Einstellungen', cell: 'C9' },
  source: 'Tarifabschluss',
  ...changes,
});

const withRises = (posts: readonly Post[], settings: Partial<Settings>) =>
  compute(
    exampleCase(posts, {
      settings: { nextBudget: { years: [2023, 2024] }, payRise: everyYear(rise('3')), ...settings },
    }),
    kimNrw,
  ).figures;
const costs = (posts: readonly Post[], settings: Partial<Settings> = {}) =>
  withRises(posts, settings).registration?.rows.map(({ cost }) =>
    cost.known ? cost.value : cost.reason.code,
  );

test('pay rises every year on top of the year before, rounded once for the post', () => {
  // 68.456,78 × 2,5 = 171.141,95; × 1,03 = 176.276,2085; × 1,03² = 181.564,494755; …
  const posts = [post({ fte: every(exactly('2.5')), personnelPerFte: every(exactly('68456.78')) })];
  expect(costs(posts)).toEqual(['176276.21', '181564.49', '187011.43', '192621.77', '198400.43'].map(euro));
});

test('a single year has its own rise, and only personnel cost rises', () => {
  const posts = [
    post({
      materialPerFte: every(exactly('9700')),
      oneOffPerFte: exactly('5000'),
      start: { year: 2021, month: 1, day: 1 },
    }),
  ];
  const payRise = every(rise('3'), { 2024: rise('2') });
  // 70.000 × 1,03 + 9.700; 72.100 × 1,02 + 9.700; 73.542 × 1,03 + 9.700
  expect(costs(posts, { payRise })?.slice(0, 3)).toEqual(['81800', '83242', '85448.26'].map(euro));
});

test('without a rise for every year only the named year rises', () => {
  expect(costs([post()], { payRise: every<YearlyRise>(null, { 2025: rise('10') }) })).toEqual(
    ['70000', '70000', '77000', '77000', '77000'].map(euro),
  );
});

test('a cost that the sheet gives for a later year is the base of the years after it', () => {
  const posts = [post({ personnelPerFte: every(exactly('70000'), { 2024: exactly('80000') }) })];
  expect(costs(posts)).toEqual(['72100', '80000', '82400', '84872', '87418.16'].map(euro));
});

test('a post that begins later has its cost as stated in its first year', () => {
  const later = post({ start: { year: 2024, month: 1, day: 1 }, end: { year: 2027, month: 12, day: 31 } });
  expect(costs([later])).toEqual(['70000', '72100', '74263', '76490.89'].map(euro));
});

test('a total that nobody divided rises as a whole, and says so; one that is passed on does not', () => {
  const total = (changes: Partial<Post>) =>
    post({
      personnelPerFte: everyYear<never>(null),
      totalCost: every<Cents>(null, { 2022: euro('100000') }),
      ...changes,
    });
  const [own] = withRises([total({})], {}).registration!.rows;
  expect(own).toMatchObject({
    cost: { value: euro('103000') },
    payRisesFrom: [2022],
    sameCostAs: [],
    risesWholeTotals: true,
  });
  const [passedOn] = withRises([total({ expenseType: 'transfer' })], {}).registration!.rows;
  expect(passedOn).toMatchObject({
    cost: { value: euro('100000') },
    payRisesFrom: [],
    sameCostAs: [2022],
    risesWholeTotals: false,
  });
});

test('a rise of 0 % is the same as none', () => {
  const none = withRises([post()], { payRise: everyYear<never>(null) }).registration;
  expect(withRises([post()], { payRise: everyYear(rise('0')) }).registration).toEqual(none);
});

test('the computed years do not rise, nor do stated grants or rates', () => {
  const { totals, registration } = withRises([post()], {});
  expect(totals.ownShare).toEqual({ known: true, value: euro('30000') });
  expect(registration?.rows[0]).toMatchObject({ grant: { value: euro('57000') } });
});

test('a rise without source is a warning at its cell, unless the source has a row of its own', () => {
  const codes = (settings: Partial<Settings>) =>
    withRises([post()], settings)
      .findings.filter(({ code }) => code.startsWith('pay-rise'))
      .map(({ code, place }) => [code, place?.cell]);
  const payRise = everyYear(rise('3', { source: null }));
  expect(codes({ payRise })).toEqual([['pay-rise-without-source', 'C9']]);
  expect(codes({ payRise, payRiseSource: 'Orientierungsdaten 2023' })).toEqual([]);
  expect(codes({})).toEqual([]);
});

test('a rise of a year that is not carried on into is said to have no effect', () => {
  const payRise = every<YearlyRise>(null, { 2022: rise('3'), 2028: rise('3') });
  const idle = withRises([post()], { payRise }).findings.filter(
    ({ code }) => code === 'pay-rise-without-effect',
  );
  expect(idle.map(({ values }) => [values.year, values.from, values.to])).toEqual([
    ['2022', '2023', '2027'],
    ['2028', '2023', '2027'],
  ]);
});

test('the explanation leads from the cost to the cell of the rise, marked as assumed', () => {
  const input = exampleCase([post()], { settings: { payRise: everyYear(rise('3')) } });
  const { explain } = compute(input, kimNrw);
  const nodes = all(explain({ measure: 'registration-total', year: 2024, field: 'expenditure' }));
  const ofTerm = (term: string) => nodes.filter((node) => node.term === term);
  expect(ofTerm('payFactor')).toMatchObject([{ formula: 'compounded-rises', value: '1.0609' }]);
  expect(ofTerm('payRise')).toMatchObject(
    [2023, 2024].map((year) => ({
      label: `${year}, Tarifabschluss`,
      value: '3',
      place: { sheet: 'Einstellungen', cell: 'C9' },
      assumed: true,
    })),
  );
});

test('a ceiling is held against the personnel cost with its rise', () => {
  const rate = userRule({
    rank: 'planning',
    amount: exactly('75000'),
    ceiling: true,
    from: { year: 2023, month: 1, day: 1 },
    to: { year: 2027, month: 12, day: 31 },
  });
  const settings = { payRise: everyYear(rise('3')) };
  const input = exampleCase([post({ materialPerFte: every(exactly('9700')) })], {
    userRules: [rate],
    settings,
  });
  const { figures, explain } = compute(input, kimNrw);
  // 70.000 × 1,03 = 72.100; × 1,03² = 74.263; × 1,03³ = 76.490,89, of which 75.000 at most
  expect(figures.registration?.rows.slice(0, 3)).toMatchObject(
    ['72100', '74263', '75000'].map((amount) => ({ grant: { value: euro(amount) } })),
  );
  const nodes = all(explain({ measure: 'registration', row: 0, field: 'grant' }));
  const limits = nodes.filter(({ term }) => term === 'eligibleCost');
  expect(limits).toMatchObject([{ value: '72100.00', formula: 'raised-personnel-cost-by-months' }]);
  expect(all(limits[0]!).filter(({ term }) => term === 'payRise')).toMatchObject([{ assumed: true }]);
});
