import type { FigureFamily } from '../explanation/figure-family';
import { topicFigure } from '../explanation/topic';
import { explainNoticeAgainstPlan, type NoticeAgainstPlanFigures } from './explain-notice-against-plan';
import type { NoticeAgainstPlanFigureId } from './notice-against-plan-figure-id';

/** The grant by the notice beside the one of the plan. */
export const noticeAgainstPlanFamily = {
  explainers: {
    'notice-against-plan': explainNoticeAgainstPlan,
  },
  topics: {
    'notice-against-plan': ({ noticeAgainstPlan }) =>
      noticeAgainstPlan.map(({ module, year }, row) =>
        topicFigure({ measure: 'notice-against-plan', row, field: 'difference' }, { module, year }),
      ),
  },
} satisfies FigureFamily<NoticeAgainstPlanFigureId, 'notice-against-plan', NoticeAgainstPlanFigures>;
