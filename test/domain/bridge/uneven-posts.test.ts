import { computeBridges } from '../../../src/domain/bridge/compute-bridges';
import { DRIVERS } from '../../../src/domain/bridge/driver';
import { statedPrecision } from '../../../src/domain/bridge/stated-totals';
import type { Post } from '../../../src/domain/case';
import { toAmountText, type Cents } from '../../../src/domain/numbers';
import { computeOwnShares } from '../../../src/domain/own-share/compute-own-shares';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { euro, every, exactly, exampleCase, post } from '../own-share/example-case';

/** The drivers from one row of the posts table, or none, to another; undefined leaves out what stays 0,00. */
function drivers(earlier: Partial<Post> | null, current: Partial<Post> | null): Record<string, string> {
  const row = (version: string, changes: Partial<Post> | null) =>
    changes === null ? [] : [post({ statedGrant: every(euro('0')), ...changes, version })];
  const other = (version: string) => post({ label: 'andere', statedGrant: every(euro('0')), version });
  const input = exampleCase([...row('alt', earlier), other('alt'), ...row('neu', current), other('neu')], {
    settings: { years: [2021], currentVersion: 'neu' },
  });
  const [bridge] = computeBridges(input, kimNrw, computeOwnShares(input, kimNrw));
  return Object.fromEntries(
    DRIVERS.flatMap((driver) => {
      const amount = bridge!.drivers[driver];
      const text = amount.known ? toAmountText(amount.value) : amount.reason.code;
      return text === '0.00' ? [] : [[driver, text]];
    }),
  );
}

const given = (cost: string, grant: string): Partial<Post> => ({
  totalCost: every(euro(cost)),
  statedGrant: every(euro(grant)),
});

test('a post in one version only is all FTE', () => {
  expect(drivers(null, given('70000', '55000'))).toEqual({ fte: '15000.00' });
  expect(drivers(given('70000', '55000'), null)).toEqual({ fte: '-15000.00' });
});

test('another label or another municipality is another post; case and spaces are not', () => {
  const here = { ...given('70000', '55000'), label: 'Casemanagement  Nord', municipality: 'Kamen' };
  expect(drivers(here, { ...here, label: 'casemanagement nord ', fte: every(exactly('1')) })).toEqual({});
  const there = { ...here, municipality: 'Bönen', totalCost: every(euro('71000')) };
  expect(drivers(here, there)).toEqual({ fte: '1000.00' });
  expect(drivers(here, { ...there, municipality: 'Kamen' })).toEqual({ cost: '1000.00' });
});

test('given cost and grant: the FTE that go take their cost and grant with them', () => {
  const earlier = { ...given('140000', '110000'), fte: every(exactly('2')) };
  expect(drivers(earlier, { ...given('70000', '55000'), fte: every(exactly('1')) })).toEqual({
    fte: '-15000.00',
  });
  expect(drivers(earlier, { ...given('145000', '100000'), fte: every(exactly('2')) })).toEqual({
    cost: '5000.00',
    rate: '10000.00',
  });
});

test('cost per FTE that is the same but for the rounding of given amounts has not changed', () => {
  const earlier = { ...given('33333.33', '0'), fte: every(exactly('0.5')) };
  expect(drivers(earlier, { ...given('100000', '0'), fte: every(exactly('1.5')) })).toEqual({
    fte: '66666.67',
  });
});

test('0 FTE in one version: the post is there with its months and its rates, only without FTE', () => {
  expect(drivers({ fte: every(exactly('0')) }, { fte: every(exactly('1')) })).toEqual({ fte: '70000.00' });
});

test('0 FTE with given amounts: the amounts themselves are cost and rate', () => {
  const none = { fte: every(exactly('0')) };
  expect(drivers({ ...given('5000', '2000'), ...none }, { ...given('7000', '2500'), ...none })).toEqual({
    cost: '2000.00',
    rate: '-500.00',
  });
});

test('FTE that are not given: the amounts themselves are cost and rate', () => {
  const none = { fte: every<Post['fte']['every'] & object>(null) };
  expect(drivers({ ...given('5000', '2000'), ...none }, { ...given('7000', '2500') })).toEqual({
    cost: '2000.00',
    rate: '-500.00',
  });
});

test('rows without a period count with the whole year', () => {
  const none = { start: null, end: null };
  const earlier = { ...given('70000', '55000'), ...none };
  expect(drivers(earlier, { ...given('140000', '110000'), fte: every(exactly('2')) })).toEqual({
    fte: '15000.00',
  });
});

test('a post that begins after the budget year is a change of months', () => {
  const later = { start: { year: 2022, month: 7, day: 1 } };
  expect(drivers({}, later)).toEqual({ months: '-70000.00' });
  expect(drivers({ oneOffPerFte: exactly('1000') }, { oneOffPerFte: exactly('1000'), ...later })).toEqual({
    months: '-71000.00',
  });
});

test('a one-off cost does not depend on the months', () => {
  const from = (month: number, oneOff: string) => ({
    start: { year: 2021, month, day: 1 },
    oneOffPerFte: exactly(oneOff),
  });
  expect(drivers(from(1, '1000'), from(7, '1000'))).toEqual({ months: '-35000.00' });
  expect(drivers(from(7, '1000'), from(7, '1500'))).toEqual({ cost: '500.00' });
});

test('an unknown cost makes the drivers unknown, with the reason', () => {
  const drivenBy = drivers({}, { personnelPerFte: { every: null, byYear: {} } });
  expect(drivenBy).toEqual({
    fte: 'cost-missing',
    cost: 'cost-missing',
    rate: 'cost-missing',
    months: 'cost-missing',
    counterFinancing: 'cost-missing',
    excessGrant: 'cost-missing',
  });
});

test.each([
  ['606000', '500.00'],
  ['440000', '5000.00'],
  ['440837', '0.50'],
  ['440837.10', '0.00'],
  ['3000000', '500000.00'],
  ['20000000', '500000.00'],
  ['-1500', '50.00'],
  ['0', '0.00'],
])('a stated %s can be off by %s', (amount, precision) => {
  expect(toAmountText(statedPrecision(euro(amount)))).toBe(precision);
});

test('a very large stated amount keeps its precision', () => {
  expect(statedPrecision(9_000_000_000_000_00 as Cents)).toBe(500_000_00);
});
