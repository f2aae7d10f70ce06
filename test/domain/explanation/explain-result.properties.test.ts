import fc from 'fast-check';
import {
  everyYear,
  type AccountShare,
  type BudgetLine,
  type Case,
  type MoneySource,
  type Municipality,
  type Post,
  type StatedFigure,
  type YearlyRise,
} from '../../../src/domain/case';
import { compute } from '../../../src/domain/compute';
import type { Explanation } from '../../../src/domain/explanation/explanation';
import { EXPLAINERS } from '../../../src/domain/explanation/families';
import type { Cents } from '../../../src/domain/numbers';
import type { Notice } from '../../../src/domain/notices/notice';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import type { Rule } from '../../../src/domain/rules/rule';
import { explanationTexts as german } from '../../../src/i18n/de/explanation';
import { every, exactly, post, userRule } from '../own-share/example-case';
import { cover, line, SETTINGS, stated } from '../unplanned/examples';
import { all, everyFigure } from './every-figure';
import { recomputed, valueInCents } from './recompute';

const amount = fc.nat(50_000_000).map((value) => value as Cents);
const blankOr = fc.option(amount, { freq: 2 });
const anyModule = fc.constantFrom(1 as const, 2 as const, 3 as const);
const moduleOrNone = fc.option(anyModule);
const year = fc.constantFrom(2021, 2022);
const expenseType = fc.constantFrom('personnel' as const, 'transfer' as const, null);

