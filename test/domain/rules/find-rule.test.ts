import type { Settings } from '../../../src/domain/case';
import { severityOf } from '../../../src/domain/findings/severity';
import { rulesInForce } from '../../../src/domain/rules/find-rule';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import type { Rule } from '../../../src/domain/rules/rule';
import { exactly, userRule } from '../own-share/example-case';

const ask = (userRules: readonly Rule[], localBody: Settings['localBody'] = null) =>
  rulesInForce(kimNrw, userRules, {
    module: 2,
    role: 'case-management',
    purpose: 'personnel',
    date: { year: 2021, month: 7, day: 1 },
    localBody,
  });

const coordination = (userRules: readonly Rule[], localBody: Settings['localBody'] = null, year = 2021) =>
  rulesInForce(kimNrw, userRules, {
    module: 1,
    role: 'coordination',
    purpose: 'personnel',
    date: { year, month: 7, day: 1 },
    localBody,
  });

describe('the rule in force', () => {
  const notice = userRule();
  const guideline = userRule({ id: 'row-4', rank: 'guideline', amount: exactly('55500') });
  const planning = userRule({ id: 'row-5', rank: 'planning', amount: exactly('54000') });

  test('notice before guideline before planning before the shipped rules', () => {
    expect(ask([]).inForce!.rule.id).toBe('b2-case-management-2021');
    expect(ask([planning]).inForce!.rule.id).toBe('row-5');
    expect(ask([planning, guideline]).inForce!.rule.id).toBe('row-4');
    expect(ask([planning, guideline, notice]).inForce!.rule.id).toBe('row-3');
  });

  test('what was tried and did not apply is kept with the reason', () => {
    const reasons = ask([planning, notice]).rejected.map((each) => [each.rule.id, each.reason]);
    expect(reasons).toContainEqual(['row-5', 'outranked']);
    expect(reasons).toContainEqual(['b2-case-management-2021', 'outranked']);
    expect(reasons).toContainEqual(['b2-case-management-2023', 'outside-its-dates']);
  });

  test('a notice that differs from the plan is reported with both rates', () => {
    expect(ask([planning, notice]).findings).toEqual([
      expect.objectContaining({
        code: 'notice-differs',
        place: { sheet: 'Fördersätze', cell: 'C3' },
        values: expect.objectContaining({ notice: { cents: 56_000_00 }, other: { cents: 54_000_00 } }),
      }),
    ]);
    expect(ask([userRule({ id: 'row-6', rank: 'planning' }), notice]).findings).toEqual([]);
  });

  test('two rows of the same rank at the same time are an error that names both', () => {
    const answer = ask([notice, userRule({ id: 'row-9', source: 'Änderungsbescheid' })]);
    expect(answer.inForce).toBeNull();
    expect(answer.reason).toMatchObject({
      code: 'rules-clash',
      values: { first: 'Bescheid vom 15.02.2021', second: 'Änderungsbescheid' },
    });
    expect(severityOf(answer.reason!)).toBe('error');
  });

  test('a row that names the role is the exception to one that does not', () => {
    const answer = ask([notice, userRule({ id: 'row-9', role: 'case-management' })]);
    expect(answer.inForce!.rule.id).toBe('row-9');
    expect(answer.rejected).toContainEqual(expect.objectContaining({ reason: 'overridden-by-exception' }));
  });

  test('a row outside its dates or of another module does not count', () => {
    expect(ask([userRule({ to: { year: 2021, month: 6, day: 30 } })]).inForce!.rule.rank).toBe('shipped');
    expect(ask([userRule({ module: 3 })]).inForce!.rule.rank).toBe('shipped');
  });

  test('what a row leaves blank is as in the rule it replaces', () => {
    expect(ask([notice]).inForce).toMatchObject({ ceiling: false, minShare: exactly('0.5'), cap: null });
    expect(coordination([userRule({ module: 1 })]).inForce).toMatchObject({ ceiling: true });
    expect(coordination([userRule({ module: 1, ceiling: false })]).inForce).toMatchObject({ ceiling: false });
  });

  test('the caps of module 1 apply once the local body is set', () => {
    expect(coordination([]).inForce!.cap).toBeNull();
    expect(coordination([], 'kreis').inForce!.cap!.fte).toEqual(exactly('4'));
    expect(coordination([userRule({ module: 1 })], 'kreisfreie-stadt').inForce!.cap!.fte).toEqual(
      exactly('3'),
    );
    expect(coordination([userRule({ module: 1, maxFte: exactly('5') })], 'kreis').inForce!.cap!.fte).toEqual(
      exactly('5'),
    );
  });

  test('an unpublished date is unknown with the reason, and a notice fills it', () => {
    const { reason } = coordination([], null, 2025);
    expect([reason!.code, severityOf(reason!)]).toEqual(['rate-unknown', 'warning']);
    const filled = coordination([userRule({ module: 1, to: null })], null, 2025);
    expect(filled.reason).toBeNull();
    expect(filled.rejected).toContainEqual(expect.objectContaining({ reason: 'not-published' }));
  });
});
