import type { AllocationRow } from '../../../domain/allocation/allocation';
import type { Language } from '../../../domain/language';
import type { Maybe } from '../../../domain/maybe';
import { type Exact, formatNumber } from '../../../domain/numbers';
import type { AllocationTexts } from '../../../i18n/de/taskpane-allocation';
import { fill } from '../../../i18n/fill';

/** Posts with one decimal at least; a change with its sign. */
export function postsText(posts: Maybe<Exact>, unknown: string, language: Language, signed = false): string {
  if (!posts.known) return unknown;
  const text = formatNumber(posts.value, language, 1);
  return signed && posts.value.digits > 0 ? `+${text}` : text;
}

/** The weight, and why a municipality gets nothing where that is not by its weight alone. */
export function weightText(row: AllocationRow, texts: AllocationTexts, language: Language): string {
  const { weight, participates, counted } = row;
  const text = !participates ? texts.optsOut : counted.posts ? texts.weight : texts.belowMinimum;
  return fill(text, { weight: formatNumber(weight, language) });
}
