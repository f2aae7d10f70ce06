import type { ModuleNumber, Role } from '../module';
import type { Exact } from '../numbers';
import { PER_FTE_AND_YEAR, type Grade, type Reason, type Rule, type RulePurpose } from './rule';

/** The rates of one module, role and purpose over the years. */
export interface RateSeries {
  /** With the first year it is the id of the rule. */
  readonly name: string;
  readonly module: ModuleNumber;
  /** Null: every role of the module. */
  readonly role: Role | null;
  readonly purpose: RulePurpose;
  /** "bis zu": at most the eligible cost. */
  readonly ceiling: boolean;
  readonly maxFte?: Exact;
  readonly minShare?: Exact;
  readonly figures: readonly RateOfYears[];
}

/** First and last year (null = open), euro per FTE and year or the reason why there is none, grade, source. */
type RateOfYears = readonly [
  from: number,
  to: number | null,
  amount: number | Reason,
  grade: Grade,
  source: string,
  url?: string,
];

/** The rules of a programme that pays euro per FTE and year, in whole euro and by calendar years. */
export function rateRules(series: readonly RateSeries[]): readonly Rule[] {
  return series.flatMap((each) => each.figures.map((figure) => toRule(each, figure)));
}

function toRule(series: RateSeries, [from, to, amount, grade, source, url]: RateOfYears): Rule {
  return {
    id: `${series.name}-${from}`,
    module: series.module,
    role: series.role,
    purpose: series.purpose,
    mechanics: PER_FTE_AND_YEAR,
    amount: typeof amount === 'number' ? { digits: amount, scale: 0 } : null,
    unknownReason: typeof amount === 'number' ? null : amount,
    ceiling: series.ceiling,
    from: { year: from, month: 1, day: 1 },
    to: to === null ? null : { year: to, month: 12, day: 31 },
    rank: 'shipped',
    grade,
    source,
    url: url ?? null,
    exceptionTo: null,
    maxFte: series.maxFte ?? null,
    minShare: series.minShare ?? null,
    origin: null,
  };
}
