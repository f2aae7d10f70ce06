import type { Maybe } from '../maybe';
import type { ModuleNumber } from '../module';
import type { Cents } from '../numbers';
import type { UnplannedRow } from './unplanned-row';
import { bothKinds } from './unplanned-totals';
import { explainLine } from './explain-line';
import type { ComputedFigure } from '../explanation/explanation';
import { computed } from '../explanation/figures';
import { UNPLANNED_EXPENDITURE } from '../explanation/legal-sources';
import type { LineContext } from './line-context';

type Total = 'over-plan' | 'extra-plan' | 'unplanned';

/**
 * The total of a kind, or of both, in a year or overall: the amounts of the budget lines.
 *
 * @throws RangeError where the year is not computed
 */
export function explainTotal(measure: Total, year: number | null, context: LineContext): ComputedFigure {
  const all = context.unplanned.totals;
  const totals = year === null ? all : all.byYear.get(year);
  if (totals === undefined) throw new RangeError(`The year ${year} is not computed`);
  if (measure === 'unplanned') {
    const kinds = (['over-plan', 'extra-plan'] as const).map((kind) => explainTotal(kind, year, context));
    return computed('unplanned', 'over-plan-plus-extra-plan', bothKinds(totals), kinds);
  }
  const value = measure === 'over-plan' ? totals.overPlan : totals.extraPlan;
  const rows = (row: UnplannedRow) => row.kind === measure && (year ?? row.year) === row.year;
  return { ...explainSum(measure, value, rows, context), rule: UNPLANNED_EXPENDITURE };
}

/**
 * The need of a module, for information: its part of the amount of each position that serves it.
 *
 * @throws RangeError where the module has no such figure
 */
export function explainOfModule(
  module: ModuleNumber,
  year: number | null,
  context: LineContext,
): ComputedFigure {
  const found = context.unplanned.ofModules.find((each) => each.year === year && each.module === module);
  if (found === undefined) throw new RangeError(`There is no need of module ${module} in ${year}`);
  const label = [`M${module}`, year].filter((each) => each !== null).join(', ');
  const inputs = context.unplanned.rows.flatMap((row, index) => {
    if ((year ?? row.year) !== row.year || !row.modules.includes(module)) return [];
    const whole = explainLine('unplanned-amount', index, context);
    const part = row.byModule.find((each) => each.module === module);
    if (part === undefined) return row.amount.known ? [] : [whole];
    if (row.byModule.length === 1) return [whole];
    return [computed('unplanned', 'part-by-need-beyond-grant', part.amount, [whole], { label: row.line })];
  });
  return computed('unplanned', 'sum-of-lines', found.amount, inputs, { label });
}

/** The sum of the unplanned amounts of the budget lines that are wanted. */
export function explainSum(
  term: Total,
  value: Maybe<Cents>,
  isWanted: (row: UnplannedRow) => boolean,
  context: LineContext,
): ComputedFigure {
  const inputs = context.unplanned.rows.flatMap((row, index) =>
    isWanted(row) ? explainLine('unplanned-amount', index, context) : [],
  );
  return computed(term, 'sum-of-lines', value, inputs);
}
