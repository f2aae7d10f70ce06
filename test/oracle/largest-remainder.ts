import { fraction, minus, compare, type Fraction } from './fraction';

/**
 * Parts of an amount pro rata to weights that are not negative, whole cents that add up to it: every part is cut down,
 * and the cents that are left go one each to the largest remainders, of equal ones to the earlier. Equal parts without weights.
 */
export function partsOf(total: bigint, weights: readonly bigint[]): readonly bigint[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0n);
  if (all === 0n)
    return weights.length === 0
      ? []
      : partsOf(
          total,
          weights.map(() => 1n),
        );
  if (total < 0n) return partsOf(-total, weights).map((part) => -part);
  const exact = weights.map((weight) => fraction(total * weight, all));
  const cut = exact.map(({ over, under }) => over / under);
  let left = total - cut.reduce((sum, part) => sum + part, 0n);
  const remainder = (index: number): Fraction => minus(exact[index]!, fraction(cut[index]!));
  const byRemainder = weights
    .map((_, index) => index)
    .sort((a, b) => Number(compare(remainder(b), remainder(a))) || a - b);
  const parts = [...cut];
  for (const index of byRemainder) {
    if (left === 0n) break;
    parts[index]! += 1n;
    left -= 1n;
  }
  return parts;
}

export function sumOf(amounts: readonly bigint[]): bigint {
  return amounts.reduce((sum, amount) => sum + amount, 0n);
}

export function largest(left: bigint, right: bigint): bigint {
  return left > right ? left : right;
}

export function smallest(left: bigint, right: bigint): bigint {
  return left < right ? left : right;
}
