import type { MeasureOfYear } from '../domain/decision/measure-of-year';
import type { Language } from '../domain/language';
import type { Maybe } from '../domain/maybe';
import { formatEuro, type Cents } from '../domain/numbers';
import { decisionTexts } from './decision-texts';
import { fill } from './fill';
import { resultSheetTexts } from './result-sheet-texts';

/** Why the council or the treasurer decides in a year: the sum, its limit, what is above it, and what never counts. */
export function measureText(measure: MeasureOfYear, language: Language): string {
  const { year, entry, exempt, exemptSource } = measure;
  const { measure: words, noSource } = decisionTexts(language);
  const ofExempt = { lines: positionsText(exempt, language), source: exemptSource ?? noSource };
  if (entry === null) return fill(words.exemptOnly, { year: String(year), ...ofExempt });
  return [
    ...sentencesOfSum(measure, language),
    ...(exempt.length === 0 ? [] : [fill(words.exemptToo, ofExempt)]),
  ].join(' ');
}

function sentencesOfSum(measure: MeasureOfYear, language: Language): readonly string[] {
  const { year, sum, grantedBefore, duty, limit, sumExceeds, exceeding, exempt, body } = measure;
  const { measure: words, duties } = decisionTexts(language);
  const hasGranted = grantedBefore.known && grantedBefore.value !== 0;
  const isOfOthers = exempt.length > 0;
  return [
    fill(isOfOthers ? words.sumOfOthers : words.sum, {
      year: String(year),
      sum: amountText(sum, language),
      granted: hasGranted ? fill(words.granted, { amount: formatEuro(grantedBefore.value, language) }) : '',
    }),
    limit === null
      ? words.noLimit
      : fill(words.limit, { limit: formatEuro(limit, language), duty: duties[duty ?? 'unknown'] }),
    ...(duty === 'mixed' && limit !== null ? [words.lowerLimit] : []),
    ...(sumExceeds ? [words.sumExceeds] : []),
    ...(exceeding.length === 0 ? [] : [fill(words.exceeding, { lines: positionsText(exceeding, language) })]),
    words.decides[isOfOthers && body === 'council' ? 'councilOfOthers' : (body ?? 'open')],
  ];
}

function positionsText(positions: MeasureOfYear['exceeding'], language: Language): string {
  const { position } = decisionTexts(language).measure;
  return positions
    .map(({ line, amount }) => fill(position, { line, amount: amountText(amount, language) }))
    .join(', ');
}

function amountText(amount: Maybe<Cents>, language: Language): string {
  return amount.known ? formatEuro(amount.value, language) : resultSheetTexts(language).unknown;
}
