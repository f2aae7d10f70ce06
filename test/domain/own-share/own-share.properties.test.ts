import fc from 'fast-check';
import { SCENARIOS, type Case, type MoneySource, type Post } from '../../../src/domain/case';
import { ownShareExplainer } from '../../../src/domain/own-share/explain-own-share';
import { toAmountText, type Cents } from '../../../src/domain/numbers';
import { computeOwnShares } from '../../../src/domain/own-share/compute-own-shares';
import type { OwnShareFigureId } from '../../../src/domain/own-share/own-share-figure-id';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { fromDayNumber, toDayNumber } from '../../../src/domain/time';
import { every, exampleCase, moneySource, post, userRule } from './example-case';

const FIRST_DAY = toDayNumber({ year: 2020, month: 6, day: 1 });
const dayNumber = fc.integer({ min: FIRST_DAY, max: FIRST_DAY + 1300 });
const rate = fc.record({
  digits: fc.integer({ min: 0, max: 12_000_000 }),
  scale: fc.integer({ min: 1, max: 4 }),
});
const role = fc.constantFrom('coordination', 'assistant', null);

const posts = fc.array(
  fc
    .tuple(
      dayNumber,
      dayNumber,
      fc.integer({ min: 0, max: 300 }),
      rate,
      fc.option(rate),
      fc.constantFrom(1, 2),
      role,
    )
    .map(([one, other, fte, personnel, material, module, moduleOneRole]): Post =>
      post({
        module: module as 1 | 2,
        role: module === 1 ? moduleOneRole : 'case-management',
        fte: every({ digits: fte, scale: 2 }),
        personnelPerFte: every(personnel),
        materialPerFte: every(material),
        start: fromDayNumber(Math.min(one, other)),
        end: fromDayNumber(Math.max(one, other)),
      }),
    ),
  { maxLength: 6 },
);

const sources = fc.array(
  fc
    .record({
      low: fc.nat(20_000_000),
      years: fc.constantFrom([], [2021], [2022], [2021, 2022]),
      module: fc.constantFrom(1 as const, 2 as const, null),
      status: fc.constantFrom('granted' as const, 'requested' as const, 'rejected' as const),
      deducted: fc.constantFrom('yes' as const, 'no' as const, 'unclear' as const),
    })
    .map(({ low, ...rest }): MoneySource =>
      moneySource({ ...rest, low: low as Cents, high: (low + 5_000) as Cents, deductedAmount: low as Cents }),
    ),
  { maxLength: 4 },
);

const cases = fc
  .record({
    posts,
    moneySources: sources,
    notice: fc.option(dayNumber),
    kreis: fc.boolean(),
    started: fc.boolean(),
  })
  .map(({ notice, kreis, started, ...rest }): Case =>
    exampleCase(rest.posts, {
      moneySources: rest.moneySources,
      userRules: notice === null ? [] : [userRule({ from: fromDayNumber(notice) })],
      settings: {
        years: [2021, 2022, 2023],
        localBody: kreis ? 'kreis' : null,
        monthMethod: started ? 'started' : 'exact',
      },
    }),
  );

test('own share − excess grant + grant + counter-financing = cost, and the years add up to the totals', () => {
  fc.assert(
    fc.property(cases, (input) => {
      const { rows, totals } = computeOwnShares(input, kimNrw);
      for (const scenario of SCENARIOS) {
        const sums = new Map<number, number>();
        for (const { module, cost, grant, counterFinancing, ownShare, excessGrant } of rows[scenario]) {
          if (!ownShare.known || !excessGrant.known || !cost.known || !grant.known || !counterFinancing.known)
            continue;
          expect(ownShare.value - excessGrant.value + grant.value + counterFinancing.value).toBe(cost.value);
          expect(Math.min(ownShare.value, excessGrant.value)).toBe(0);
          expect(ownShare.value).toBeGreaterThanOrEqual(0);
          sums.set(module, (sums.get(module) ?? 0) + ownShare.value);
        }
        for (const [module, total] of totals[scenario].byModule) {
          if (total.known) expect(total.value).toBe(sums.get(module) ?? 0);
        }
      }
    }),
  );
});

test('the money of a scenario is either used or unused, to the cent', () => {
  fc.assert(
    fc.property(cases, (input) => {
      const { rows, unused } = computeOwnShares(input, kimNrw);
      const coming = input.moneySources.filter(
        (each) => each.deducted === 'no' && each.status !== 'rejected',
      );
      const raising = input.moneySources.some((each) => each.deducted !== 'no' && each.status === 'rejected');
      const rest = unused.upper;
      fc.pre(!raising && rest.known && rows.upper.every((row) => row.counterFinancing.known));
      const used = rows.upper.reduce(
        (sum, row) => sum + (row.counterFinancing as { value: number }).value,
        0,
      );
      expect(used + (rest as { value: number }).value).toBe(coming.reduce((sum, each) => sum + each.high, 0));
    }),
  );
});

test('the short way and the long way to a grant give the same', () => {
  fc.assert(
    fc.property(cases, (each) => {
      const years = [2020, ...each.settings.years];
      const input = { ...each, settings: { ...each.settings, years } };
      const long = ownShareExplainer(input, kimNrw).computation;
      expect(computeOwnShares(input, kimNrw).postYears()).toEqual(long.postYears());
    }),
  );
});

test('the explained figure is the computed one', () => {
  const measure = fc.constantFrom<OwnShareFigureId['measure']>(
    'cost',
    'grant',
    'own-share-before',
    'counter-financing',
    'own-share',
    'excess-grant',
  );
  fc.assert(
    fc.property(cases, measure, fc.constantFrom(...SCENARIOS), (input, wanted, scenario) => {
      const fields = {
        cost: 'cost',
        grant: 'grant',
        'own-share-before': 'ownShareBefore',
        'counter-financing': 'counterFinancing',
        'own-share': 'ownShare',
        'excess-grant': 'excessGrant',
      } as const;
      for (const row of computeOwnShares(input, kimNrw).rows[scenario]) {
        const figure = { measure: wanted, module: row.module, year: row.year };
        const value = row[fields[wanted]];
        const explained = ownShareExplainer(input, kimNrw).explain(figure, scenario);
        expect(explained.value).toBe(value.known ? toAmountText(value.value) : null);
      }
    }),
    { numRuns: 40 },
  );
});

test('more months never cost less', () => {
  fc.assert(
    fc.property(dayNumber, fc.nat(400), fc.nat(400), rate, (start, days, more, personnelPerFte) => {
      const cost = (end: number) => {
        const single = post({
          personnelPerFte: every(personnelPerFte),
          start: fromDayNumber(start),
          end: fromDayNumber(end),
        });
        const input = exampleCase([single], { settings: { years: [2020, 2021, 2022, 2023] } });
        return computeOwnShares(input, kimNrw).rows.granted.reduce(
          (sum, row) => sum + (row.cost.known ? row.cost.value : Number.NaN),
          0,
        );
      };
      expect(cost(start + days + more)).toBeGreaterThanOrEqual(cost(start + days));
    }),
  );
});
