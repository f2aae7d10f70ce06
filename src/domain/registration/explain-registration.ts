import type { OwnShareFigureId } from '../own-share/own-share-figure-id';
import type { RegistrationFigureId } from './registration-figure-id';
import type { RegistrationWithPosts } from './registration-row';
import { toAmountText } from '../numbers';
import { isZero } from '../maybe-amounts';
import type { PostYear } from '../own-share/own-share-computation';
import type { OwnExplanations } from '../own-share/own-share-explainer';
import { monthsOfPosts, type MonthsOfPost } from '../own-share/post-year';
import { placeOf } from '../place';
import { explainPortion } from '../unplanned/explain-portion';
import type { NextBudget } from './next-budget';
import type { BaseTotal } from './carried-totals';
import { rowAt, type ExplanationContext } from '../explanation/explanation-context';
import { explainPayRise, fteAndMonths } from '../own-share/explain-cost';
import type { ComputedFigure, Explanation } from '../explanation/explanation';
import { computed, given, givenExact } from '../explanation/figures';

/** The part of a result that this family explains. */
export interface RegistrationFigures {
  readonly registration: RegistrationWithPosts | null;
}

/**
 * Explains what has to be registered for a module and year of the next budget on a line, down to the cells that the
 * projection starts from.
 *
 * @throws RangeError where there is no such row
 */
export function explainRegistration(
  { row: index, field }: RegistrationFigureId,
  { scenario, next }: ExplanationContext,
  { registration }: RegistrationFigures,
): ComputedFigure {
  const row = rowAt(registration?.rows, index);
  const { module, year, portion } = row;
  const posts = portion?.posts ?? null;
  const isWhole = portion === null || (posts === null && portion.part === null);
  const ownShares = next();
  const label = [row.line, String(year)].filter((each) => each !== null).join(', ');
  const ofModule = (measure: OwnShareFigureId['measure']) =>
    ownShares.explain({ measure, module, year }, scenario);
  const amount = (measure: 'cost' | 'grant') =>
    portion === null ? ofModule(measure) : explainPortion(portion, measure, year, { ownShares, scenario });
  const before = () =>
    computed('own-share-before', 'cost-minus-grant', row.ownShareBefore, [amount('cost'), amount('grant')]);
  const counterFinancing = () => {
    const whole = ofModule('counter-financing');
    if (row.ownShareBefore.known && !row.counterFinancing.known)
      return computed('counter-financing', 'left-of-source-unclear', row.counterFinancing, []);
    if (isWhole) return whole;
    return computed('counter-financing', 'part-of-module-pro-rata', row.counterFinancing, [whole]);
  };
  const excessGrant = () => {
    const whole = ofModule('excess-grant');
    if (row.ownShareBefore.known && !row.counterFinancing.known)
      return computed('excess-grant', 'left-of-source-unclear', row.excessGrant, []);
    if (isWhole) return whole;
    return computed('excess-grant', 'part-of-module-pro-rata', row.excessGrant, [whole]);
  };
  const named = (figure: ComputedFigure): ComputedFigure => ({ ...figure, label });
  switch (field) {
    case 'fte':
      return named(
        posts === null ? ownShares.explainFte(module, year) : ownShares.explainFteOf(posts, row.fte),
      );
    case 'cost':
    case 'grant':
      return named(amount(field));
    case 'ownShareBefore':
      return named(before());
    case 'counterFinancing':
      return named(counterFinancing());
    case 'excessGrant':
      return named(excessGrant());
    case 'ownShare':
      return row.ownShare.known && !isZero(row.excessGrant)
        ? computed(
            'amountToRegister',
            'before-minus-counter-financing-plus-excess',
            row.ownShare,
            [before(), counterFinancing(), excessGrant()],
            { label },
          )
        : computed(
            'amountToRegister',
            'before-minus-counter-financing',
            row.ownShare,
            [before(), counterFinancing()],
            { label },
          );
  }
}

/** How the cost of projected posts came about where a stated total was carried on. */
export function explanationsOfProjection({ projected, case: { settings } }: NextBudget): OwnExplanations {
  const byPost = new Map(projected.map((each) => [each.post, each]));
  const monthsOf = monthsOfPosts(settings.monthMethod);
  return {
    cost: (each) => {
      const base = byPost.get(each.post)?.bases[each.year];
      return base === undefined ? null : explainCarriedTotal(each, base, monthsOf);
    },
    grant: () => null,
  };
}

/** total of the last full year × rise of pay × FTE ÷ FTE of that year × months ÷ 12 */
function explainCarriedTotal(
  { post, year, cost }: PostYear,
  base: BaseTotal,
  monthsOf: MonthsOfPost,
): ComputedFigure {
  const placeIn = (field: 'totalCost' | 'fte', ofYear: number) =>
    placeOf(post.origin, field, ofYear) ?? placeOf(post.origin, field);
  const inputs: Explanation[] = [
    given(
      'totalCost',
      toAmountText(base.total),
      'euro',
      placeIn('totalCost', base.year),
      post.assumed,
      String(base.year),
    ),
    ...explainPayRise(base.rise),
    ...fteAndMonths(post, year, monthsOf(post, year)),
  ];
  if (base.fte !== null)
    inputs.push({
      ...givenExact('fteOfBase', base.fte, 'fte', placeIn('fte', base.year), post.assumed),
      label: String(base.year),
    });
  const formula = base.rise === undefined ? 'total-carried-on' : 'raised-total-carried-on';
  return computed('cost', formula, cost, inputs);
}
