import type { FigureFamily } from '../explanation/figure-family';
import { topicFigure } from '../explanation/topic';
import { explainMonthEnd, type MonthEndFigures } from './explain-month-end';
import type { MonthEndField, MonthEndFigureId } from './month-end-figure-id';

/** Figures that explain others: the others are among their inputs. */
const OF_ROW = {
  overAppropriation: false,
  projection: true,
  actual: true,
  rest: true,
  appropriation: true,
  elsewhere: true,
  planCost: true,
  ownShareDifference: false,
  ownShareProjected: true,
  ownSharePlan: true,
  grantProjected: true,
  counterFinancing: true,
  overPlanGranted: false,
  toDecide: false,
} as const;
const OF_NOTICE = {
  callable: false,
  toCall: true,
  amount: true,
  called: true,
  expenditureDue: true,
  due: false,
} as const;
const OF_YEAR_END = {
  liability: false,
  receivable: false,
  entitled: true,
  grantByRule: true,
  eligibleActual: true,
  received: true,
  deferred: true,
  unspent: false,
} as const;

/** The month's end: projection, calls of grants, what is settled at the end of the year. */
export const monthEndFamily = {
  explainers: {
    'month-end': explainMonthEnd,
  },
  topics: {
    'month-end': ({ monthEnd }) =>
      (monthEnd?.rows ?? []).flatMap(({ module, notice, yearEnd }, row) => {
        const fields = {
          ...OF_ROW,
          ...(notice === null ? {} : OF_NOTICE),
          ...(yearEnd === null ? {} : OF_YEAR_END),
        };
        return (Object.entries(fields) as [MonthEndField, boolean][]).map(([field, isWithin]) =>
          topicFigure(
            { measure: 'month-end', row, field },
            { module, year: monthEnd!.year, part: field, isWithin },
          ),
        );
      }),
  },
} satisfies FigureFamily<MonthEndFigureId, 'month-end', MonthEndFigures>;
