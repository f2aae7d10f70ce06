import type { MoneySource, StoppedMoney } from '../case';
import { finding, type Finding } from '../findings/finding';
import { combine, unknown, type Maybe } from '../maybe';
import { cents, sumCents, ZERO_CENTS, type Cents } from '../numbers';
import { placeOf } from '../place';
import { addAll, isZero, positivePart } from '../maybe-amounts';
import type { CoverResult } from './cover-row';
import { stopsCover } from '../own-share/stopped-money';
import { bothKinds } from './unplanned-totals';
import type { Unplanned } from './unplanned';

/**
 * Cover against unplanned expenditure, year by year, never across years (§ 83 GO NRW): first the earmarked extra income
 * of gross amounts, then the sources of cover. A range counts with its lower
 * amount, an unknown status as pending, rejected money not at all. The total gap is the sum of the yearly gaps.
 * Cover that cannot be read leaves the gap unknown, unless there is none without it.
 */
export function computeCover(
  sources: readonly MoneySource[],
  years: readonly number[],
  { rows, totals }: Pick<Unplanned, 'rows' | 'totals'>,
  stopped: readonly StoppedMoney[] = [],
  overYears: Finding | null = null,
): { readonly cover: CoverResult; readonly findings: readonly Finding[] } {
  const cover = coverSources(sources);
  const byYear = years.map((year) => {
    const ofYear = cover.filter((source) => yearOfCover(source, years) === year);
    const kinds = totals.byYear.get(year);
    if (kinds === undefined) throw new RangeError(`No unplanned totals for the budget year ${year}`);
    const needed = bothKinds(kinds);
    const earmarked = addAll(rows.filter((row) => row.year === year).map((row) => row.earmarked));
    const granted = sumOf(ofYear, true);
    const gap = gapOf(needed, earmarked, granted, stopsCover(stopped, year));
    return { year, needed, earmarked, granted, pending: sumOf(ofYear, false), gap };
  });
  const overall = (amounts: readonly Maybe<Cents>[]): Maybe<Cents> =>
    overYears === null ? addAll(amounts) : unknown(overYears);
  return {
    cover: {
      needed: overall(byYear.map((each) => each.needed)),
      earmarked: overall(byYear.map((each) => each.earmarked)),
      granted: sumOf(cover, true),
      pending: sumOf(cover, false),
      gap: overall(byYear.map((each) => each.gap)),
      byYear,
    },
    findings: cover.flatMap((source) => placeless(source, years)),
  };
}

/** The sources that count as cover. */
export function coverSources(sources: readonly MoneySource[]): readonly MoneySource[] {
  return sources.filter((source) => source.kind === 'cover' && source.status !== 'rejected');
}

/** The budget year that a source covers; null where it names none or several and the case has several years. */
export function yearOfCover(source: MoneySource, years: readonly number[]): number | null {
  const [only] = source.years.length === 0 && years.length === 1 ? years : source.years;
  return source.years.length > 1 || only === undefined || !years.includes(only) ? null : only;
}

function placeless(source: MoneySource, years: readonly number[]): readonly Finding[] {
  if (yearOfCover(source, years) !== null) return [];
  const outside = source.years.length > 0 && !source.years.some((year) => years.includes(year));
  const place = placeOf(source.origin, 'year') ?? placeOf(source.origin, 'label');
  return [finding(outside ? 'cover-outside-years' : 'cover-without-year', place, { label: source.label })];
}

function sumOf(sources: readonly MoneySource[], granted: boolean): Cents {
  return sumCents(
    sources.filter((source) => (source.status === 'granted') === granted).map((source) => source.low),
  );
}

function gapOf(
  needed: Maybe<Cents>,
  earmarked: Maybe<Cents>,
  granted: Cents,
  stopped: Finding | null,
): Maybe<Cents> {
  const open = combine([needed, earmarked], ([amount = ZERO_CENTS, income = ZERO_CENTS]) =>
    positivePart(cents(amount - income - granted)),
  );
  return stopped !== null && !isZero(open) ? unknown(stopped) : open;
}