const COLUMNS = {
  module: 'A',
  fte: 'B',
  start: 'C',
  totalCost: 'D',
  statedGrant: 'E',
  personnelPerFte: 'F',
  materialPerFte: 'G',
  end: 'H',
  filledFrom: 'I',
  ratePerFte: 'J',
};
const date = (from: number, to: number) =>
  fc.record({
    year: fc.integer({ min: from, max: to }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
const perFte = fc.integer({ min: 0, max: 9_000_000 }).map((digits) => ({ digits, scale: 2 }));

/** Notices of the table `Bescheide`; how they become rates is of no matter here. */
const grantNotices: fc.Arbitrary<readonly Notice[]> = fc.array(
  fc
    .record({
      module: anyModule,
      date: fc.option(date(2020, 2022)),
      from: date(2020, 2021),
      to: date(2022, 2023),
      sum: fc.option(amount),
      called: blankOr,
      received: blankOr,
      callMonths: fc.option(fc.integer({ min: 0, max: 12 })),
      payments: fc.array(fc.record({ day: date(2021, 2022), amount: blankOr }), { maxLength: 2 }),
    })
    .map(({ module, date: day, from, to, sum, called, received, callMonths, payments }): Notice => ({
      origin: {
        sheet: 'Bescheide',
        row: 2,
        columns: { module: 'A', from: 'B', noticeSum: 'C', amount: 'D', posts: 'E', called: 'F' },
      },
      date: { known: true, value: day },
      reference: null,
      module,
      role: null,
      from,
      to,
      posts: exactly('2'),
      rate: sum === null ? exactly('55000') : null,
      sum,
      financing: 'flat',
      payments: { known: true, value: payments },
      callMonths: { known: true, value: callMonths },
      called: { known: true, value: called },
      received: { known: true, value: received },
      reportDue: { known: true, value: null },
      conditions: null,
    })),
  { maxLength: 2 },
);

const posts: fc.Arbitrary<Post[]> = fc.array(
  fc
    .record({
      module: anyModule,
      cost: fc.option(
        fc.nat(10_000_000).map((value) => value as Cents),
        { freq: 2 },
      ),
      personnel: perFte,
      material: fc.option(perFte),
      rate: fc.option(perFte),
      grant: blankOr,
      fte: fc.nat(30),
      expenseType,
      label: fc.constantFrom('A', 'B'),
      carrier: fc.constantFrom('Träger', 'Kreis', null),
      version: fc.constantFrom('alt', 'neu', 'neu', null),
      start: date(2020, 2022),
      end: date(2022, 2024),
      filledFrom: fc.option(date(2020, 2023)),
    })
    .map(({ cost, grant, fte, personnel, material, rate, ...rest }) =>
      post({
        ...rest,
        start: rest.start.year === 2022 ? { year: 2022, month: 1, day: 1 } : rest.start,
        end: rest.end.year === 2022 ? { year: 2022, month: 12, day: 31 } : rest.end,
        origin: { sheet: 'Stellen', row: 4, columns: COLUMNS },
        role: rest.module === 2 ? 'case-management' : rest.module === 1 ? 'coordination' : null,
        fte: every(exactly(String(fte / 10))),
        personnelPerFte: every(personnel),
        materialPerFte: every(material),
        ratePerFte: every(rate),
        totalCost: every(cost),
        statedGrant: every(grant),
        duty: 'voluntary',
      }),
    ),
  { minLength: 1, maxLength: 4 },
);

const notices = fc.array(
  fc
    .record({
      module: anyModule,
      amount: perFte,
      rank: fc.constantFrom('notice' as const, 'planning' as const),
      ceiling: fc.option(fc.boolean()),
      maxFte: fc.option(fc.constantFrom(exactly('0.5'), exactly('2'))),
    })
    .map((rule) =>
      userRule({ ...rule, to: { year: 2024, month: 12, day: 31 }, id: `${rule.rank} ${rule.module}` }),
    ),
  { maxLength: 3 },
);

const municipalities: fc.Arbitrary<Municipality[]> = fc.array(
  fc
    .record({ weight: fc.nat(500), participates: fc.boolean() })
    .map(({ weight, participates }, index = 0) => ({
      origin: {
        sheet: 'Kommunen',
        row: 5 + index,
        columns: { municipality: 'A', weight: 'B', participates: 'C' },
      },
      name: 'Ort',
      weight: { digits: weight, scale: 2 },
      participates,
      minShare: null,
      targets: { posts: null, before: null },
    })),
  { maxLength: 4 },
);

const lines: fc.Arbitrary<BudgetLine[]> = fc.array(
  fc
    .record({
      year,
      module: moduleOrNone,
      kind: fc.constantFrom('expense' as const, 'expense' as const, 'income' as const),
      account: fc.constantFrom('501900', '501200', '531800', '543100'),
      group: fc.constantFrom('A', null),
      appropriation: blankOr,
      carryOver: blankOr,
      alreadyGranted: blankOr,
      used: blankOr,
      usedForKim: blankOr,
      expected: fc.option(amount, { freq: 4 }),
      product: fc.constantFrom('05.313.01', '06.08.01'),
    })
    .map(({ product, account, ...given }) => line({ ...given, account, key: `${product} / ${account}` })),
  { maxLength: 8 },
);

const sources: fc.Arbitrary<MoneySource[]> = fc.array(
  fc
    .record({
      kind: fc.constantFrom('counter-financing' as const, 'cover' as const),
      low: amount,
      more: fc.nat(1_000_000),
      years: fc.constantFrom([], [2021], [2022], [2021, 2022], [2023], [2022, 2023]),
      module: moduleOrNone,
      status: fc.constantFrom('granted' as const, 'requested' as const, 'rejected' as const, null),
      deducted: fc.constantFrom('yes' as const, 'no' as const, 'no' as const, 'unclear' as const),
      deductedAmount: blankOr,
    })
    .map(({ more, ...rest }) => {
      const columns = { label: 'A', low: 'B', high: 'C', deducted: 'D', deductedAmount: 'E' };
      const origin = { sheet: 'Deckung', row: 4, columns };
      return cover({ ...rest, amount: 0, origin, low: rest.low, high: (rest.low + more) as Cents });
    }),
  { maxLength: 4 },
);

const statedFigures: fc.Arbitrary<StatedFigure[]> = fc.array(
  fc
    .record({
      amount,
      measure: fc.constantFrom('own-share', 'over-plan', 'extra-plan', 'unplanned', 'grant', 'cost', 'cover'),
      module: moduleOrNone,
      year: fc.option(year),
    })
    .map((given) => stated(0, given)),
  { maxLength: 4 },
);

const threshold = fc.option(amount);
const percent = fc.option(fc.nat(100).map((digits) => ({ digits, scale: 0 })));

const RISE_OF_2024: YearlyRise = {
  percent: { digits: 28, scale: 1 },
  place: { sheet: 'Einstellungen', cell: 'C11' },
  source: 'Tarifabschluss',
};
const rise = fc.nat(2000).map((digits): YearlyRise => ({ ...RISE_OF_2024, percent: { digits, scale: 2 } }));

const ACCOUNT_KEY: readonly AccountShare[] = [30, 70].map((digits, index) => ({
  origin: {
    sheet: 'Kontenschlüssel',
    row: 2 + index,
    columns: { costClass: 'A', account: 'B', percent: 'C' },
  },
  costClass: 'personnel',
  account: index === 0 ? '501900' : '501200',
  percent: { digits, scale: 0 },
  source: 'Stellenplan',
}));
const cases: fc.Arbitrary<Case> = fc
  .record({
    posts,
    accountKey: fc.constantFrom<readonly AccountShare[]>([], ACCOUNT_KEY),
    budgetLines: lines,
    moneySources: sources,
    statedFigures,
    settings: fc
      .record({
        scenario: fc.constantFrom(
          'granted' as const,
          'lower' as const,
          'upper' as const,
          'rejected' as const,
        ),
        basis: fc.constantFrom('net' as const, 'gross' as const, null),
        budgetNote: fc.constantFrom('none' as const, 'extra-income' as const, 'both' as const, null),
        bindingLevel: fc.constantFrom('position' as const, 'plan-line' as const, 'budget' as const, null),
        plannedIncome: fc.option(amount, { freq: 4 }).map((every) => everyYear(every)),
        projectsPersonnel: fc.boolean(),
        asOf: fc.constantFrom(null, { year: 2021, month: 3, day: 31 }, { year: 2022, month: 7, day: 15 }),
        emptyAppropriation: fc.constantFrom('extra-plan' as const, 'over-plan' as const),
        significance: fc.record({
          voluntary: threshold,
          mandatory: threshold,
          voluntaryPercent: percent,
          mandatoryPercent: percent,
          source: fc.constant(null),
        }),
        passOnTopUp: fc.option(perFte),
        payRise: fc.record({ every: fc.option(rise), byYear: fc.constantFrom({}, { 2024: RISE_OF_2024 }) }),
        repayment: fc.record({
          rule: fc.constantFrom('none' as const, 'by-months' as const, null),
          source: fc.constantFrom('Bescheid', null),
        }),
      })
      .map((given) => ({
        ...SETTINGS,
        ...given,
        years: [2021, 2022],
        currentVersion: 'neu',
        places: {
          passOnTopUp: { sheet: 'Einstellungen', cell: 'C9' },
          plannedIncome: { sheet: 'Einstellungen', cell: 'C10' },
        },
      })),
    userRules: notices,
    notices: grantNotices,
    municipalities,
  })
  .map((given) => ({ ...given, userRules: distinct(given.userRules) }));

/** Two rules of the same rank for the same module would be a clash, which ends a run. */
function distinct(rules: readonly Rule[]): readonly Rule[] {
  return [...new Map(rules.map((rule) => [rule.id, rule])).values()];
}

/** Given figures that stand in no cell: published rates, counted months, a setting, a step of rounding. */
const WITHOUT_CELL = [
  'ratePerFte',
  'fteMonths',
  'fundedFteMonths',
  'monthsOfModule',
  'posts-to-allocate',
  'step',
  'threshold',
  'thresholdPercent',
  'roundingStep',
];

/** Asked for by what a user tries or points at; `explain-read.test.ts` asks for them. */
const NOT_IN_A_RESULT = ['source-amount', 'tried-own-share'];

/** What is wrong with one figure of an explanation by itself. */
function faults(node: Explanation): readonly string[] {
  if (!(node.term in german.terms)) return [`no words for ${node.term}`];
  if (node.kind === 'given') {
    // The post that what-if adds is assumed and stands nowhere.
    const needsCell = !WITHOUT_CELL.includes(node.term) && !node.assumed;
    return node.place === null && needsCell ? [`no cell for ${node.term}`] : [];
  }
  if (!(node.formula in german.formulas)) return [`no words for ${node.formula}`];
  // FTE that no row gives are blank, not unknown.
  const isUnknown = node.value === null && (node.unit === 'euro' || node.unknown !== null);
  if (isUnknown !== (node.unknown !== null)) {
    return [`${node.term}: unknown without reason`];
  }
  const complete = node.inputs.every((each) => each.kind === 'given' || each.value !== null);
  const again = recomputed(node);
  if (node.value === null || !complete || again === null || node.inputs.length === 0) return [];
  return again === valueInCents(node)
    ? []
    : [`${node.term}: ${node.formula} gives ${again}, not ${node.value}`];
}

test('every figure of any result is explained: the same value, its inputs give it, its leaves have their cells', () => {
  const seen = new Set<string>();
  const measures = new Set<string>(NOT_IN_A_RESULT);
  fc.assert(
    fc.property(cases, (input) => {
      const { figures, explain } = compute(input, kimNrw);
      for (const [figure, value] of everyFigure(figures)) {
        measures.add(figure.measure);
        const explained = explain(figure);
        expect([figure, explained.value]).toEqual([figure, value]);
        const nodes = all(explained);
        expect([figure, nodes.flatMap(faults)]).toEqual([figure, []]);
        for (const node of nodes) if (node.kind === 'computed' && node.value !== null) seen.add(node.formula);
      }
    }),
    { numRuns: 40 },
  );
  expect([...measures].sort()).toEqual(Object.keys(EXPLAINERS).sort());
  expect([...seen]).toEqual(
    expect.arrayContaining([
      'authorisation-minus-committed',
      'average-of-changed-posts',
      'average-of-module',
      'by-largest-remainder',
      'cost-on-line',
      'difference-is-paid-back',
      'gross-minus-extra-income',
      'income-minus-planned',
      'shortfall-minus-granted',
      'sum-of-positions',
      'expenditure-minus-income',
      'extra-plan-without-authorisation',
      'fte-times-months',
      'grant-behind-all',
      'grant-by-cost-in-halves',
      'grant-of-last',
      'notice-minus-plan',
      'over-plan-with-authorisation',
      'raised-cost-per-fte-by-months',
      'raised-total-carried-on',
      'rate-of-role',
      'smaller-of-cost-and-ceiling',
      'source-pro-rata',
      'stated-by-filled-months',
      'sum-of-cover',
      'sum-of-income-lines',
      'top-up-by-months',
      'total-carried-on',
    ]),
  );
});
