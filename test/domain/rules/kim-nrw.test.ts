import type { Role } from '../../../src/domain/module';
import { toDecimalText } from '../../../src/domain/numbers';
import { rulesInForce } from '../../../src/domain/rules/find-rule';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import type { RulePurpose } from '../../../src/domain/rules/rule';
import { dayAfter } from '../../../src/domain/time';

const SERIES: readonly (readonly [1 | 2 | 3, Role, RulePurpose])[] = [
  [1, 'coordination', 'personnel'],
  [1, 'assistant', 'personnel'],
  [1, 'coordination', 'workplace'],
  [2, 'case-management', 'personnel'],
  [3, 'foreigners-office', 'personnel'],
];

/** The published table; `?` where nothing is published. The assistant's 22.500 are for half a post. */
const TABLE: Readonly<Record<number, readonly string[]>> = {
  2019: ['?', '?', '?', '?', '?'],
  2020: ['55000', '45000', '9700', '?', '50000'],
  2021: ['55000', '45000', '9700', '55000', '?'],
  2022: ['55000', '45000', '9700', '55000', '?'],
  2023: ['57000', '45000', '5700', '57000', '57000'],
  2024: ['57000', '45000', '5700', '?', '?'],
  2025: ['?', '?', '?', '?', '?'],
  2031: ['?', '?', '?', '?', '?'],
};

const ask = (
  [module, role, purpose]: (typeof SERIES)[number],
  date: { year: number; month: number; day: number },
) => rulesInForce(kimNrw, [], { module, role, purpose, date, localBody: null });

describe('the rules of KIM NRW', () => {
  test.each(Object.entries(TABLE))('%s is as published', (year, expected) => {
    const amounts = SERIES.map((series) => {
      const { inForce } = ask(series, { year: Number(year), month: 6, day: 30 });
      return inForce?.amount ? toDecimalText(inForce.amount) : '?';
    });
    expect(amounts).toEqual(expected);
  });

  test('every period start of every series has exactly one rule: an amount, or a reason why there is none', () => {
    const starts = kimNrw.rules.flatMap((rule) => [
      rule.from,
      ...(rule.to === null ? [] : [dayAfter(rule.to)]),
    ]);
    for (const series of SERIES) {
      for (const date of starts) {
        const { inForce, reason } = ask(series, date);
        expect(inForce).not.toBeNull();
        expect(inForce!.amount === null).toBe(inForce!.rule.unknownReason !== null);
        expect(reason?.code ?? 'known').toBe(inForce!.amount === null ? 'rate-unknown' : 'known');
      }
    }
  });

  test('every figure has a source and a grade', () => {
    for (const each of [...kimNrw.rules, ...kimNrw.caps]) {
      expect(each.source).not.toBe('');
      expect(['printed', 'weak', 'inferred']).toContain(each.grade);
    }
    expect(new Set(kimNrw.rules.map((rule) => rule.id)).size).toBe(kimNrw.rules.length);
  });

  test('weak and inferred figures are marked', () => {
    const grade = (index: number, year: number) =>
      ask(SERIES[index]!, { year, month: 1, day: 1 }).inForce!.rule.grade;
    expect([
      grade(0, 2021),
      grade(0, 2023),
      grade(0, 2024),
      grade(2, 2023),
      grade(3, 2021),
      grade(4, 2023),
    ]).toEqual(['weak', 'printed', 'inferred', 'inferred', 'printed', 'weak']);
  });
});
