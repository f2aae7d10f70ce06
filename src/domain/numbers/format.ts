import type { Language } from '../language';
import { toAmountText } from './cents';
import type { Cents, Exact } from './exact';
import { toDecimalText } from './exact-arithmetic';

const NO_BREAK_SPACE = '\u00a0';

/**
 * An amount for a reader: `440.837,00 €` (no-break space before the sign) or `€440,837.00`. Made by hand:
 * what `Intl` prints depends on the host's language data.
 */
export function formatEuro(amount: Cents, language: Language = 'de'): string {
  const number = grouped(toAmountText(amount), language);
  if (language === 'de') return `${number}${NO_BREAK_SPACE}€`;
  return number.startsWith('-') ? `-€${number.slice(1)}` : `€${number}`;
}

/** A number for a reader, with no more decimals than it has: `2,5`, `1.234,75`; English `2.5`. */
export function formatNumber(value: Exact, language: Language = 'de', minimumDecimals = 0): string {
  return grouped(toDecimalText(value, minimumDecimals), language);
}

function grouped(decimalText: string, language: Language): string {
  const [whole = '', fraction] = decimalText.split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, language === 'de' ? '.' : ',');
  return fraction === undefined ? thousands : `${thousands}${language === 'de' ? ',' : '.'}${fraction}`;
}
