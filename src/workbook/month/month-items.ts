import type { MonthTexts } from '../../i18n/de/month';

/** A row of a block of `KIM-Monat`. */
export type MonthItem = keyof MonthTexts['items'];

/** What a row holds. */
export type ItemFormat = 'date' | 'text' | 'fte' | 'euro';

/** A row that Excel computes from others of its block. */
export interface LiveItem {
  readonly from: readonly MonthItem[];
  /** @param cells addresses of `from`, in its order; the result is English, with `=` */
  readonly formula: (cells: readonly string[]) => string;
  /** The same of numbers, before it is rounded to two decimals. */
  readonly value: (numbers: readonly number[]) => number;
}

interface ItemFacts {
  readonly format: ItemFormat;
  readonly live?: LiveItem;
  /** The sum of all modules is shown, too. */
  readonly total?: true;
  /** A row that is read first. */
  readonly main?: true;
  /** A line above it: something else begins. */
  readonly lineAbove?: true;
  /** Only where a column closes a year. */
  readonly yearEnd?: true;
  /** More than 0 is red. */
  readonly warns?: true;
}

const difference = (one: MonthItem, other: MonthItem): LiveItem => ({
  from: [one, other],
  formula: ([a, b]) => `=ROUND(${a}-${b},2)`,
  value: ([a = 0, b = 0]) => a - b,
});

/** What is left of the first without the others, at least 0. */
const left = (first: MonthItem, ...others: readonly MonthItem[]): LiveItem => ({
  from: [first, ...others],
  formula: (cells) => `=MAX(0,ROUND(${cells.join('-')},2))`,
  value: ([a = 0, ...rest]) =>
    Math.max(
      0,
      rest.reduce((value, each) => value - each, a),
    ),
});

/** The rows of a block in their order. Each becomes a label, a value of a column, or a formula over the rows above. */
const MONTH_ITEMS = {
  noticeDate: { format: 'date' },
  reference: { format: 'text' },
  noticePosts: { format: 'fte' },
  amount: { format: 'euro', total: true },
  plannedPosts: { format: 'fte', lineAbove: true },
  filledPosts: { format: 'fte' },
  unfilledPosts: { format: 'fte', live: difference('plannedPosts', 'filledPosts') },
  planCost: { format: 'euro', total: true, lineAbove: true },
  actual: { format: 'euro', total: true },
  rest: { format: 'euro', total: true },
  projection: {
    format: 'euro',
    total: true,
    main: true,
    live: {
      from: ['actual', 'rest'],
      formula: ([a, b]) => `=ROUND(${a}+${b},2)`,
      value: ([a = 0, b = 0]) => a + b,
    },
  },
  appropriation: { format: 'euro', total: true },
  elsewhere: { format: 'euro', total: true },
  overAppropriation: {
    format: 'euro',
    total: true,
    warns: true,
    live: {
      from: ['projection', 'elsewhere', 'appropriation'],
      formula: ([a, b, c]) => `=ROUND(${a}+${b}-${c},2)`,
      value: ([a = 0, b = 0, c = 0]) => a + b - c,
    },
  },
  due: { format: 'euro', total: true, lineAbove: true },
  called: { format: 'euro', total: true },
  toCall: { format: 'euro', total: true, live: difference('amount', 'called') },
  expenditureDue: { format: 'euro' },
  callable: {
    format: 'euro',
    total: true,
    main: true,
    live: {
      from: ['toCall', 'expenditureDue', 'called'],
      formula: ([a, b, c]) => `=MAX(0,MIN(${a},ROUND(${b}-${c},2)))`,
      value: ([a = 0, b = 0, c = 0]) => Math.max(0, Math.min(a, b - c)),
    },
  },
  nextDue: { format: 'date' },
  nextDueWhat: { format: 'text' },
  ownSharePlan: { format: 'euro', total: true, lineAbove: true },
  grantProjected: { format: 'euro', total: true },
  counterFinancing: { format: 'euro', total: true },
  ownShareProjected: {
    format: 'euro',
    total: true,
    main: true,
    live: left('projection', 'grantProjected', 'counterFinancing'),
  },
  ownShareDifference: { format: 'euro', total: true, live: difference('ownShareProjected', 'ownSharePlan') },
  overPlanGranted: { format: 'euro', total: true, lineAbove: true },
  toDecide: { format: 'euro', total: true },
  grantByRule: { format: 'euro', total: true, lineAbove: true, yearEnd: true },
  eligibleActual: { format: 'euro', total: true, yearEnd: true },
  entitled: {
    format: 'euro',
    total: true,
    main: true,
    yearEnd: true,
    live: {
      from: ['grantByRule', 'eligibleActual'],
      formula: ([a, b]) => `=MAX(0,MIN(${a},${b}))`,
      value: ([a = 0, b = 0]) => Math.max(0, Math.min(a, b)),
    },
  },
  received: { format: 'euro', total: true, yearEnd: true },
  liability: { format: 'euro', total: true, yearEnd: true, live: left('received', 'entitled') },
  receivable: { format: 'euro', total: true, yearEnd: true, live: left('entitled', 'received') },
  deferred: { format: 'euro', total: true, yearEnd: true },
  unspent: { format: 'euro', total: true, yearEnd: true },
} as const satisfies Readonly<Record<MonthItem, ItemFacts>>;

export const ITEMS_IN_ORDER = Object.keys(MONTH_ITEMS) as readonly MonthItem[];

export function factsOf(item: MonthItem): ItemFacts {
  return MONTH_ITEMS[item];
}
