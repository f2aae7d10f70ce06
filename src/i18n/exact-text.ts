import type { Language } from '../domain/language';
import { parseExact, formatNumber } from '../domain/numbers';

/**
 * An exact value as an explanation keeps it (`43984.532`, `10996133/250`, `295/31`) for a reader: a decimal where it
 * has an end (`43.984,532`), else a whole number and a fraction, still exact (`9 16/31`).
 */
export function exactText(text: string, language: Language): string {
  const decimal = parseExact(text) ?? endingDecimal(text);
  if (decimal !== null) return formatNumber(decimal, language);
  const { sign, numerator, denominator } = partsOf(text);
  const whole = numerator / denominator;
  const rest = `${numerator % denominator}/${denominator}`;
  if (whole === 0n) return `${sign}${rest}`;
  return `${sign}${formatNumber({ digits: Number(whole), scale: 0 }, language)} ${rest}`;
}

/** More decimals than this are harder to read than the fraction. */
const MOST_DECIMALS = 6;

function endingDecimal(text: string): ReturnType<typeof parseExact> {
  const { sign, numerator, denominator } = partsOf(text);
  const digits = numerator * 10n ** BigInt(MOST_DECIMALS);
  if (digits % denominator !== 0n) return null;
  const all = String(digits / denominator).padStart(MOST_DECIMALS + 1, '0');
  const decimals = all.slice(-MOST_DECIMALS).replace(/0+$/, '');
  return parseExact(`${sign}${all.slice(0, -MOST_DECIMALS)}${decimals === '' ? '' : `.${decimals}`}`);
}

/** Numerator and denominator in lowest terms. */
function partsOf(text: string) {
  const [, sign = '', above = '0', below = '1'] = /^(-?)(\d+)\/(\d+)$/.exec(text) ?? [];
  let [larger, rest] = [BigInt(above), BigInt(below)];
  while (rest !== 0n) [larger, rest] = [rest, larger % rest];
  return { sign, numerator: BigInt(above) / larger, denominator: BigInt(below) / larger };
}
