import type { Post } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import { placeOf } from '../../domain/place';
import type { RuleSet } from '../../domain/rules/rule-set';

/** A warning where posts have no stated grant in budget years that the rules were not collected for. */
export function laterThanRules(
  posts: readonly Post[],
  years: readonly number[],
  { name, knownTo }: Pick<RuleSet, 'name' | 'knownTo'>,
): readonly Finding[] {
  const later = knownTo === null ? [] : years.filter((year) => year > knownTo);
  if (later.length === 0) return [];
  const affected = later.filter((year) => posts.some((post) => needsRule(post, year)));
  const first = posts.find((post) => affected.some((year) => needsRule(post, year)));
  if (first === undefined) return [];
  const place =
    placeOf(first.origin, 'year') ?? placeOf(first.origin, 'end') ?? placeOf(first.origin, 'module');
  return [finding('rules-older-than-years', place, { rules: name, years: affected.join(', ') })];
}

function needsRule({ year: only, start, end, statedGrant }: Post, year: number): boolean {
  if (
    only !== null ? only !== year : start !== null && end !== null && (start.year > year || end.year < year)
  ) {
    return false;
  }
  return statedGrant.every === null && statedGrant.byYear[year] === undefined;
}
