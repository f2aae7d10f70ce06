import fc from 'fast-check';
import { computeBridges } from '../../../src/domain/bridge/compute-bridges';
import { DRIVERS, type Driver } from '../../../src/domain/bridge/driver';
import type { MoneySource, Scenario } from '../../../src/domain/case';
import type { Cents } from '../../../src/domain/numbers';
import { computeOwnShares } from '../../../src/domain/own-share/compute-own-shares';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { by, compare, fraction, minus, NONE, plus, rounded, times } from '../../oracle/fraction';
import type { Fraction } from '../../oracle/fraction';
import { byMonths, fteOf, monthsIn, plainPost, rowOf, type PlainPost } from '../../oracle/plain-post';
import { exampleCase, moneySource } from '../own-share/example-case';

const YEARS = [2021, 2022, 2023];

/** A source of counter-financing as the oracle knows it; amounts in cents. */
interface Money {
  readonly low: number;
  readonly more: number;
  readonly years: readonly number[];
  readonly module: 2 | 3 | null;
  readonly status: 'granted' | 'requested' | 'rejected';
  readonly deducted: 'yes' | 'no';
}

const moduleYears = YEARS.flatMap((year) => ([2, 3] as const).map((module) => ({ module, year })));

function costOf(each: PlainPost, year: number): bigint {
  return byMonths(each, each.perFte, year);
}

function grantOf(each: PlainPost, year: number): bigint {
  return byMonths(each, each.rate!, year);
}

/**
 * All counter-financing of a version in a scenario, what the own shares before it fall by; and what they then lie below 0.
 */
function afterMoney(posts: readonly PlainPost[], money: readonly Money[], scenario: Scenario) {
  const cells = moduleYears
    .map(({ module, year }) => {
      const own = posts.filter((each) => each.module === module && monthsIn(each, year).over > 0n);
      const left = own.reduce((sum, each) => sum + costOf(each, year) - grantOf(each, year), 0n);
      return { module, year, left, has: own.length > 0 };
    })
    .filter(({ has }) => has)
    .sort((one, other) => one.module - other.module || one.year - other.year);
  const before = cells.reduce((sum, { left }) => sum + left, 0n);
  const reached = (each: Money) =>
    cells.filter(
      ({ module, year }) =>
        (each.module ?? module) === module && (each.years.length === 0 || each.years.includes(year)),
    );
  const comes = (each: Money) =>
    each.status === 'granted' || (each.status === 'requested' && scenario !== 'rejected');

  // Money that the sheet has taken off and that does not come raises the own shares that it served.
  for (const each of money.filter((one) => one.deducted === 'yes' && !comes(one))) {
    spread(BigInt(each.low), reached(each), 1n);
  }
  const order = (each: Money) => [each.status === 'granted' ? 0 : 1, reached(each).length] as const;
  const taken = money
    .filter((each) => each.deducted === 'no' && comes(each))
    .filter((each) => each.status === 'granted' || scenario !== 'granted')
    .map((each, row) => ({ each, row, order: order(each) }))
    .sort(
      (one, other) => one.order[0] - other.order[0] || one.order[1] - other.order[1] || one.row - other.row,
    );
  for (const { each } of taken) {
    const within = reached(each);
    const most = within.reduce((sum, { left }) => sum + (left > 0n ? left : 0n), 0n);
    const amount = BigInt(scenario === 'upper' ? each.low + each.more : each.low);
    if (most > 0n) spread(amount < most ? amount : most, within, -1n);
  }
  return {
    counterFinancing: before - cells.reduce((sum, { left }) => sum + left, 0n),
    excessGrant: cells.reduce((sum, { left }) => sum + (left < 0n ? -left : 0n), 0n),
  };
}

/** Adds or takes off an amount, pro rata to what is left, to the cent by the largest remainder, earlier ones first. */
function spread(amount: bigint, cells: readonly { left: bigint }[], sign: 1n | -1n): void {
  if (cells.length === 0) return;
  const all = cells.map(({ left }) => (left > 0n ? left : 0n));
  const weights = all.some((weight) => weight > 0n) ? all : all.map(() => 1n);
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  const parts = weights.map((weight) => (amount * weight) / whole);
  const rests = weights.map((weight, index) => amount * weight - parts[index]! * whole);
  let missing = amount - parts.reduce((sum, part) => sum + part, 0n);
  while (missing > 0n) {
    let largest = 0;
    rests.forEach((rest, index) => {
      if (rest > rests[largest]!) largest = index;
    });
    parts[largest]! += 1n;
    rests[largest] = -1n;
    missing -= 1n;
  }
  cells.forEach((cell, index) => {
    cell.left += sign * parts[index]!;
  });
}

