import type { Language } from '../language';
import { formatEuro } from '../numbers';
import { toGermanText } from '../time';
import type { Finding, FindingValue } from './finding';

/** A text with its placeholders in braces filled. */
export function filledText(text: string, values: Finding['values'], language: Language): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => textOf(values[name] ?? '', language));
}

function textOf(value: FindingValue, language: Language): string {
  if (typeof value === 'string') return value;
  if ('day' in value) return toGermanText(value.day);
  return 'cents' in value ? formatEuro(value.cents, language) : value[language];
}
