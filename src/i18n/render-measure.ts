import type { MeasureOfYear } from '../domain/decision/measure-of-year';
import type { Language } from '../domain/language';
import { formatEuro } from '../domain/numbers';
import { decisionTexts } from './decision-texts';
import { fill } from './fill';
import { resultSheetTexts } from './result-sheet-texts';

/** Why the council or the treasurer decides in a year: the sum, its limit, and what is above it. */
export function measureText(measure: MeasureOfYear, language: Language): string {
  const { year, sum, grantedBefore, duty, limit, sumExceeds, exceeding, body } = measure;
  const { measure: words, duties } = decisionTexts(language);
  const { unknown } = resultSheetTexts(language);
  const hasGranted = grantedBefore.known && grantedBefore.value !== 0;
  const lines = exceeding.map(({ line, amount }) =>
    fill(words.position, {
      line,
      amount: amount.known ? formatEuro(amount.value, language) : unknown,
    }),
  );
  return [
    fill(words.sum, {
      year: String(year),
      sum: sum.known ? formatEuro(sum.value, language) : unknown,
      granted: hasGranted ? fill(words.granted, { amount: formatEuro(grantedBefore.value, language) }) : '',
    }),
    limit === null
      ? words.noLimit
      : fill(words.limit, { limit: formatEuro(limit, language), duty: duties[duty ?? 'unknown'] }),
    ...(duty === 'mixed' && limit !== null ? [words.lowerLimit] : []),
    ...(sumExceeds ? [words.sumExceeds] : []),
    ...(lines.length === 0 ? [] : [fill(words.exceeding, { lines: lines.join(', ') })]),
    words.decides[body ?? 'open'],
  ].join(' ');
}
