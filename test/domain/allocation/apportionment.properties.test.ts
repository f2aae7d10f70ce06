import fc from 'fast-check';
import { apportion } from '../../../src/domain/allocation/apportion';
import type { AllocationMethod } from '../../../src/domain/case';
import { compareExact, multiplyExact, type Exact } from '../../../src/domain/numbers';
import { allocated, municipality, posts } from './allocation-case';

const METHODS = ['largest-remainder', 'sainte-lague', 'dhondt'] as const;
const DIVISORS = ['sainte-lague', 'dhondt'] as const;

const weight = fc.oneof(
  fc.record({ digits: fc.nat(12), scale: fc.constant(0) }),
  fc.record({ digits: fc.nat(500_000), scale: fc.constantFrom(0, 1, 2) }),
);
const weights = fc
  .array(weight, { minLength: 1, maxLength: 12 })
  .filter((list) => list.some(({ digits }) => digits > 0));
const steps = fc.oneof(fc.nat(12), fc.nat(300));
const method = fc.constantFrom(...METHODS);

function holds(property: (method: AllocationMethod, count: number, list: Exact[]) => void): void {
  fc.assert(fc.property(method, steps, weights, property), { numRuns: 400 });
}

test('every step is apportioned, none twice', () => {
  holds((each, count, list) => {
    const shares = apportion(each, count, list).steps;
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(count);
    expect(shares.every((share) => Number.isInteger(share) && share >= 0)).toBe(true);
  });
});

test('a larger weight never gets less, equal weights differ by at most one step, weight 0 gets none', () => {
  holds((each, count, list) => {
    const shares = apportion(each, count, list).steps;
    list.forEach((one, first) => {
      if (one.digits === 0) expect(shares[first]).toBe(0);
      list.forEach((other, second) => {
        const order = compareExact(one, other);
        if (order > 0) expect(shares[first]).toBeGreaterThanOrEqual(shares[second]!);
        if (order === 0) expect(Math.abs(shares[first]! - shares[second]!)).toBeLessThanOrEqual(1);
        if (order === 0 && first < second) expect(shares[first]).toBeGreaterThanOrEqual(shares[second]!);
      });
    });
  });
});

test('only the proportion of the weights counts', () => {
  holds((each, count, list) => {
    const scaled = list.map((one) => multiplyExact(one, 7));
    expect(apportion(each, count, scaled)).toEqual(apportion(each, count, list));
  });
});

test('largest remainder: nobody departs from the quota by a whole step', () => {
  fc.assert(
    fc.property(steps, weights, (count, list) => {
      const shares = apportion('largest-remainder', count, list).steps;
      const whole = list.map(({ digits, scale }) => BigInt(digits) * 10n ** BigInt(2 - scale));
      const sum = whole.reduce((added, each) => added + each, 0n);
      shares.forEach((share, position) => {
        const distance = BigInt(share) * sum - whole[position]! * BigInt(count);
        expect(distance > -sum && distance < sum).toBe(true);
      });
    }),
    { numRuns: 400 },
  );
});

test.each(DIVISORS)('%s: one more step costs nobody one', (each) => {
  fc.assert(
    fc.property(steps, weights, (count, list) => {
      const now = apportion(each, count, list).steps;
      const more = apportion(each, count + 1, list).steps;
      now.forEach((share, position) => expect(more[position]).toBeGreaterThanOrEqual(share));
    }),
    { numRuns: 400 },
  );
});

test.each(DIVISORS)('%s gives the same as counting out every single step', (each) => {
  fc.assert(
    fc.property(fc.nat(60), weights, (count, list) => {
      const whole = list.map(({ digits, scale }) => BigInt(digits) * 10n ** BigInt(2 - scale));
      const shares = list.map(() => 0);
      for (let step = 0; step < count; step += 1) {
        let best = 0;
        whole.forEach((one, position) => {
          const divisor = (at: number) => BigInt(each === 'dhondt' ? shares[at]! + 1 : 2 * shares[at]! + 1);
          const order = one * divisor(best) - whole[best]! * divisor(position);
          if (order > 0n || (order === 0n && one > whole[best]!)) best = position;
        });
        shares[best]! += 1;
      }
      expect(apportion(each, count, list).steps).toEqual(shares);
    }),
    { numRuns: 400 },
  );
});

const municipalities = fc
  .array(fc.record({ weight, participates: fc.boolean() }), { minLength: 1, maxLength: 10 })
  .map((list) =>
    list.map((each, index) => ({
      ...municipality(`K${index}`, '1', { participates: each.participates }, index + 2),
      weight: each.weight,
    })),
  );

test('opt-outs get none; with a minimum everyone gets none or at least that, and a larger weight never less', () => {
  const minimum = fc.option(fc.record({ digits: fc.nat(8), scale: fc.constantFrom(0, 1) }));
  const step = fc.constantFrom({ digits: 1, scale: 0 }, { digits: 5, scale: 1 });
  fc.assert(
    fc.property(municipalities, fc.nat(40), method, minimum, step, (list, count, each, least, ofStep) => {
      const result = allocated(list, String(count), { method: each, minShare: least, step: ofStep });
      const shares = posts(result).map(Number);
      const counts = list.some(({ participates, weight: { digits } }) => participates && digits > 0);
      const leftOver = result.findings.some(({ code }) => code === 'allocation-left-over');
      const sum = shares.reduce((added, share) => added + share, 0);
      expect(sum).toBe(counts && !leftOver ? count : 0);
      list.forEach((one, first) => {
        const share = shares[first]!;
        if (!one.participates) expect(share).toBe(0);
        if (least !== null && share > 0)
          expect(share).toBeGreaterThanOrEqual(least.digits / 10 ** least.scale);
        list.forEach((other, second) => {
          if (!one.participates || compareExact(one.weight, other.weight) <= 0) return;
          expect(share).toBeGreaterThanOrEqual(shares[second]!);
        });
      });
    }),
    { numRuns: 400 },
  );
});

test('the paradox is reported for just those who get less when there is one post more', () => {
  fc.assert(
    fc.property(municipalities, fc.nat(40), (list, count) => {
      const now = allocated(list, String(count));
      const more = posts(allocated(list, String(count + 1))).map(Number);
      const losers = posts(now).flatMap((share, index) =>
        more[index]! < Number(share) ? [`K${index}`] : [],
      );
      const reported = now.findings.filter(({ code }) => code === 'allocation-paradox');
      expect(reported.map(({ values }) => values['municipality'])).toEqual(losers);
    }),
    { numRuns: 400 },
  );
});
