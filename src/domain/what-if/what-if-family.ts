import type { FigureFamily } from '../explanation/figure-family';
import { topicFigure } from '../explanation/topic';
import { explainFinancedPosts, explainWhatIf, type WhatIfFigures } from './explain-what-if';
import type { FinancedPostsFigureId, WhatIfFigureId } from './what-if-figure-id';

/** One post more or fewer, and how many the grant pays wholly. */
export const whatIfFamily = {
  explainers: {
    'what-if': explainWhatIf,
    'financed-posts': explainFinancedPosts,
  },
  topics: {
    'what-if': ({ whatIf }: Pick<WhatIfFigures, 'whatIf'>) =>
      whatIf.flatMap(({ module, year, oneFewer }, row) => [
        ...(['oneMore', ...(oneFewer === null ? [] : (['oneFewer'] as const))] as const).map((change) =>
          topicFigure({ measure: 'what-if', row, change, field: 'ownShare' }, { module, year, part: change }),
        ),
        topicFigure({ measure: 'financed-posts', row, field: 'fte' }, { module, year, part: 'financed' }),
      ]),
  },
} satisfies FigureFamily<WhatIfFigureId | FinancedPostsFigureId, 'what-if', WhatIfFigures>;
