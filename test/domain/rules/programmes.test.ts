import type { ModuleNumber, Role } from '../../../src/domain/module';
import { usualSettings } from '../../../src/domain/usual-settings';
import type { Post } from '../../../src/domain/case';
import { rulesInForce } from '../../../src/domain/rules/find-rule';
import { einwanderungGestaltenNrw } from '../../../src/domain/rules/einwanderung-gestalten-nrw';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { fundsCosts, programmeNamed, PROGRAMMES, ruleSetOf } from '../../../src/domain/rules/programmes';
import type { Rule, RulePurpose } from '../../../src/domain/rules/rule';
import type { RuleSet } from '../../../src/domain/rules/rule-set';
import { computeOwnShares } from '../../../src/domain/own-share/compute-own-shares';
import { daysInMonth, toIsoText } from '../../../src/domain/time';
import { every, exactly, exampleCase, post } from '../own-share/example-case';

/** The first of every month from the first known amount to one year after the last, and one year before. */
function firstsOfMonths({ rules }: RuleSet): { year: number; month: number; day: number }[] {
  const known = rules.filter((rule) => rule.amount !== null);
  const first = Math.min(...known.map((rule) => rule.from.year)) - 1;
  const last = Math.max(...known.map((rule) => rule.to?.year ?? rule.from.year)) + 1;
  return Array.from({ length: (last - first + 1) * 12 }, (_, index) => ({
    year: first + Math.floor(index / 12),
    month: (index % 12) + 1,
    day: 1,
  }));
}

/** What a rule set has rates for: each module and purpose, by each role that it tells apart. */
function seriesOf({
  rules,
  defaultRoles,
}: RuleSet): { module: ModuleNumber; purpose: RulePurpose; role: Role }[] {
  const series = rules.map(({ module, purpose, role }) => ({
    module,
    purpose,
    role: role ?? defaultRoles[module]!,
  }));
  return [...new Map(series.map((each) => [JSON.stringify(each), each])).values()];
}

/** Runs of months without an amount, `2020-01-01..2020-12-01`, by series. */
function gapsOf(ruleSet: RuleSet): Record<string, string[]> {
  const gaps: Record<string, string[]> = {};
  for (const series of seriesOf(ruleSet)) {
    const runs: [string, string][] = [];
    let open = false;
    for (const date of firstsOfMonths(ruleSet)) {
      for (const localBody of [null, 'kreis', 'kreisfreie-stadt'] as const) {
        const { inForce, reason } = rulesInForce(ruleSet, [], { ...series, date, localBody });
        // Neither a gap nor a clash: there is always one rule, with an amount or with the reason why there is none.
        expect(inForce).not.toBeNull();
        expect(reason?.code ?? null).toBe(inForce!.amount === null ? 'rate-unknown' : null);
        expect(inForce!.amount === null).toBe(inForce!.rule.unknownReason !== null);
        if (localBody !== null) continue;
        const at = toIsoText(date).slice(0, 7);
        if (inForce!.amount !== null) open = false;
        else if (open) runs[runs.length - 1]![1] = at;
        else {
          runs.push([at, at]);
          open = true;
        }
      }
    }
    gaps[`${series.module} ${series.purpose} ${series.role}`] = runs.map((run) => run.join('..'));
  }
  return gaps;
}

/** The times for which nothing is published, as the specification of each programme says. */
const DOCUMENTED_UNKNOWNS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'kim-nrw': {
    '1 personnel coordination': ['2019-01..2019-12', '2025-01..2025-12'],
    '1 personnel assistant': ['2019-01..2019-12', '2025-01..2025-12'],
    '1 workplace coordination': ['2019-01..2019-12', '2025-01..2025-12'],
    '2 personnel case-management': ['2019-01..2020-12', '2024-01..2025-12'],
    '3 personnel foreigners-office': ['2019-01..2019-12', '2021-01..2022-12', '2024-01..2025-12'],
  },
  'einwanderung-gestalten-nrw': { '1 personnel coordination': ['2016-01..2017-03', '2020-01..2020-12'] },
  'ehap-plus': { '1 personnel coordination': ['2021-01..2022-09', '2026-10..2027-12'] },
};

test.each(PROGRAMMES.map((each) => [each.id, each] as const))(
  '%s: one rule on the first of every month, no amount only at the documented times',
  (id, ruleSet) => {
    expect(gapsOf(ruleSet)).toEqual(DOCUMENTED_UNKNOWNS[id]);
  },
);

