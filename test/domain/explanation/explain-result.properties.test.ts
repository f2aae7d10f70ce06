import fc from 'fast-check';
import type { BudgetLine, Case, MoneySource, Post, StatedFigure } from '../../../src/domain/case';
import { compute } from '../../../src/domain/compute';
import type { Explanation } from '../../../src/domain/explanation';
import type { Cents } from '../../../src/domain/money';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { explanationTexts as german } from '../../../src/i18n/de/explanation';
import { every, exactly, post } from '../own-share/example-case';
import { cover, line, SETTINGS, stated } from '../unplanned/examples';
import { all, everyFigure } from './every-figure';
import { recomputed, valueInCents } from './recompute';

const amount = fc.nat(50_000_000).map((value) => value as Cents);
const blankOr = fc.option(amount, { freq: 2 });
const anyModule = fc.constantFrom(1 as const, 2 as const, 3 as const);
const moduleOrNone = fc.option(anyModule);
const year = fc.constantFrom(2021, 2022);
const expenseType = fc.constantFrom('personnel' as const, 'transfer' as const, null);

const posts: fc.Arbitrary<Post[]> = fc.array(
  fc
    .record({
      module: anyModule,
      cost: fc.nat(10_000_000).map((value) => value as Cents),
      grant: blankOr,
      fte: fc.nat(30),
      expenseType,
    })
    .map(({ cost, grant, fte, ...rest }) => {
      const columns = { module: 'A', fte: 'B', begin: 'C', totalCost: 'D', statedGrant: 'E' };
      return post({
        ...rest,
        origin: { sheet: 'Stellen', row: 4, columns },
        role: rest.module === 2 ? 'case-management' : rest.module === 1 ? 'coordination' : null,
        fte: every(exactly(String(fte / 10))),
        totalCost: every(cost),
        statedGrant: every(grant),
        duty: 'voluntary',
      });
    }),
  { minLength: 1, maxLength: 4 },
);

const lines: fc.Arbitrary<BudgetLine[]> = fc.array(
  fc
    .record({
      year,
      module: moduleOrNone,
      kind: fc.constantFrom('expense' as const, 'expense' as const, 'income' as const),
      account: fc.constantFrom('501900', '531800'),
      group: fc.constantFrom('A', null),
      appropriation: blankOr,
      carryOver: blankOr,
      alreadyGranted: blankOr,
      used: blankOr,
      usedForKim: blankOr,
    })
    .map(line),
  { maxLength: 8 },
);

const sources: fc.Arbitrary<MoneySource[]> = fc.array(
  fc
    .record({
      kind: fc.constantFrom('counter-financing' as const, 'cover' as const),
      low: amount,
      more: fc.nat(1_000_000),
      years: fc.constantFrom([], [2021], [2022], [2021, 2022]),
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
const cases: fc.Arbitrary<Case> = fc
  .record({
    posts,
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
        basis: fc.constantFrom('net' as const, 'gross' as const),
        emptyAppropriation: fc.constantFrom('extra-plan' as const, 'over-plan' as const),
        significance: fc.record({ voluntary: threshold, mandatory: threshold, source: fc.constant(null) }),
      })
      .map((given) => ({ ...SETTINGS, ...given, years: [2021, 2022] })),
  })
  .map((given) => ({ ...given, userRules: [], municipalities: [] }));

/** Given figures that stand in no cell: published rates, FTE months, a setting, a step of rounding. */
const WITHOUT_CELL = ['ratePerFte', 'fteMonths', 'fundedFteMonths', 'threshold', 'roundingStep'];

/** What is wrong with one figure of an explanation by itself. */
function faults(node: Explanation): readonly string[] {
  if (!(node.term in german.terms)) return [`no words for ${node.term}`];
  if (node.kind === 'given') {
    return node.place === null && !WITHOUT_CELL.includes(node.term) ? [`no cell for ${node.term}`] : [];
  }
  if (!(node.formula in german.formulas)) return [`no words for ${node.formula}`];
  if ((node.value === null && node.unit === 'euro') !== (node.unknown !== null)) {
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
  fc.assert(
    fc.property(cases, (input) => {
      const result = compute(input, kimNrw);
      for (const [figure, value] of everyFigure(result)) {
        const explained = result.explain(figure);
        expect([figure, explained.value]).toEqual([figure, value]);
        const nodes = all(explained);
        expect([figure, nodes.flatMap(faults)]).toEqual([figure, []]);
        for (const node of nodes) if (node.kind === 'computed' && node.value !== null) seen.add(node.formula);
      }
    }),
    { numRuns: 40 },
  );
  expect([...seen]).toEqual(
    expect.arrayContaining([
      'authorisation-minus-committed',
      'cost-on-line',
      'excess-minus-absorbed',
      'extra-plan-without-authorisation',
      'over-plan-with-authorisation',
      'room-of-group-pro-rata',
      'source-pro-rata',
      'sum-of-cover',
      'sum-of-income-lines',
    ]),
  );
});
