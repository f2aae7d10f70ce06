import { exact, parseExact, partOfWhole, proratedRate, toDecimalText } from '../../../src/domain/numbers';

const part = (of: string, whole: string): string =>
  toDecimalText(partOfWhole(parseExact(of)!, parseExact(whole)!));

test('a part of a whole is exact where it ends as a decimal', () => {
  expect(part('19.5', '39')).toBe('0.5');
  expect(part('39', '39')).toBe('1');
  expect(part('0', '39')).toBe('0');
});

test('it is rounded up at the fifteenth place elsewhere, so that half a cent is still rounded up', () => {
  expect(part('13', '39')).toBe('0.333333333333334');
  // 12,03 € × 13/39 × 6/12 = 2,005 €
  const third = partOfWhole(exact(13), exact(39));
  expect(proratedRate(exact(1203, 2), third, { numerator: 6, denominator: 1 })).toBe(201);
});

test('more than the whole is no part of it', () => {
  expect(() => partOfWhole(exact(41), exact(39))).toThrow(RangeError);
  expect(() => partOfWhole(exact(0), exact(0))).toThrow(RangeError);
});