/** One FTE with a cost that no ceiling reaches, in one month. */
function monthOf(series: ReturnType<typeof seriesOf>[number], year: number, month: number): Post {
  return post({
    module: series.module,
    role: series.role,
    personnelPerFte: every(exactly('120000')),
    start: { year, month, day: 1 },
    end: { year, month, day: daysInMonth(year, month) },
  });
}

test.each(PROGRAMMES.map((each) => [each.id, each] as const))(
  '%s: a post in any month gets a grant, or is unknown because of the rate at the documented times',
  (id, ruleSet) => {
    const gaps: Record<string, readonly string[]> = DOCUMENTED_UNKNOWNS[id]!;
    for (const series of seriesOf(ruleSet).filter(({ purpose }) => purpose === 'personnel')) {
      const dates = firstsOfMonths(ruleSet);
      const posts = dates.map(({ year, month }) => monthOf(series, year, month));
      const years = [...new Set(dates.map(({ year }) => year))];
      const { postYears } = computeOwnShares(exampleCase(posts, { settings: { years } }), ruleSet);
      const unknown = gaps[`${series.module} ${series.purpose} ${series.role}`]!.map((run) =>
        run.split('..'),
      );
      expect(postYears().length).toBe(dates.length);
      for (const { post: each, grant } of postYears()) {
        const at = toIsoText(each.start!).slice(0, 7);
        const isGap = unknown.some(([from = '', to = '']) => from <= at && at <= to);
        expect([at, grant.known ? 'known' : grant.reason.code]).toEqual([
          at,
          isGap ? 'rate-unknown' : 'known',
        ]);
        if (grant.known) expect(grant.value).toBeGreaterThan(0);
      }
    }
  },
);

test('the coverage test sees a gap and a clash', () => {
  const without = (id: string): RuleSet => ({
    ...kimNrw,
    rules: kimNrw.rules.filter((rule) => rule.id !== id),
  });
  expect(() => gapsOf(without('b3-offices-2024'))).toThrow();
  const twice: Rule = { ...kimNrw.rules[1]!, id: 'twice' };
  expect(() => gapsOf({ ...kimNrw, rules: [...kimNrw.rules, twice] })).toThrow();
});

describe.each(PROGRAMMES.map((each) => [each.id, each] as const))('%s', (_, ruleSet) => {
  test('every figure has a source and a grade, every rule an id of its own', () => {
    for (const each of [...ruleSet.rules, ...ruleSet.caps]) {
      expect(each.source).not.toBe('');
      expect(['printed', 'weak', 'inferred']).toContain(each.grade);
    }
    expect(new Set(ruleSet.rules.map((rule) => rule.id)).size).toBe(ruleSet.rules.length);
  });

  test('a share is between 0 and 100 per cent', () => {
    for (const { mechanics, amount } of ruleSet.rules) {
      if (mechanics.kind !== 'share-of-cost' || amount === null) continue;
      expect(amount.digits / 10 ** amount.scale).toBeGreaterThan(0);
      expect(amount.digits / 10 ** amount.scale).toBeLessThanOrEqual(100);
    }
  });

  test('every module with rules has a name', () => {
    for (const { module } of ruleSet.modules === null ? [] : ruleSet.rules) {
      expect(ruleSet.modules?.de.names[module]).toBeDefined();
      expect(ruleSet.modules?.en.names[module]).toBeDefined();
    }
  });
});

test('a programme is found by any of its names, whatever their case and spaces; KIM where none is named', () => {
  expect(programmeNamed(null)).toBe(kimNrw);
  expect(programmeNamed('kim')).toBe(kimNrw);
  expect(programmeNamed(' einwanderung  gestalten-NRW')).toBe(einwanderungGestaltenNrw);
  expect(programmeNamed('KOMM-AN NRW')).toBeNull();
  expect(() => ruleSetOf({ ...usualSettings([2019]), programme: 'KOMM-AN NRW' })).toThrow(RangeError);
  const names = PROGRAMMES.flatMap(({ programme }) => programme);
  for (const name of names) expect(programmeNamed(name)?.programme).toContain(name);
});

test('only a programme that pays shares can do without FTE', () => {
  expect(PROGRAMMES.map(fundsCosts)).toEqual([false, true, true]);
});
