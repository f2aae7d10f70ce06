import fc from 'fast-check';
import { computeBridges } from '../../../src/domain/bridge/compute-bridges';
import { POST_DRIVERS } from '../../../src/domain/bridge/driver';
import type { Case, Post } from '../../../src/domain/case';
import type { Cents } from '../../../src/domain/numbers';
import { computeOwnShares } from '../../../src/domain/own-share/compute-own-shares';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { daysInMonth } from '../../../src/domain/time';
import { every, exampleCase, moneySource, post } from '../own-share/example-case';

/** A post of one year: hundredths of FTE, whole months, cost and grant of one FTE in euro a month. */
interface Version {
  readonly fte: number;
  readonly months: number;
  readonly cost: number;
  readonly rate: number;
}

const version: fc.Arbitrary<Version> = fc.record({
  fte: fc.integer({ min: 10, max: 400 }),
  months: fc.integer({ min: 1, max: 12 }),
  cost: fc.integer({ min: 6_000, max: 9_000 }),
  rate: fc.integer({ min: 2_000, max: 5_000 }),
});

/** Own share before counter-financing in cents: a whole number, nothing is rounded. */
function ownShare({ fte, months, cost, rate }: Version): number {
  return fte * months * (cost - rate);
}

function postOf({ fte, months, cost, rate }: Version, name: string, label: number): Post {
  return post({
    label: String(label),
    version: name,
    fte: every({ digits: fte, scale: 2 }),
    personnelPerFte: every({ digits: cost * 12, scale: 0 }),
    statedGrant: every((fte * months * rate) as Cents),
    year: 2021,
    start: { year: 2021, month: 1, day: 1 },
    end: { year: 2021, month: months, day: daysInMonth(2021, months) },
  });
}

function orders<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) =>
    orders(items.filter((each) => each !== item)).map((rest) => [item, ...rest]),
  );
}

/** Cost is higher than grant in every version: nothing exceeds. */
const DRIVERS = [...POST_DRIVERS, 'counterFinancing'] as const;
type Driver = (typeof DRIVERS)[number];

const ORDERS = orders<Driver>(DRIVERS);

/** What the drivers add, walked through in every one of the 120 orders; sums over all orders in cents. */
function walked(
  pairs: readonly (readonly [Version, Version])[],
  counterFinancing: readonly [number, number],
) {
  const sums = { fte: 0, cost: 0, rate: 0, months: 0, counterFinancing: 0 };
  for (const order of ORDERS) {
    for (const [earlier, current] of pairs) {
      let now = earlier;
      for (const driver of order) {
        if (driver === 'counterFinancing') continue;
        const next = { ...now, [driver]: current[driver] };
        sums[driver] += ownShare(next) - ownShare(now);
        now = next;
      }
    }
    sums.counterFinancing -= counterFinancing[1] - counterFinancing[0];
  }
  return sums;
}

/** Sums over 120 orders as amounts that add up: nearest cent, then the largest remainders. */
function amounts(sums: Readonly<Record<Driver, number>>): number[] {
  const rounded = DRIVERS.map((driver) => {
    const size = Math.abs(sums[driver]);
    const amount = Math.sign(sums[driver]) * Math.floor((size + ORDERS.length / 2) / ORDERS.length);
    return { driver, amount, rest: sums[driver] - amount * ORDERS.length };
  });
  const missing = rounded.reduce((sum, { rest }) => sum + rest, 0) / ORDERS.length;
  const rank = ({ driver }: (typeof rounded)[number]) =>
    Math.sign(sums[driver]) === Math.sign(missing) ? DRIVERS.indexOf(driver) : -DRIVERS.indexOf(driver);
  const receivers = rounded
    .filter(({ rest }) => Math.sign(rest) === Math.sign(missing))
    .sort((left, right) => Math.abs(right.rest) - Math.abs(left.rest) || rank(left) - rank(right))
    .slice(0, Math.abs(missing));
  return rounded.map((each) => each.amount + (receivers.includes(each) ? Math.sign(missing) : 0) + 0);
}

/** Posts of both versions, and granted money that can be more than the own shares of one of them. */
const versions = fc.record({
  pairs: fc.array(fc.tuple(version, version), { minLength: 1, maxLength: 3 }),
  money: fc.nat(100_000_000),
});

test('the drivers are the averages over all 120 orders', () => {
  fc.assert(
    fc.property(versions, ({ pairs, money }) => {
      const input: Case = exampleCase(
        [
          ...pairs.map(([earlier], index) => postOf(earlier, 'alt', index)),
          ...pairs.map(([, current], index) => postOf(current, 'neu', index)),
        ],
        {
          moneySources: [
            moneySource({ low: money as Cents, high: money as Cents, status: 'granted', years: [2021] }),
          ],
          settings: { years: [2021], currentVersion: 'neu' },
        },
      );
      const [bridge] = computeBridges(input, kimNrw, computeOwnShares(input, kimNrw));
      const used = ([0, 1] as const).map((side) =>
        Math.min(
          money,
          pairs.reduce((sum, pair) => sum + ownShare(pair[side]), 0),
        ),
      );
      const expected = amounts(walked(pairs, [used[0]!, used[1]!]));
      const computed = DRIVERS.map((driver) => bridge!.drivers[driver]);
      expect(computed).toEqual(expected.map((amount) => ({ known: true, value: amount })));
    }),
  );
});

test('a tie of half a cent goes to the earlier driver, from either side', () => {
  // 0,01 FTE more and 1 € per month more: 4.000,5 cents by FTE, 100,5 cents by cost.
  const one: Version = { fte: 100, months: 1, cost: 6_000, rate: 2_000 };
  const other: Version = { ...one, fte: 101, cost: 6_001 };
  expect(amounts(walked([[one, other]], [0, 0]))).toEqual([4001, 100, 0, 0, 0]);
  const bridges = [
    [one, other],
    [other, one],
  ].map(([earlier, current]) => {
    const input = exampleCase([postOf(earlier!, 'alt', 1), postOf(current!, 'neu', 1)], {
      settings: { years: [2021], currentVersion: 'neu' },
    });
    return computeBridges(input, kimNrw, computeOwnShares(input, kimNrw))[0]!;
  });
  expect(bridges.map(({ drivers }) => [drivers.fte, drivers.cost])).toEqual([
    [
      { known: true, value: 4001 },
      { known: true, value: 100 },
    ],
    [
      { known: true, value: -4001 },
      { known: true, value: -100 },
    ],
  ]);
});
