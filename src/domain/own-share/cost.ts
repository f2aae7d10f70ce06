import type { Post } from '../case';
import { finding, type Finding } from '../findings/finding';
import {
  proratedCents,
  proratedRate,
  proportion,
  ZERO,
  type PerFte,
  type Cents,
  type Exact,
  type Fraction,
} from '../numbers';
import { placeOf } from '../place';
import { valueOf, yearlyPlace } from './post-year';

/**
 * Cost of a post in a budget year in cents: the total cost that the sheet states, else
 * ((personnel + material per FTE) × months ÷ 12 + one-off per FTE in the post's first year) × fte, rounded once,
 * half away from zero; personnel is raised where the post is carried on with a rise of pay. A finding, as the reason, where an input is missing; a missing cost is never 0.
 *
 * @param months months of the post in the year; null where the sheet gives no period
 */
export function costOf(post: Post, year: number, months: Fraction | null): Cents | Finding {
  const stated = valueOf(post.totalCost, year);
  if (stated !== null) return stated;
  const fte = valueOf(post.fte, year);
  if (fte === null) return missing('fte-missing', post, year);
  if (fte.digits === 0) return 0 as Cents;
  const personnel = valueOf(post.personnelPerFte, year);
  if (personnel === null) return missing('cost-missing', post, year);
  if (months === null) return missing('period-missing', post, year);
  const material = valueOf(post.materialPerFte, year) ?? ZERO;
  const once = oneOffIn(post, year);
  const factor = payFactor(post, year);
  return factor === undefined
    ? proratedCents(personnel, material, once, fte, months)
    : proportion({ perYear: [personnel, material], once, factor }, fte, months);
}

/** What one FTE of the post costs in the year; null where the sheet states the total cost or gives no cost. */
export function costPerFte(post: Post, year: number): PerFte | null {
  const personnel = valueOf(post.personnelPerFte, year);
  if (personnel === null || valueOf(post.totalCost, year) !== null) return null;
  const perYear = [personnel, valueOf(post.materialPerFte, year) ?? ZERO];
  return { perYear, once: oneOffIn(post, year), factor: payFactor(post, year) };
}

/** What the personnel cost per FTE is multiplied by for rises of pay; undefined where it has not risen. */
export function payFactor({ payRises }: Post, year: number): PerFte['factor'] {
  return payRises?.[year]?.factor;
}

/** True where the sheet marks the row as assumed, or its cost has risen with pay, which is an assumption. */
export function isCostAssumed(post: Post, year: number): boolean {
  return post.assumed || payFactor(post, year) !== undefined;
}

/** One-off cost per FTE that falls into the year: it counts in the first year of the post. */
export function oneOffIn(post: Post, year: number): Exact {
  const first = post.start === null ? post.year : post.start.year;
  return first === year ? (post.oneOffPerFte ?? ZERO) : ZERO;
}

/**
 * Cost that a ceiling on personnel cost applies to: the eligible cost that the sheet gives, else the personnel part of
 * the cost, else the stated total cost.
 */
export function eligiblePersonnelCost(post: Post, year: number, months: Fraction | null): Cents | Finding {
  const stated = valueOf(post.eligibleCost, year);
  if (stated !== null) return stated;
  const personnel = valueOf(post.personnelPerFte, year);
  const fte = valueOf(post.fte, year);
  if (personnel === null || fte === null || months === null) return costOf(post, year, months);
  const factor = payFactor(post, year);
  return factor === undefined
    ? proratedRate(personnel, fte, months)
    : proportion({ perYear: [personnel], once: ZERO, factor }, fte, months);
}

/** Cost of which a percentage is taken: the eligible cost that the sheet gives, else the whole cost. */
export function eligibleCost(post: Post, year: number, months: Fraction | null): Cents | Finding {
  return valueOf(post.eligibleCost, year) ?? costOf(post, year, months);
}

/** Material cost of the year; null where the sheet gives none. */
export function materialCost(post: Post, year: number, months: Fraction): Cents | null {
  const material = valueOf(post.materialPerFte, year);
  const fte = valueOf(post.fte, year);
  return material === null || fte === null ? null : proratedRate(material, fte, months);
}

/**
 * What a post costs in a year beside pay: material and one-off cost, rounded once. Null where the sheet states a total cost
 * that its personnel and material cost do not add up to; a finding where an input is missing.
 */
export function costBesidePersonnel(
  post: Post,
  year: number,
  months: Fraction | null,
): Cents | Finding | null {
  const total = valueOf(post.totalCost, year);
  if (total !== null && costOf({ ...post, totalCost: NO_TOTAL }, year, months) !== total) return null;
  const fte = valueOf(post.fte, year);
  if (fte === null) return missing('fte-missing', post, year);
  if (fte.digits === 0) return 0 as Cents;
  if (months === null) return missing('period-missing', post, year);
  const material = valueOf(post.materialPerFte, year) ?? ZERO;
  return proratedCents(ZERO, material, oneOffIn(post, year), fte, months);
}

const NO_TOTAL: Post['totalCost'] = { every: null, byYear: {} };

/** The reason why a figure of a post is unknown, with the cell where the input belongs. */
export function missing(
  code: 'cost-missing' | 'fte-missing' | 'period-missing',
  post: Post,
  year: number,
): Finding {
  const place = {
    'cost-missing': () => yearlyPlace(post, 'personnelPerFte', post.personnelPerFte, year),
    'fte-missing': () => yearlyPlace(post, 'fte', post.fte, year),
    'period-missing': () => placeOf(post.origin, post.start === null ? 'start' : 'end'),
  }[code]();
  return finding(code, place ?? placeOf(post.origin, 'module'), { year: String(year) });
}
