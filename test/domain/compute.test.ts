import { compute } from '../../src/domain/compute';
import { kimNrw } from '../../src/domain/rules/kim-nrw';
import { kreis } from './kreis-case';
import { shown } from './unplanned/examples';

describe('the case of the Kreis', () => {
  const { figures: result, explain } = compute(kreis('yes'), kimNrw);

  test('own shares by module and in total', () => {
    expect([...result.totals.byModule].map(([module, amount]) => [module, shown(amount)])).toEqual([
      [1, '123634.00'],
      [2, '234670.00'],
      [3, '82533.00'],
    ]);
    expect(shown(result.totals.ownShare)).toBe('440837.00');
  });

  test('the whole of it is over plan and has no cover', () => {
    expect(shown(result.unplannedTotals.overPlan)).toBe('440837.00');
    expect(shown(result.unplannedTotals.extraPlan)).toBe('0.00');
    expect(shown(result.cover.gap)).toBe('440837.00');
    expect(result.significance.map((row) => [row.duty, row.significant])).toEqual([
      ['voluntary', null],
      ['voluntary', null],
    ]);
  });

  test('the stated figures', () => {
    expect(result.tieOut.map((row) => [row.verdict, row.step, shown(row.difference)])).toEqual([
      ['deviates', null, '165163.00'],
      ['rounded', 10_000, '-837.00'],
      ['exact', null, '0.00'],
    ]);
  });

  test('without the pending money the own share and the unplanned amount are unknown, with the reason', () => {
    const { ownShare, unplanned } = result.scenarios.rejected;
    expect(ownShare.known).toBe(false);
    expect(unplanned).toEqual(ownShare);
  });

  test('the findings come in the order of the computation, each once', () => {
    const codes = result.findings.map((each) => each.code);
    expect(codes.slice(-7)).toEqual([
      'net-without-note',
      'stated-deviates',
      'registration-rate-outlook',
      'registration-rate-outlook',
      'registration-rate-planning',
      'registration-rate-planning',
      'registration-rate-planning',
    ]);
    expect(new Set(result.findings.map((each) => JSON.stringify(each))).size).toBe(codes.length);
  });

  test('a figure explains itself when asked', () => {
    const explained = explain({ measure: 'own-share', module: 1, year: 2022 });
    expect(explained.value).toBe('82422.67');
  });
});

test('money for 2022 that is not yet deducted saves nothing in 2021', () => {
  const input = kreis('no');
  const { scenarios, counterFinancing, totals, unplannedTotals } = compute(
    { ...input, settings: { ...input.settings, scenario: 'upper' } },
    kimNrw,
  ).figures;
  expect([...totals.byYear.values()].map(shown)).toEqual(['146945.66', '0.00']);
  expect(shown(unplannedTotals.overPlan)).toBe('146945.66');
  expect(shown(counterFinancing.unused)).toBe('206108.66');
  expect(shown(counterFinancing.breakEvenPending)).toBe('293891.34');
  expect(shown(counterFinancing.remainingAtBreakEven)).toBe('146945.66');
  expect(Object.values(scenarios).map((each) => shown(each.unplanned))).toEqual([
    '440837.00',
    '146945.66',
    '146945.66',
    '440837.00',
  ]);
});

test('without budget lines the own shares are known and the unplanned amounts are not', () => {
  const {
    totals,
    unplannedTotals,
    cover: covered,
    unplanned,
  } = compute({ ...kreis('no'), budgetLines: [] }, kimNrw).figures;
  expect(shown(totals.ownShare)).toBe('440837.00');
  expect([unplannedTotals.overPlan, unplannedTotals.extraPlan, covered.gap].map(shown)).toEqual([
    'no-budget-lines',
    'no-budget-lines',
    'no-budget-lines',
  ]);
  expect(unplanned).toEqual([]);
});
