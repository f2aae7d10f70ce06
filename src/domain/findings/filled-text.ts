import type { Language } from '../language';
import { formatEuro } from '../numbers';
import { toGermanText } from '../time';
import type { Finding, FindingValue } from './finding';

/** A text with its placeholders in braces filled. A value that ends in a full stop, as abbreviations do, has its own. */
export function filledText(text: string, values: Finding['values'], language: Language): string {
  return text.replace(/\{(\w+)\}(\.?)/g, (_, name: string, stop: string) => {
    const value = textOf(values[name] ?? '', language);
    return /[.…]$/.test(value) ? value : `${value}${stop}`;
  });
}

function textOf(value: FindingValue, language: Language): string {
  if (typeof value === 'string') return value;
  if ('day' in value) return toGermanText(value.day);
  return 'cents' in value ? formatEuro(value.cents, language) : value[language];
}
