import type { NoticeAgainstPlanRow } from './notice-against-plan-row';
import { rowAt, type ExplanationContext } from '../explanation/explanation-context';
import type { ComputedFigure } from '../explanation/explanation';
import type { NoticeAgainstPlanFigureId } from './notice-against-plan-figure-id';
import { computed } from '../explanation/figures';

/** The part of a result that this family explains. */
export interface NoticeAgainstPlanFigures {
  readonly noticeAgainstPlan: readonly NoticeAgainstPlanRow[];
}

/**
 * Explains the grant by the notice, the grant that the same posts would get without it, and the difference.
 *
 * @throws RangeError where there is no such row
 */
export function explainNoticeAgainstPlan(
  { row, field }: NoticeAgainstPlanFigureId,
  { scenario, ownShares, withoutNotices }: ExplanationContext,
  { noticeAgainstPlan }: NoticeAgainstPlanFigures,
): ComputedFigure {
  const { module, year, difference } = rowAt(noticeAgainstPlan, row);
  const figure = { measure: 'grant', module, year } as const;
  const plan = (): ComputedFigure => ({
    ...withoutNotices().explain(figure, scenario),
    term: 'grantByPlanRate',
  });
  const notice = (): ComputedFigure => ({ ...ownShares().explain(figure, scenario), term: 'grantByNotice' });
  switch (field) {
    case 'plan':
      return plan();
    case 'notice':
      return notice();
    case 'difference':
      return computed('noticeAgainstPlan', 'notice-minus-plan', difference, [notice(), plan()], {
        label: String(year),
      });
  }
}
