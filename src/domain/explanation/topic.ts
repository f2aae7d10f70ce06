import type { Driver } from '../bridge/driver';
import type { MonthEndField } from '../month-end/month-end-figure-id';
import type { ModuleNumber } from '../module';
import type { FigureId } from './figure-id';

/** What can be explained beside own shares and budget lines, in the order of the result sheet. */
export const TOPICS = [
  'cover',
  'decision',
  'scenarios',
  'bridge',
  'stated',
  'notice-against-plan',
  'passing-on',
  'allocation',
  'registration',
  'what-if',
  'forecast',
  'use-of-funds',
  'month-end',
] as const;

export type Topic = (typeof TOPICS)[number];

/** A figure of a topic, with what a user would call it. */
export interface TopicFigure {
  readonly id: FigureId;
  readonly module: ModuleNumber | null;
  readonly year: number | null;
  /**
   * Line, carrier, municipality, version or position, as the sheet words it; or the scenario. Null where module and
   * year say it all.
   */
  readonly name: string | null;
  /** Which figure it is, where module, year and name mean several. */
  readonly part: TopicPart | null;
  /** True where another figure of the topic explains it too. */
  readonly isWithin: boolean;
}

/** Tells apart figures of a topic that are about the same thing. */
export type TopicPart =
  | Driver
  | 'total'
  | 'expenditure'
  | 'income'
  | 'threshold'
  | 'unused'
  | 'remaining'
  | 'from'
  | 'to'
  | 'stated'
  | 'staysWithKreis'
  | 'staysWithCarrier'
  | 'unallocated'
  | 'oneMore'
  | 'oneFewer'
  | 'financed'
  | 'plannedFteMonths'
  | 'filledFteMonths'
  | 'repayment'
  | MonthEndField;

/** A figure of a topic; what `about` leaves out does not tell it from others. */
export function topicFigure(id: FigureId, about: Partial<Omit<TopicFigure, 'id'>>): TopicFigure {
  return { id, module: null, year: null, name: null, part: null, isWithin: false, ...about };
}
