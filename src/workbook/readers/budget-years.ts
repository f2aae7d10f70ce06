import type { Post } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import type { Place } from '../../domain/place';

const MOST_YEARS = 20;

/**
 * The budget years to compute, ascending: those of the setting, else those that the posts touch.
 *
 * @param setting empty where no sheet sets them
 * @param place where the setting stands
 */
export function budgetYears(
  setting: readonly number[],
  posts: readonly Post[],
  place: Place | null = null,
): { readonly years: readonly number[]; readonly findings: readonly Finding[] } {
  const touched = yearsOfPosts(posts);
  const isSet = setting.length > 0;
  const years = isSet ? setting : touched;
  const [first] = years;
  const last = years[years.length - 1];
  if (first === undefined || last === undefined)
    return { years, findings: [finding('no-budget-years', place, {})] };
  if (years.length <= MOST_YEARS) return { years, findings: isSet ? gaps(years, touched, place) : [] };
  const values = { count: String(years.length), first: String(first), last: String(last) };
  return { years, findings: [finding('too-many-years', place, values)] };
}

/** Budget years without posts, and years of posts that the setting leaves out: either may well be a mistake. */
function gaps(years: readonly number[], touched: readonly number[], place: Place | null): Finding[] {
  const empty = years.filter((year) => !touched.includes(year));
  const leftOut = touched.filter((year) => !years.includes(year));
  if (touched.length > 0 && empty.length === years.length) {
    return [finding('years-miss-posts', place, { years: years.join(', '), touched: touched.join(', ') })];
  }
  return [
    ...(empty.length === 0 ? [] : [finding('years-without-posts', place, { years: empty.join(', ') })]),
    ...(leftOut.length === 0 ? [] : [finding('years-left-out', place, { years: leftOut.join(', ') })]),
  ];
}

function yearsOfPosts(posts: readonly Post[]): number[] {
  const years = new Set<number>();
  let [first, last] = [0, -1];
  for (const { year: only, totalCost, statedGrant, start, end } of posts) {
    if (only !== null) {
      years.add(only);
      continue;
    }
    for (const year in totalCost.byYear) years.add(Number(year));
    for (const year in statedGrant.byYear) years.add(Number(year));
    // Of 100.000 posts most run as the one before.
    if (start === null || end === null || (start.year === first && end.year === last)) continue;
    [first, last] = [start.year, end.year];
    for (let year = first; year <= last; year += 1) years.add(year);
  }
  return [...years].sort((left, right) => left - right);
}
