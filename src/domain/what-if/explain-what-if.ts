import { subtract } from '../maybe-amounts';
import type { FinancedPostsFigureId, WhatIfFigureId } from './what-if-figure-id';
import { known } from '../maybe';
import type { ModuleNumber } from '../module';
import { toDecimalText, ZERO_CENTS, fractionText, wide } from '../numbers';
import { grantByRule } from '../own-share/grant-by-rule';
import { grantContext } from '../own-share/grant-context';
import { roleOf } from '../own-share/role-of';
import type { OwnShareExplainer } from '../own-share/own-share-explainer';
import { monthsOfPosts } from '../own-share/post-year';
import type { Case } from '../case';
import { exactPerPost, hasStatedGrant, moduleYears } from './compute-what-if';
import { postBehind, type ModuleYear } from './marginal-grant';
import { rowAt, type ExplanationContext } from '../explanation/explanation-context';
import { explainGrant } from '../own-share/explain-grant';
import type { OwnShareRow } from '../own-share/own-share-row';
import type { ComputedFigure } from '../explanation/explanation';
import { computed, given } from '../explanation/figures';
import type { RegistrationWithPosts } from '../registration/registration-row';
import type { WhatIfChange, WhatIfRow } from './what-if-row';

/** The part of a result that this family explains. */
export interface WhatIfFigures {
  readonly whatIf: readonly WhatIfRow[];
  readonly registration: Pick<RegistrationWithPosts, 'budget'> | null;
}

/** What the explanations of one module and year need: of the plan, or of the next budget. */
interface Base {
  readonly row: WhatIfRow;
  readonly group: ModuleYear;
  /** Cost and grant of the module in the year. */
  readonly ofModule: OwnShareRow;
  readonly input: Case;
  readonly ownShares: OwnShareExplainer;
  readonly context: ExplanationContext;
}

/**
 * Explains what one post more or fewer changes: the average cost of the module and the grant by the rates in force.
 *
 * @throws RangeError where there is no such row, or where the module has less than one post to lose
 */
export function explainWhatIf(
  { row: index, change, field }: WhatIfFigureId,
  context: ExplanationContext,
  figures: WhatIfFigures,
): ComputedFigure {
  const base = baseOf(index, context, figures);
  const { row } = base;
  const changed = row[change];
  if (changed === null) throw new RangeError(`The module ${row.module} has no whole post in ${row.year}`);
  const label = labelOf(row);
  switch (field) {
    case 'cost':
      return { ...explainCostOfPost(changed, change, base), label };
    case 'grant':
      return { ...explainGrantOfPost(changed, change, base), label };
    case 'ownShare':
      return { ...explainOwnShareOfPost(changed, change, base), label };
  }
}

/** cost − grant, unless the module gets more than it costs before or after the change. */
function explainOwnShareOfPost(
  changed: WhatIfChange,
  change: 'oneMore' | 'oneFewer',
  base: Base,
): ComputedFigure {
  const { ownShares, row, context } = base;
  const { module, year } = row;
  const parts = [explainCostOfPost(changed, change, base), explainGrantOfPost(changed, change, base)];
  const difference = subtract(changed.cost, changed.grant);
  const isWhole = difference.known && changed.ownShare.known && difference.value === changed.ownShare.value;
  if (isWhole || !difference.known)
    return computed(TERMS[change], 'cost-minus-grant', changed.ownShare, parts);
  const before = ownShares.explain({ measure: 'own-share-before', module, year }, context.scenario);
  return computed(TERMS[change], 'change-of-own-share-above-zero', changed.ownShare, [before, ...parts]);
}

const TERMS = { oneMore: 'oneMoreOwnShare', oneFewer: 'oneFewerOwnShare' } as const;

/** Explains how many posts the grant pays wholly; to hundredths, or in half posts. */
export function explainFinancedPosts(
  { row: index, field }: FinancedPostsFigureId,
  context: ExplanationContext,
  figures: WhatIfFigures,
): ComputedFigure {
  const base = baseOf(index, context, figures);
  const { row, ownShares } = base;
  const { module, year, financed } = row;
  const figure = computed('financedPosts', FINANCED[field], known(ZERO_CENTS), [
    ownShares.explain({ measure: 'grant', module, year }, context.scenario),
    explainCostOfPost(row.oneMore, 'oneMore', base),
  ]);
  return {
    ...figure,
    label: labelOf(row),
    unit: 'fte',
    value: financed.known ? toDecimalText(financed.value[field]) : null,
    unknown: financed.known ? null : financed.reason,
  };
}

