import { rowAt, type ExplanationContext } from '../explanation/explanation-context';
import type { ComputedFigure } from '../explanation/explanation';
import { computed } from '../explanation/figures';
import { committedOn } from '../unplanned/committed';
import { explainCommitted } from '../unplanned/explain-available';
import { earlierDate, yearPeriod } from '../time';
import { appropriationsOf, bookedOn, grantedOn } from './explain-lines-of-month';
import { explainNoticeField } from './explain-notice-at-day';
import { explainYearEnd } from './explain-year-end';
import { linesOfModule } from './lines-of-module';
import type { MonthEnd, MonthEndRow } from './month-end-row';
import type { MonthEndField, MonthEndFigureId } from './month-end-figure-id';
import { latestFirst, noticesOf } from './notices-of-module';
import { noticesInForce } from '../notices/notices-in-force';
import type { UseOfFunds } from '../use-of-funds/use-of-funds-row';
import type { OfModule } from './of-module';

/** The part of a result that this family explains. */
export interface MonthEndFigures {
  readonly monthEnd: MonthEnd | null;
  readonly useOfFunds: UseOfFunds | null;
}

/**
 * Explains an amount of a module at the month's end, down to the cells of budget lines, notices and posts.
 *
 * @throws RangeError where the result has no such figure
 */
export function explainMonthEnd(
  { row: index, field }: MonthEndFigureId,
  context: ExplanationContext,
  { monthEnd, useOfFunds }: MonthEndFigures,
): ComputedFigure {
  if (monthEnd === null) throw new RangeError('There is no month’s end');
  const row = rowAt(monthEnd.rows, index);
  const isRow = (each: { readonly module: number; readonly year: number }): boolean =>
    each.module === row.module && each.year === monthEnd.year;
  const settled = useOfFunds?.rows.findIndex(isRow) ?? -1;
  return explainField(field, ofModule(row, monthEnd, context, settled));
}

function ofModule(
  row: MonthEndRow,
  monthEnd: MonthEnd,
  context: ExplanationContext,
  settled: number,
): OfModule {
  const { year, rows } = monthEnd;
  const onDay = context.onReportingDay();
  const modules = rows.map(({ module }) => module);
  const of: OfModule = {
    row,
    monthEnd,
    context,
    onDay,
    settled: settled === -1 || !onDay.knowsAll ? null : settled,
    lines: linesOfModule(onDay.input, row.module, year, modules).lines,
    notices: noticesOf(latestFirst(noticesInForce(onDay.input.notices ?? [])), row.module, year),
    explain: (field) => explainField(field, of),
  };
  return of;
}

function explainField(field: MonthEndField, of: OfModule): ComputedFigure {
  const { row, lines, onDay, explain } = of;
  const { settings } = onDay.input;
  switch (field) {
    case 'planCost':
      return { ...ofPlan('cost', of), term: 'costByPlan' };
    case 'actual':
      return computed('monthActual', 'sum-of-lines', row.actual, lines.flatMap(bookedOn));
    case 'rest':
      return explainRest(of);
    case 'projection':
      return computed('monthProjection', 'actual-plus-rest', row.projection, [
        explain('actual'),
        explain('rest'),
      ]);
    case 'appropriation':
      return computed(
        'monthAppropriation',
        'sum-of-lines',
        row.appropriation,
        lines.flatMap((line) => appropriationsOf(line)),
      );
    case 'elsewhere':
      return computed(
        'monthElsewhere',
        'sum-of-lines',
        row.elsewhere,
        lines.map((line) => ({
          ...explainCommitted({ line, committed: committedOn(line, settings) }),
          label: line.key,
        })),
      );
    case 'overAppropriation':
      return computed('monthOver', 'projection-and-others-minus-appropriation', row.overAppropriation, [
        explain('projection'),
        explain('elsewhere'),
        explain('appropriation'),
      ]);
    case 'ownSharePlan':
      return { ...ofPlan('own-share', of), term: 'ownShareByPlan' };
    case 'grantProjected':
      return explainGrant(of);
    case 'counterFinancing':
      return ofPlan('counter-financing', of);
    case 'ownShareProjected':
      return computed('monthOwnShare', 'projection-minus-grant-and-others', row.ownShareProjected, [
        explain('projection'),
        explain('grantProjected'),
        explain('counterFinancing'),
      ]);
    case 'ownShareDifference':
      return computed('monthOwnShareDifference', 'forecast-minus-plan', row.ownShareDifference, [
        explain('ownShareProjected'),
        explain('ownSharePlan'),
      ]);
    case 'overPlanGranted':
      return computed('monthGranted', 'sum-of-lines', row.overPlanGranted, lines.flatMap(grantedOn));
    case 'toDecide':
      return explainToDecide(of);
    case 'grantByRule':
    case 'eligibleActual':
    case 'entitled':
    case 'received':
    case 'liability':
    case 'receivable':
    case 'deferred':
    case 'unspent':
      return explainYearEnd(field, of);
    default:
      return explainNoticeField(field, of);
  }
}

/** A figure of the plan as it was on the day. */
function ofPlan(
  measure: 'cost' | 'own-share' | 'counter-financing' | 'grant',
  { row: { module }, monthEnd: { year }, onDay, context }: OfModule,
): ComputedFigure {
  return onDay.ownShares().explain({ measure, module, year }, context.scenario);
}

function explainRest({ row, monthEnd: { asOf, year }, onDay, context }: OfModule): ComputedFigure {
  const { module, rest } = row;
  const day = earlierDate(asOf, yearPeriod(year).end);
  const left = rest.known ? onDay.after(day, year) : null;
  const counts = left?.postYears.some(({ post, year: of }) => post.module === module && of === year);
  if (left === null || counts !== true) return computed('monthRest', 'no-days-left', rest, []);
  return { ...left.explain({ measure: 'cost', module, year }, context.scenario), term: 'monthRest' };
}

/** By the posts as they are filled, where any of them says since when. */
function explainGrant(of: OfModule): ComputedFigure {
  const { row, monthEnd, onDay, context } = of;
  const { module } = row;
  const figure = { measure: 'grant', module, year: monthEnd.year } as const;
  if (!row.grantProjected.known) return computed('grantByForecast', 'sum-of-posts', row.grantProjected, []);
  const filled = onDay.filled().explain(figure, context.scenario);
  const isFilled = filled.value === computed('grant', 'sum-of-posts', row.grantProjected, []).value;
  return { ...(isFilled ? filled : ofPlan('grant', of)), term: 'grantByForecast' };
}

/** Where later notices are left out nobody else has the need of the day. */
function explainToDecide({ row, monthEnd: { year }, onDay, context }: OfModule): ComputedFigure {
  const { module, toDecide } = row;
  if (!toDecide.known || !onDay.knowsAll) return computed('monthToDecide', 'need-of-the-day', toDecide, []);
  const need = context.explain({ measure: 'unplanned-of-module', module, year });
  return computed('monthToDecide', 'need-of-the-day', toDecide, [need]);
}
