/** 10^exponent as a whole number; a safe integer up to exponent 15. */
export function powerOfTen(exponent: number): number {
  return POWERS[exponent] ?? 10 ** exponent;
}

const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
