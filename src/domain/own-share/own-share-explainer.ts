import type { Scenario } from '../case';
import type { ComputedFigure } from '../explanation/explanation';
import type { OwnShareFigureId } from './own-share-figure-id';
import type { Maybe } from '../maybe';
import type { ModuleNumber } from '../module';
import type { Cents, Exact } from '../numbers';
import type { OwnShareComputation, PostYear } from './own-share-computation';
import type { MonthsOfPost } from './post-year';

/** Explains the own shares of one case; what several explanations need is computed once. */
export interface OwnShareExplainer {
  readonly computation: OwnShareComputation;
  readonly explain: (figure: OwnShareFigureId, scenario: Scenario) => ComputedFigure;
  /** Cost or grant of a post in a year. */
  readonly explainPost: (measure: 'cost' | 'grant', each: PostYear) => ComputedFigure;
  /** Cost or grant of some posts, here those that a budget line carries. */
  readonly explainPosts: (
    measure: 'cost' | 'grant',
    value: Maybe<Cents>,
    posts: readonly PostYear[],
  ) => ComputedFigure;
  readonly explainFte: (module: ModuleNumber, year: number) => ComputedFigure;
  /** @param sum of the FTE of these posts; null where no row gives them */
  readonly explainFteOf: (posts: readonly PostYear[], sum: Exact | null) => ComputedFigure;
  readonly monthsOf: MonthsOfPost;
  /** Every post in every year that it counts in. */
  readonly postYears: readonly PostYear[];
}

/** Explains amounts of a post that were not read as they stand; null where the usual explanation holds. */
export interface OwnExplanations {
  readonly cost: (each: PostYear) => ComputedFigure | null;
  readonly grant: (each: PostYear) => ComputedFigure | null;
}
