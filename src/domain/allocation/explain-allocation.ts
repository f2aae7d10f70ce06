import type { Maybe } from '../maybe';
import type { ExplanationContext } from '../explanation/explanation-context';
import type { Allocation, AllocationRow } from './allocation';
import { sumOfPosts } from './sum-of-posts';
import { sumOfWeights, wholeWeights } from './weights';
import type { AllocationFigureId, AllocationMeasure } from './allocation-figure-id';
import { toDecimalText, wholeAt, type Exact, Whole } from '../numbers';
import { placeOf } from '../place';
import type { ComputedFigure, Explanation } from '../explanation/explanation';
import { given, givenExact } from '../explanation/figures';
import type { Formula, Term } from '../explanation/wording';

/** The part of a result that this family explains. */
export interface AllocationFigures {
  readonly allocation: Allocation | null;
}

/**
 * Explains the posts of a municipality: what there was to allocate, its weight among the weights that counted, step
 * and minimum. With the largest remainder the quota before it was brought to whole steps is named as a fraction.
 *
 * @param row null: all municipalities together
 * @throws RangeError where there is no such municipality
 */
export function explainAllocation(
  { measure, row }: { readonly measure: AllocationMeasure; readonly row: number | null },
  context: ExplanationContext,
  { allocation }: AllocationFigures,
): ComputedFigure {
  const { settings, municipalities } = context.input;
  if (row === null) return explainSum(measure, allocation, context);
  const found = allocation?.rows[row];
  if (allocation === null || found === undefined) throw new RangeError(`There is no municipality ${row}`);
  if (measure === 'allocated-difference') {
    const inputs = (['allocated-posts', 'allocated-before'] as const).map((each) =>
      explainAllocation({ measure: each, row }, context, { allocation }),
    );
    return {
      ...posts(measure, 'posts-minus-before', found.difference),
      label: found.municipality,
      inputs,
    };
  }
  const which = measure === 'allocated-posts' ? 'posts' : 'before';
  const counting = allocation.rows.filter((each) => each.counted[which]);
  const figure = {
    ...posts(measure, formulaOf(found, which, allocation), found[which]),
    label: found.municipality,
  };
  if (which === 'posts' && !found.participates) {
    const place = placeOf(found.origin, 'participates');
    return { ...figure, inputs: [given('participates', '0', 'number', place, false)] };
  }
  const ownMinShare = municipalities[row]?.minShare ?? null;
  const minSharePlace =
    ownMinShare === null ? (settings.places.minShare ?? null) : placeOf(found.origin, 'minShare');
  const sum = sumText(counting.map((each) => each.weight));
  const inputs: Explanation[] = [
    toAllocate(allocation, context),
    weightOf(found),
    {
      ...posts('weights', 'sum-of-weights', found[which]),
      value: sum,
      unit: 'number',
      unknown: null,
      inputs: counting.map(weightOf),
    },
    givenExact('step', allocation.step, 'fte', settings.places.step ?? null, false),
    ...(found.minShare === null
      ? []
      : [givenExact('minimum-share', found.minShare, 'fte', minSharePlace, false)]),
  ];
  const quota =
    allocation.method === 'largest-remainder' && found.counted[which]
      ? quotaText(allocation, found, counting)
      : null;
  return { ...figure, inputs, roundedFrom: quota };
}

const FIELDS = {
  'allocated-posts': 'posts',
  'allocated-before': 'before',
  'allocated-difference': 'difference',
} as const satisfies Record<AllocationMeasure, string>;

/** The posts of all municipalities together. */
function explainSum(
  measure: AllocationMeasure,
  allocation: Allocation | null,
  context: ExplanationContext,
): ComputedFigure {
  if (allocation === null) throw new RangeError('There are no municipalities');
  const { rows } = allocation;
  const inputs = rows.map((_, row) => explainAllocation({ measure, row }, context, { allocation }));
  return { ...posts(measure, 'sum-of-municipalities', sumOfPosts(rows, FIELDS[measure])), inputs };
}

/**
 * Explains the posts that nobody gets.
 *
 * @throws RangeError where the case names no municipality
 */
export function explainUnallocated(
  _: AllocationFigureId,
  context: ExplanationContext,
  { allocation }: AllocationFigures,
): ComputedFigure {
  const allocated = explainSum('allocated-posts', allocation, context);
  const { unallocated } = allocation!;
  return {
    ...posts('unallocated', 'to-allocate-minus-allocated', unallocated),
    inputs: [toAllocate(allocation!, context), allocated],
  };
}

function posts(term: Term, formula: Formula, value: Maybe<Exact>): ComputedFigure {
  return {
    kind: 'computed',
    term,
    label: null,
    place: null,
    formula,
    value: value.known ? toDecimalText(value.value) : null,
    unit: 'fte',
    inputs: [],
    rule: null,
    rejected: [],
    roundedFrom: null,
    unknown: value.known ? null : value.reason,
  };
}

function formulaOf(row: AllocationRow, which: 'posts' | 'before', { method }: Allocation): Formula {
  if (which === 'posts' && !row.participates) return 'opted-out';
  if (row[which].known && !row.counted[which]) return 'below-minimum-share';
  return `by-${method}`;
}

function toAllocate(allocation: Allocation, { ownShares }: ExplanationContext): Explanation {
  const { posts: all, postsOfYear, postsPlace } = allocation;
  if (postsOfYear !== null) return ownShares().explainFte(2, postsOfYear);
  return given('posts-to-allocate', all.known ? toDecimalText(all.value) : null, 'fte', postsPlace, false);
}

function weightOf({ municipality, weight, origin }: AllocationRow): Explanation & { readonly kind: 'given' } {
  return given('weight', toDecimalText(weight), 'number', placeOf(origin, 'weight'), false, municipality);
}

function sumText(weights: readonly Exact[]): string {
  const scale = Math.max(0, ...weights.map((weight) => weight.scale));
  return sumOfWeights(wholeWeights(weights)).div(new Whole(10).pow(scale)).toFixed();
}

/** posts × weight ÷ sum of weights as a fraction of whole numbers. */
function quotaText(
  { posts: all }: Allocation,
  { weight }: AllocationRow,
  counting: readonly AllocationRow[],
): string | null {
  if (!all.known) return null;
  const [own, ...others] = wholeWeights([weight, ...counting.map((each) => each.weight)]);
  const numerator = own!.times(all.value.digits);
  const denominator = sumOfWeights(others).times(wholeAt({ digits: 1, scale: 0 }, all.value.scale));
  return `${numerator.toFixed()}/${denominator.toFixed()}`;
}