type Factors = Readonly<Record<'fte' | 'months' | 'cost' | 'rate', Fraction>>;

/** Own share of a post in cents from its factors: FTE × months ÷ 12 × (cost per FTE − grant per FTE). */
function ownShare({ fte, months, cost, rate }: Factors): Fraction {
  return times(fte, months, fraction(1, 12), minus(cost, rate));
}

/** The factors of a row: cost and grant per FTE are the amounts, which are rounded, per FTE and year. */
function factorsOf(each: PlainPost, year: number): Factors | null {
  const size = times(fteOf(each), monthsIn(each, year), fraction(1, 12));
  if (size.over === 0n) return null;
  return {
    fte: fteOf(each),
    months: monthsIn(each, year),
    cost: by(fraction(costOf(each, year)), size),
    rate: by(fraction(grantOf(each, year)), size),
  };
}

function orders<T>(items: readonly T[]): T[][] {
  return items.length === 0
    ? [[]]
    : items.flatMap((item) => orders(items.filter((each) => each !== item)).map((rest) => [item, ...rest]));
}

const ORDERS = orders(['fte', 'cost', 'rate', 'months'] as const);

/** What each driver adds for one post: the average over all 24 orders of its four factors. */
function sharesOf(earlier: PlainPost | undefined, current: PlainPost | undefined, year: number) {
  const before = (each: PlainPost | undefined) =>
    each === undefined ? NONE : fraction(costOf(each, year) - grantOf(each, year));
  const difference = minus(before(current), before(earlier));
  const sums = { fte: NONE, cost: NONE, rate: NONE, months: NONE };
  if (earlier === undefined || current === undefined) return { ...sums, fte: difference };
  const [one, other] = [factorsOf(earlier, year), factorsOf(current, year)];
  if (one === null && other === null) return sums;
  // A version without a month in the year has no cost per FTE of its own: it has not changed.
  let [from, to] = [
    one ?? { ...other!, fte: fteOf(earlier), months: NONE },
    other ?? { ...one!, fte: fteOf(current), months: NONE },
  ];
  const sized = compare(from.fte, to.fte) !== 0n || compare(from.months, to.months) !== 0n;
  if (sized && one !== null && other !== null) {
    const cent = ({ fte, months }: Factors) => by(fraction(1), times(fte, months, fraction(1, 12)));
    const tolerance = plus(cent(from), cent(to));
    for (const factor of ['cost', 'rate'] as const) {
      const gap = minus(to[factor], from[factor]);
      const isSmall = compare(gap, tolerance) < 0n && compare(minus(NONE, gap), tolerance) < 0n;
      const mean = times(plus(from[factor], to[factor]), fraction(1, 2));
      if (isSmall)
        [from, to] = [
          { ...from, [factor]: mean },
          { ...to, [factor]: mean },
        ];
    }
  }
  for (const order of ORDERS) {
    let now = from;
    for (const driver of order) {
      const next = { ...now, [driver]: to[driver] };
      sums[driver] = plus(
        sums[driver],
        times(minus(ownShare(next), ownShare(now)), fraction(1, ORDERS.length)),
      );
      now = next;
    }
  }
  if (!sized) return sums;
  const rest = minus(difference, plus(sums.fte, sums.cost, sums.rate, sums.months));
  const takesRest = compare(from.fte, to.fte) === 0n ? 'months' : 'fte';
  return { ...sums, [takesRest]: plus(sums[takesRest], rest) };
}

/** Cents that add up: the nearest cent each, then the largest remainders; of equal ones the earlier driver. */
function inCents(shares: readonly Fraction[]): bigint[] {
  const amounts = shares.map(rounded);
  const rests = shares.map((share, index) => minus(share, fraction(amounts[index]!)));
  let missing = rounded(plus(...shares)) - amounts.reduce((sum, amount) => sum + amount, 0n);
  const step = missing < 0n ? -1n : 1n;
  while (missing !== 0n) {
    let best = -1;
    rests.forEach((rest, index) => {
      const size = times(rest, fraction(step));
      if (compare(size, NONE) <= 0n) return;
      const lead = best < 0 ? 1n : compare(size, times(rests[best]!, fraction(step)));
      // A cent that is taken back from a share comes from the later driver.
      const givesBack = shares[index]!.over < 0n !== step < 0n;
      if (lead > 0n || (lead === 0n && givesBack)) best = index;
    });
    amounts[best]! += step;
    rests[best] = NONE;
    missing -= step;
  }
  return amounts;
}

interface Versions {
  readonly earlier: readonly PlainPost[];
  readonly current: readonly PlainPost[];
  readonly money: readonly Money[];
  readonly scenario: Scenario;
}

type After = ReturnType<typeof afterMoney>;

