import type { FigureFamily } from '../explanation/figure-family';
import { topicFigure } from '../explanation/topic';
import { explainPassingOn, type PassingOnFigures } from './explain-passing-on';
import type { PassingOnFigureId } from './passing-on-figure-id';

/** What carriers get, and who bears the rest. */
export const passingOnFamily = {
  explainers: {
    'passing-on': explainPassingOn,
  },
  topics: {
    'passing-on': ({ passingOn }) =>
      (passingOn?.rows ?? []).flatMap(({ carrier, year }, row) =>
        (['staysWithKreis', 'staysWithCarrier'] as const).map((field) =>
          topicFigure({ measure: 'passing-on', row, field }, { year, name: carrier, part: field }),
        ),
      ),
  },
} satisfies FigureFamily<PassingOnFigureId, 'passing-on', PassingOnFigures>;
