import type { FigureFamily } from '../explanation/figure-family';
import { topicFigure } from '../explanation/topic';
import { explainUseOfFunds, type UseOfFundsFigures } from './explain-use-of-funds';
import type { UseOfFundsFigureId } from './use-of-funds-figure-id';

/** Planned and filled months, and what of the grant may be kept. */
export const useOfFundsFamily = {
  explainers: {
    'use-of-funds': explainUseOfFunds,
  },
  topics: {
    'use-of-funds': ({ useOfFunds }) =>
      (useOfFunds?.rows ?? []).flatMap(({ module, year }, row) =>
        (['plannedFteMonths', 'filledFteMonths', 'repayment'] as const).map((field) =>
          topicFigure({ measure: 'use-of-funds', row, field }, { module, year, part: field }),
        ),
      ),
  },
} satisfies FigureFamily<UseOfFundsFigureId, 'use-of-funds', UseOfFundsFigures>;