function expected({ earlier, current, money, scenario }: Versions): Record<Driver, bigint> {
  const key = ({ module, label }: PlainPost) => `${module} ${label}`;
  const keys = [...new Set([...earlier, ...current].map(key))];
  const shares = keys.flatMap((each) =>
    YEARS.map((year) =>
      sharesOf(
        earlier.find((post) => key(post) === each),
        current.find((post) => key(post) === each),
        year,
      ),
    ),
  );
  const [fte = 0n, cost = 0n, rate = 0n, months = 0n] = inCents(
    (['fte', 'cost', 'rate', 'months'] as const).map((driver) =>
      plus(...shares.map((share) => share[driver])),
    ),
  );
  const [from, to] = [earlier, current].map((posts) => afterMoney(posts, money, scenario)) as [After, After];
  return {
    fte,
    cost,
    rate,
    months,
    counterFinancing: from.counterFinancing - to.counterFinancing,
    excessGrant: to.excessGrant - from.excessGrant,
  };
}

const rated = plainPost.chain((each) =>
  fc.integer({ min: 2_000_000, max: 9_500_000 }).map((rate): PlainPost => ({ ...each, rate })),
);
const version = fc.uniqueArray(rated, {
  minLength: 1,
  maxLength: 4,
  selector: ({ module, label }) => `${module} ${label}`,
});

/** A version and one that came from it: each post kept, changed in some of its drivers, or left out; others added. */
const versions: fc.Arbitrary<Versions> = fc
  .record({
    earlier: version,
    others: version,
    changes: fc.array(
      fc.constantFrom<readonly (keyof PlainPost)[]>(
        [],
        ['fte'],
        ['perFte'],
        ['rate'],
        ['start', 'end'],
        ['fte', 'perFte'],
        ['fte', 'rate', 'start', 'end'],
        ['fte', 'perFte', 'rate', 'start', 'end'],
      ),
      { minLength: 4, maxLength: 4 },
    ),
    leftOut: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    money: fc.array(
      fc.record({
        low: fc.integer({ min: 1, max: 30_000_000 }),
        more: fc.nat(10_000_000),
        years: fc.constantFrom<readonly number[]>([], [2021], [2022], [2021, 2023]),
        module: fc.constantFrom(2 as const, 3 as const, null),
        status: fc.constantFrom('granted' as const, 'requested' as const, 'rejected' as const),
        deducted: fc.constantFrom('yes' as const, 'no' as const, 'no' as const),
      }),
      { maxLength: 3 },
    ),
    scenario: fc.constantFrom<Scenario>('granted', 'lower', 'upper', 'rejected'),
  })
  .map(({ earlier, others, changes, leftOut, money, scenario }) => {
    const kept = earlier.map((each, index) => {
      const other = others[index % others.length]!;
      const changed = Object.fromEntries((changes[index] ?? []).map((field) => [field, other[field]]));
      return { ...each, ...changed };
    });
    const current = kept.filter((_, index) => index === 0 || leftOut[index] !== true);
    const isNew = ({ module, label }: PlainPost) =>
      !earlier.some((each) => each.module === module && each.label === label);
    return { earlier, current: [...current, ...others.filter(isNew)], money, scenario };
  });

function sourceOf({ low, more, years, module, status, deducted }: Money, index: number): MoneySource {
  return moneySource({
    label: `Quelle ${index}`,
    low: low as Cents,
    high: (low + more) as Cents,
    years,
    module,
    status,
    deducted,
    deductedAmount: deducted === 'yes' ? (low as Cents) : null,
  });
}

/** Compares the bridge with the oracle, and says which drivers moved. */
function check(given: Versions): readonly Driver[] {
  const input = exampleCase(
    [...given.earlier.map((each) => rowOf(each, 'alt')), ...given.current.map((each) => rowOf(each, 'neu'))],
    {
      moneySources: given.money.map(sourceOf),
      settings: { years: YEARS, currentVersion: 'neu', scenario: given.scenario },
    },
  );
  const [bridge] = computeBridges(input, kimNrw, computeOwnShares(input, kimNrw));
  const computed = Object.fromEntries(
    DRIVERS.map((driver) => {
      const amount = bridge!.drivers[driver];
      return [driver, amount.known ? BigInt(amount.value) : amount.reason.code];
    }),
  );
  expect(computed).toEqual(expected(given));
  return DRIVERS.filter((driver) => computed[driver] !== 0n);
}

test('every driver, counter-financing and excess grants included, is what walking all orders post by post gives', () => {
  const moved = new Set<Driver>();
  fc.assert(
    fc.property(versions, (given) => {
      for (const driver of check(given)) moved.add(driver);
    }),
  );
  expect([...moved].sort()).toEqual([...DRIVERS].sort());
});