const FINANCED = { fte: 'grant-by-cost-in-hundredths', halfPosts: 'grant-by-cost-in-halves' } as const;

function labelOf({ year }: WhatIfRow): string {
  return String(year);
}

function baseOf(index: number, context: ExplanationContext, { whatIf, registration }: WhatIfFigures): Base {
  const { input, ownShares, next } = context;
  const row = rowAt(whatIf, index);
  const isNext = !input.settings.years.includes(row.year);
  const budget = registration?.budget;
  const [ofRow, explainer] = isNext && budget !== undefined ? [budget.case, next()] : [input, ownShares()];
  const group = moduleYears(ofRow, explainer.computation).get(keyOf(row));
  const ofModule = explainer.computation.rows.granted.find((each) => keyOf(each) === keyOf(row));
  if (group === undefined || ofModule === undefined) throw new RangeError(`There is no row ${index}`);
  return { row, group, ofModule, input: ofRow, ownShares: explainer, context };
}

function keyOf({ module, year }: { readonly module: ModuleNumber; readonly year: number }): string {
  return `${module} ${year}`;
}

function explainCostOfPost(
  { cost }: WhatIfChange,
  change: 'oneMore' | 'oneFewer',
  base: Base,
): ComputedFigure {
  return average('cost', change, cost, base);
}

/** amount of the module × months of the period ÷ FTE months */
function average(
  measure: 'cost' | 'grant',
  change: 'oneMore' | 'oneFewer',
  value: WhatIfChange['cost'],
  { group, ofModule, ownShares, context }: Base,
): ComputedFigure {
  const { module, year, [measure]: amount } = ofModule;
  const whole = ownShares.explain({ measure, module, year }, context.scenario);
  const { fteMonths, months } = group;
  const exact = amount.known ? exactPerPost(amount.value, group) : null;
  const isRounded = exact !== null && !exact.numerator.times(100).mod(exact.denominator).isZero();
  return computed(
    measure === 'cost' ? 'costOfPost' : 'grantOfPost',
    change === 'oneMore' ? 'average-of-module' : 'average-of-module-negative',
    value,
    [
      whole,
      given('fteMonths', fractionText(fteMonths), 'months', null, false),
      given('monthsOfModule', fractionText(wide(months)), 'months', null, false),
    ],
    { roundedFrom: isRounded ? fractionText(exact) : null },
  );
}

/** The grant of one post behind all others, or behind all but the last one FTE. */
function explainGrantOfPost(
  { grant }: WhatIfChange,
  change: 'oneMore' | 'oneFewer',
  base: Base,
): ComputedFigure {
  const { row, group, input, context } = base;
  const { year } = row;
  if (change === 'oneFewer' && hasStatedGrant(group)) return average('grant', change, grant, base);
  const grants = grantContext(input, context.ruleSet, () => undefined);
  const added = postBehind(change === 'oneMore' ? 'all' : 'all-but-last', group, grants);
  const post = { ...added, origin: { ...added.origin, columns: {}, columnsByYear: {} }, assumed: true };
  const monthsOf = monthsOfPosts(input.settings.monthMethod);
  const role = roleOf(added, context.ruleSet);
  const byRule =
    role === null ? null : grantByRule(added, year, role, monthsOf(added, year), grants, { binding: true });
  const more = row.oneMore.cost;
  const explained = explainGrant({ post, year, cost: more, grant: absolute(grant) }, byRule, monthsOf);
  const formula = change === 'oneMore' ? 'grant-behind-all' : 'grant-of-last';
  return computed('grantOfPost', formula, grant, [explained]);
}

function absolute(amount: WhatIfChange['grant']): WhatIfChange['grant'] {
  return amount.known ? known(Math.abs(amount.value) as typeof amount.value) : amount;
}
