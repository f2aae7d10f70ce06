import type { ComputedFigure } from './explanation';
import type { ExplanationContext } from './explanation-context';
import type { Topic, TopicFigure } from './topic';

/** The members of a union of figure names that go by a measure. */
type Named<Id extends { readonly measure: string }, Measure> = Id extends unknown
  ? Measure extends Id['measure']
    ? Id & { readonly measure: Measure }
    : never
  : never;

/**
 * How each figure of a family explains itself, by its measure.
 *
 * @throws RangeError where the result has no such figure
 */
export type Explainers<Id extends { readonly measure: string }, Figures> = {
  readonly [Measure in Id['measure']]: (
    figure: Named<Id, Measure>,
    context: ExplanationContext,
    figures: Figures,
  ) => ComputedFigure;
};

/** The figures of a topic that between them explain all others of it, in the order of the result sheet. */
export type TopicList<Figures> = (figures: Figures) => readonly TopicFigure[];

/**
 * What explains a family of figures: every measure of its names, and the figures of its topic. `Figures` is the part of
 * the result that it looks at.
 */
export interface FigureFamily<Id extends { readonly measure: string }, Own extends Topic, Figures> {
  readonly explainers: Explainers<Id, Figures>;
  readonly topics: Readonly<Record<Own, TopicList<Figures>>>;
}
