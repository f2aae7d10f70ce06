import type { Allocation } from '../domain/allocation/allocation';
import type { Language } from '../domain/language';
import { formatNumber } from '../domain/numbers';
import { fill } from './fill';
import { resultSheetTexts } from './result-sheet-texts';

/** How many posts were allocated by which method in which steps, and where the number comes from. */
export function allocationRule({ posts, postsOfYear, method, step }: Allocation, language: Language): string {
  const { rule, unknownRule, fromModule2, methods } = resultSheetTexts(language).allocation;
  const values = { method: methods[method], step: formatNumber(step, language) };
  if (!posts.known) return fill(unknownRule, values);
  const sentence = fill(rule, { ...values, posts: formatNumber(posts.value, language) });
  return postsOfYear === null ? sentence : `${sentence} ${fill(fromModule2, { year: String(postsOfYear) })}`;
}
