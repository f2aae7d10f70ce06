import type { Maybe } from '../../../domain/maybe';
import type { Cents } from '../../../domain/numbers';

/**
 * What a bar stands for: an amount, a change that lowers or raises it, or a change that nobody documented. It decides
 * the look; the text beside the bar says the same.
 */
export type BarTone = 'level' | 'less' | 'more' | 'undocumented';

/** One bar from an amount to another, with its label above and its figure beside it. */
export interface ChartRow {
  readonly key: string;
  readonly label: string;
  /** The figure in words, with its sign: `−49.453,60 €`. */
  readonly text: string;
  readonly tone: BarTone;
  /** Unknown: no bar is drawn. */
  readonly from: Maybe<Cents>;
  readonly to: Maybe<Cents>;
  /** How far the end of the bar may be off to either side; 0 = exact. */
  readonly precision: Cents;
}
