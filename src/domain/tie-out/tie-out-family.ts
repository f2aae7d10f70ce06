import { rowAt } from '../explanation/explanation-context';
import type { FigureFamily } from '../explanation/figure-family';
import { topicFigure } from '../explanation/topic';
import { explainCounterpart } from './explain-counterpart';
import { explainDifference, explainStated } from './explain-stated';
import type { TieOutFigureId } from './tie-out-figure-id';
import type { TieOutRow } from './tie-out-row';

/** Stated figures beside the computed ones. */
export const tieOutFamily = {
  explainers: {
    stated: ({ row }, { input }) => explainStated(rowAt(input.statedFigures, row)),
    'stated-computed': ({ row }, context, { tieOut }) => explainCounterpart(rowAt(tieOut, row), context),
    'stated-difference': ({ row }, context, { tieOut }) => {
      const stated = rowAt(tieOut, row);
      return explainDifference(stated, explainCounterpart(stated, context));
    },
  },
  topics: {
    stated: ({ tieOut }) =>
      tieOut.flatMap((each, row) => {
        const { module, year } = each;
        const name = nameOfStated(each, tieOut);
        return [
          topicFigure({ measure: 'stated-difference', row }, { module, year, name }),
          topicFigure({ measure: 'stated', row }, { module, year, name, part: 'stated', isWithin: true }),
        ];
      }),
  },
} satisfies FigureFamily<TieOutFigureId, 'stated', { readonly tieOut: readonly TieOutRow[] }>;

/** The label of a stated figure, with sheet and row where several have the same. */
function nameOfStated({ label, origin }: TieOutRow, all: readonly TieOutRow[]): string {
  const isAlone = all.filter((each) => each.label === label).length === 1;
  return isAlone ? label : `${label} (${origin.sheet}!${origin.row})`;
}
