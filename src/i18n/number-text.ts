import type { Language } from '../domain/language';
import { countText } from './count-text';

const MOST_DECIMALS = 10;

/** The number of a cell as it is read, rounded to ten decimals: `100.000`, `1.234,5`; English `1,234.5`. */
export function numberText(value: number, language: Language, minimumDecimals = 0): string {
  const sign = value < 0 ? '-' : '';
  const shortest = String(Math.abs(value));
  const isShort = /^\d+(?:\.\d{1,10})?$/.test(shortest);
  const [whole, decimals = ''] = (isShort ? shortest : Math.abs(value).toFixed(MOST_DECIMALS)).split('.');
  const fraction = decimals.replace(/0+$/, '').padEnd(minimumDecimals, '0');
  const point = language === 'de' ? ',' : '.';
  return `${sign}${countText(Number(whole), language)}${fraction === '' ? '' : point + fraction}`;
}
