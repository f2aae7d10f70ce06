import { hasFilledFrom } from '../forecast/compute-forecast';
import type { UseOfFundsFigureId } from './use-of-funds-figure-id';
import { filledMonths } from '../forecast/filled-post';
import type { ModuleNumber } from '../module';
import { type Exact, toDecimalText, fractionText, times, wide, wideExact, ZERO_CENTS } from '../numbers';
import { valueOf, yearlyPlace } from '../own-share/post-year';
import { known } from '../maybe';
import { placeOf } from '../place';
import { isZero } from '../maybe-amounts';
import type { RuleCitation } from '../rules/citation';
import { aboutPost } from '../explanation/about-post';
import { rowAt, type ExplanationContext } from '../explanation/explanation-context';
import type { ComputedFigure, Explanation } from '../explanation/explanation';
import { computed, given, givenExact } from '../explanation/figures';
import type { UseOfFunds, UseOfFundsRow } from './use-of-funds-row';
import type { Formula, Term } from '../explanation/wording';

/** The part of a result that this family explains. */
export interface UseOfFundsFigures {
  readonly useOfFunds: UseOfFunds | null;
}

/**
 * Explains planned and filled months, the grant by either, and what may be kept or has to be paid back by the user's
 * own rule.
 *
 * @throws RangeError where there is no such row
 */
export function explainUseOfFunds(
  { row: index, field }: UseOfFundsFigureId,
  context: ExplanationContext,
  { useOfFunds }: UseOfFundsFigures,
): ComputedFigure {
  const { input, scenario, ownShares, filled } = context;
  const row = rowAt(useOfFunds?.rows, index);
  const { module, year } = row;
  const label = String(year);
  const figure = { measure: 'grant', module, year } as const;
  const byPlan = (): ComputedFigure => ({ ...ownShares().explain(figure, scenario), term: 'grantByPlan' });
  const byFilled = (): ComputedFigure => ({
    ...filled().explain(figure, scenario),
    term: 'grantByFilledMonths',
  });
  const notUsed = () =>
    computed('notUsed', 'plan-minus-filled', row.notUsed, [byPlan(), byFilled()], { label });
  switch (field) {
    case 'plannedFteMonths':
    case 'filledFteMonths':
      return explainFteMonths(field, row[field], module, year, context);
    case 'grantByPlan':
      return byPlan();
    case 'grantByFilledMonths':
      return byFilled();
    case 'notUsed':
      return notUsed();
    case 'kept':
    case 'repayment':
      return computed(field, formulaOf(row, context), row[field], [notUsed()], {
        label,
        rule: ruleOf(input.settings),
      });
  }
}

function formulaOf({ notUsed }: UseOfFundsRow, { input: { settings } }: ExplanationContext): Formula {
  if (isZero(notUsed)) return 'nothing-to-settle';
  const { rule, source } = settings.repayment;
  if (rule === null || source === null) return 'repayment-rule-missing';
  return rule === 'none' ? 'difference-is-kept' : 'difference-is-paid-back';
}

/** The rule that the user set, with its source. */
function ruleOf({ repayment, places }: ExplanationContext['input']['settings']): RuleCitation | null {
  const { rule, source } = repayment;
  if (rule === null || source === null) return null;
  return { id: 'Rückzahlungsregel', source, url: null, grade: 'user', place: places.repaymentRule ?? null };
}

function explainFteMonths(
  measure: 'plannedFteMonths' | 'filledFteMonths',
  sum: Exact,
  module: ModuleNumber,
  year: number,
  { input, ownShares }: ExplanationContext,
): ComputedFigure {
  const posts = ownShares().postYears.filter(({ post, year: of }) => post.module === module && of === year);
  const inputs = posts.flatMap(({ post }): Explanation[] => {
    const fte = valueOf(post.fte, year);
    if (fte === null) return [];
    const months = filledMonths(post, year, input.settings.monthMethod);
    const [counted, term, place] =
      measure === 'plannedFteMonths'
        ? ([months.planned, 'plannedMonths', placeOf(post.origin, 'start')] as const)
        : ([
            months.filled,
            'filledMonths',
            placeOf(post.origin, hasFilledFrom(post) ? 'filledFrom' : 'start'),
          ] as const);
    const product = fractionText(times(wideExact(fte), wide(counted)));
    const ftePlace = yearlyPlace(post, 'fte', post.fte, year);
    const figure = ofMonths(measure, 'fte-times-months', product, [
      givenExact('fte', fte, 'fte', ftePlace, post.assumed),
      given(term, fractionText(wide(counted)), 'months', place, post.assumed),
    ]);
    return [aboutPost(figure, post, year)];
  });
  return { ...ofMonths(measure, 'sum-of-posts', toDecimalText(sum), inputs), label: String(year) };
}

function ofMonths(
  term: Term,
  formula: Formula,
  value: string,
  inputs: readonly Explanation[],
): ComputedFigure {
  return { ...computed(term, formula, known(ZERO_CENTS), inputs), unit: 'months', value };
}
