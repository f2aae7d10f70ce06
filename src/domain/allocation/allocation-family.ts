import type { FigureFamily } from '../explanation/figure-family';
import { topicFigure } from '../explanation/topic';
import { explainAllocation, explainUnallocated, type AllocationFigures } from './explain-allocation';
import type { AllocationFigureId } from './allocation-figure-id';

/** Who gets how many posts. */
export const allocationFamily = {
  explainers: {
    'allocated-posts': explainAllocation,
    'allocated-before': explainAllocation,
    'allocated-difference': explainAllocation,
    unallocated: explainUnallocated,
  },
  topics: {
    allocation: ({ allocation }) =>
      allocation === null
        ? []
        : [
            ...allocation.rows.map(({ municipality }, row) =>
              topicFigure({ measure: 'allocated-posts', row }, { name: municipality }),
            ),
            topicFigure({ measure: 'allocated-posts', row: null }, { part: 'total' }),
            topicFigure({ measure: 'unallocated' }, { part: 'unallocated' }),
          ],
  },
} satisfies FigureFamily<AllocationFigureId, 'allocation', AllocationFigures>;
