import type { MoneySource, Scenario } from '../../../src/domain/case';
import { severityOf } from '../../../src/domain/findings/severity';
import type { Maybe } from '../../../src/domain/maybe';
import { toAmountText, type Cents } from '../../../src/domain/numbers';
import { computeOwnShares } from '../../../src/domain/own-share/compute-own-shares';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { euro, every, exactly, exampleCase, moneySource, post } from './example-case';

/** The case of a Kreis with its published own shares: yearly totals are given, the split is assumed. */
const posts = (
  [
    [1, '2.5', '109961.33', '68750', '219922.67', '137500'],
    [2, '11', '380723.33', '302500', '761446.67', '605000'],
    [3, '3', '102511', '75000', '205022', '150000'],
  ] as const
).map(([module, fte, cost2021, grant2021, cost2022, grant2022]) =>
  post({
    module,
    role: null,
    fte: every(exactly(fte)),
    start: { year: 2021, month: 7, day: 1 },
    totalCost: every(null, { 2021: euro(cost2021), 2022: euro(cost2022) }),
    statedGrant: every(null, { 2021: euro(grant2021), 2022: euro(grant2022) }),
  }),
);

const compute = (...moneySources: MoneySource[]) =>
  computeOwnShares(exampleCase(posts, { moneySources }), kimNrw);
const text = (amount: Maybe<Cents> | undefined) =>
  amount === undefined ? 'none' : amount.known ? toAmountText(amount.value) : amount.reason.code;
const byYear = (scenario: Scenario, ...sources: MoneySource[]) => {
  const totals = compute(...sources).totals[scenario];
  return [text(totals.byYear.get(2021)), text(totals.byYear.get(2022))];
};
const breakEven = (...sources: MoneySource[]) => {
  const { breakEvenPending, remainingAtBreakEven } = compute(...sources).counterFinancing;
  return [text(breakEvenPending), text(remainingAtBreakEven)];
};

const pending = moneySource({ years: [2022], low: euro('450000'), high: euro('500000') });
const inside = { ...pending, deducted: 'yes' as const };

describe('own shares of the Kreis', () => {
  test('are the published ones', () => {
    const { totals } = compute();
    expect([1, 2, 3].map((module) => text(totals.granted.byModule.get(module as 1 | 2 | 3)))).toEqual([
      '123634.00',
      '234670.00',
      '82533.00',
    ]);
    expect(text(totals.granted.ownShare)).toBe('440837.00');
    expect(byYear('granted')).toEqual(['146945.66', '293891.34']);
  });

  test('without pending money the break-even is 0 and all of the own share remains', () => {
    expect(breakEven()).toEqual(['0.00', '440837.00']);
  });
});

describe('pending money that is not yet deducted', () => {
  test('does not count before it is granted', () => {
    expect(byYear('granted', pending)).toEqual(['146945.66', '293891.34']);
    expect(byYear('rejected', pending)).toEqual(['146945.66', '293891.34']);
  });

  test('covers its year and leaves the other standing; what is left over is unused', () => {
    expect(byYear('upper', pending)).toEqual(['146945.66', '0.00']);
    const { unused } = compute(pending);
    expect([text(unused.granted), text(unused.lower), text(unused.upper)]).toEqual([
      '0.00',
      '156108.66',
      '206108.66',
    ]);
  });

  test('break-even and what remains even then, in every scenario', () => {
    expect(breakEven(pending)).toEqual(['293891.34', '146945.66']);
  });

  test('granted money goes first, and lowers the break-even', () => {
    const granted = moneySource({
      years: [2022],
      low: euro('93891.34'),
      high: euro('93891.34'),
      status: 'granted',
    });
    expect(byYear('granted', pending, granted)).toEqual(['146945.66', '200000.00']);
    expect(breakEven(pending, granted)).toEqual(['200000.00', '146945.66']);
  });

  test('the most specific source goes first', () => {
    const wide = moneySource({ low: euro('400000'), high: euro('400000'), status: 'granted' });
    const narrow = moneySource({
      module: 3,
      years: [2021],
      low: euro('27511'),
      high: euro('27511'),
      status: 'granted',
    });
    expect(text(compute(wide, narrow).totals.granted.ownShare)).toBe('13326.00');
    expect(text(compute(wide, narrow).unused.granted)).toBe('0.00');
  });

  test('pro rata to the cent, and the parts add up', () => {
    const granted = moneySource({ years: [2021], low: euro('100'), high: euro('100'), status: 'granted' });
    const parts = compute(granted).rows.granted.filter((row) => row.year === 2021);
    expect(parts.map((row) => text(row.counterFinancing))).toEqual(['28.05', '53.23', '18.72']);
  });
});

describe('money that is already deducted', () => {
  test('is not deducted again', () => {
    expect(byYear('upper', { ...inside, deductedAmount: euro('165000') })).toEqual([
      '146945.66',
      '293891.34',
    ]);
  });

  test('by a known amount raises the own share where it fails', () => {
    const known = { ...inside, deductedAmount: euro('165000') };
    expect(byYear('rejected', known)).toEqual(['146945.66', '458891.34']);
    expect(byYear('granted', { ...known, status: 'rejected' as const })).toEqual(['146945.66', '458891.34']);
    const failed = compute(known).rows.rejected.find((row) => row.year === 2022 && row.module === 1);
    expect(text(failed?.counterFinancing)).toBe('-46274.72');
  });

  test('by an unknown amount leaves the years it serves unknown where it fails, and no others', () => {
    expect(byYear('rejected', inside)).toEqual(['146945.66', 'deducted-amount-unknown']);
    expect(text(compute(inside).totals.rejected.ownShare)).toBe('deducted-amount-unknown');
    expect(text(compute(inside).totals.granted.ownShare)).toBe('440837.00');
    expect(breakEven(inside)).toEqual(['deducted-amount-unknown', 'deducted-amount-unknown']);
    expect(compute(inside).findings.map((found) => found.code)).toContain('deducted-amount-unknown');
  });

  test('perhaps: not deducted, with a warning', () => {
    const unclear = { ...pending, deducted: 'unclear' as const };
    expect(byYear('upper', unclear)).toEqual(['146945.66', '293891.34']);
    expect(byYear('rejected', unclear)).toEqual(['146945.66', 'deduction-unclear']);
    const { findings } = compute(unclear);
    expect(findings.map((each) => [each.code, severityOf(each)])).toEqual([['deduction-unclear', 'warning']]);
  });
});

test('cover and sources without kind do not lower the own share', () => {
  const sources = [
    { ...pending, kind: 'cover' as const, status: 'granted' as const },
    { ...pending, kind: null, status: 'granted' as const },
  ];
  expect(byYear('upper', ...sources)).toEqual(['146945.66', '293891.34']);
});
