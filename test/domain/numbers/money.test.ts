import fc from 'fast-check';
import {
  addCents,
  addExact,
  allocate,
  cents,
  compareExact,
  exactCents,
  exactFromNumber,
  formatEuro,
  formatNumber,
  parseExact,
  proportion,
  roundedCents,
  toAmountText,
  toDecimalText,
  wideProportion,
  type Cents,
} from '../../../src/domain/numbers';
import { exactly } from '../own-share/example-case';

describe('exact numbers', () => {
  test.each([
    ['0', 0, 0],
    ['-0.00', 0, 0],
    ['1234.50', 12345, 1],
    ['-0.05', -5, 2],
    ['1e3', 1000, 0],
    ['1.5e-7', 15, 8],
    ['000.430', 43, 2],
  ])('%s is read as %d × 10^-%d', (text, digits, scale) => {
    expect(parseExact(text)).toEqual({ digits, scale });
  });

  test.each(['', '1,5', '.', '1.', '12345678901234567890', '1e-25', 'NaN', '0x1'])('%j is none', (text) => {
    expect(parseExact(text)).toBeNull();
  });

  test.each([
    [0.1 + 0.2, '0.3'],
    [1.005, '1.005'],
    [70000, '70000'],
    [-1234.56, '-1234.56'],
    [1e-7, '0.0000001'],
    [1 / 3, '0.333333333333333'],
  ])('the cell number %d is %s to its reader', (value, text) => {
    expect(toDecimalText(exactFromNumber(value)!)).toBe(text);
  });

  test('a cell number without a value is none', () => {
    expect([NaN, Infinity, 1e300].map(exactFromNumber)).toEqual([null, null, null]);
  });

  test('adds and compares different scales exactly', () => {
    expect(toDecimalText(addExact(exactly('0.1'), exactly('0.02')))).toBe('0.12');
    expect(() => addExact(exactly('900000000000000.1'), exactly('0.00000000001'))).toThrow(RangeError);
    expect(compareExact(exactly('0.50'), exactly('0.5'))).toBe(0);
    expect(compareExact(exactly('0.49999999999'), exactly('0.5'))).toBeLessThan(0);
    expect(compareExact(exactly('9007199254740991'), exactly('9007199254740.991'))).toBeGreaterThan(0);
  });

  test('text and number are inverse', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 15 }), (digits, scale) => {
        const text = toDecimalText({ digits, scale });
        expect(compareExact(parseExact(text)!, { digits, scale })).toBe(0);
      }),
    );
  });
});

describe('cents', () => {
  test.each([
    ['0.005', 1],
    ['-0.005', -1],
    ['0.00499999999999', 0],
    ['1.005', 101],
    ['-2.345', -235],
    ['118532.2885', 11853229],
  ])('%s euro are rounded to %d cents', (text, expected) => {
    expect(roundedCents(exactly(text))).toBe(expected);
  });

  test('an amount with a fraction of a cent is no exact amount', () => {
    expect(exactCents(exactly('0.5'))).toBe(50);
    expect(exactCents(exactly('0.005'))).toBeNull();
  });

  test('a sum outside the safe range is an error', () => {
    expect(() => addCents(cents(Number.MAX_SAFE_INTEGER), cents(1))).toThrow(RangeError);
  });

  test.each([
    [44083700, '440837.00', '440.837,00\u00a0€', '€440,837.00'],
    [-5, '-0.05', '-0,05\u00a0€', '-€0.05'],
    [100000000000, '1000000000.00', '1.000.000.000,00\u00a0€', '€1,000,000,000.00'],
    [99999, '999.99', '999,99\u00a0€', '€999.99'],
  ])('%d is written %s', (amount, canonical, german, english) => {
    expect(toAmountText(cents(amount))).toBe(canonical);
    expect(formatEuro(cents(amount), 'de')).toBe(german);
    expect(formatEuro(cents(amount), 'en')).toBe(english);
  });

  test('numbers keep the decimals they have', () => {
    expect(formatNumber(exactly('2.5'), 'de')).toBe('2,5');
    expect(formatNumber(exactly('1234.75'), 'en')).toBe('1,234.75');
  });
});

describe('proportion', () => {
  const zero = exactly('0');

  test('680.000 € for 4 of 12 months are 226.666,67 € (Köln 2021)', () => {
    const months = { numerator: 4, denominator: 1 };
    expect(proportion({ perYear: [exactly('680000')], once: zero }, exactly('1'), months)).toBe(22666667);
  });

  test('half a cent is rounded up, once', () => {
    const months = { numerator: 6, denominator: 1 };
    expect(proportion({ perYear: [exactly('0.01')], once: zero }, exactly('1'), months)).toBe(1);
    expect(proportion({ perYear: [exactly('0.0098')], once: zero }, exactly('1'), months)).toBe(0);
  });

  test('the short way and the long way give the same', () => {
    const amount = fc.record({
      digits: fc.integer({ min: 0, max: 5_000_000 }),
      scale: fc.integer({ min: 0, max: 9 }),
    });
    const months = fc.integer({ min: 1, max: 930 }).chain((denominator) =>
      fc.record({
        numerator: fc.integer({ min: 0, max: 12 * denominator }),
        denominator: fc.constant(denominator),
      }),
    );
    fc.assert(
      fc.property(amount, amount, amount, amount, months, (first, second, once, fte, part) => {
        const perFte = { perYear: [first, second], once };
        expect(proportion(perFte, fte, part)).toBe(wideProportion(perFte, fte, part));
      }),
    );
  });

  test('agrees with whole-number arithmetic at 15 digits', () => {
    const months = { numerator: 7, denominator: 3 };
    const result = proportion(
      { perYear: [exactly('99999.9999999999')], once: zero },
      exactly('0.333333333333333'),
      months,
    );
    const numerator = 999999999999999n * 333333333333333n * 7n * 100n;
    const denominator = 10n ** 10n * 10n ** 15n * 36n;
    expect(BigInt(result)).toBe((2n * numerator + denominator) / (2n * denominator));
  });
});

describe('allocate', () => {
  test.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [10, [0, 3, 0], [0, 10, 0]],
    [3, [0, 0], [2, 1]],
    [10, [55, 27, 18], [5, 3, 2]],
  ])('%d by %j', (total, weights, parts) => {
    expect(allocate(total as Cents, weights)).toEqual(parts);
  });

  test('the parts add up and no part is a cent or more from its share', () => {
    const weights = fc.array(fc.nat(10 ** 9), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.integer(), weights, (total, each) => {
        const parts = allocate(total as Cents, each);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
        const sum = each.reduce((added, weight) => added + weight, 0);
        if (sum > 0) {
          parts.forEach((part, index) => {
            const distance = BigInt(part) * BigInt(sum) - BigInt(total) * BigInt(each[index]!);
            expect((distance < 0n ? -distance : distance) < BigInt(sum)).toBe(true);
          });
        }
      }),
    );
  });

  test('refuses negative weights', () => {
    expect(() => allocate(cents(1), [-1, 2])).toThrow(RangeError);
    expect(() => allocate(cents(1), [])).toThrow(RangeError);
  });
});
