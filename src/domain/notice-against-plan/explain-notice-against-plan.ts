import { rowAt, type CommitteeContext } from '../explanation/committee-context';
import type { ComputedFigure } from '../explanation/explanation';
import type { OutlookFigureId } from '../explanation/figure-id';
import { computed } from '../explanation/figures';

type NoticeFigureId = Extract<OutlookFigureId, { readonly measure: 'notice-against-plan' }>;

/**
 * Explains the grant by the notice, the grant that the same posts would get without it, and the difference.
 *
 * @throws RangeError where there is no such row
 */
export function explainNoticeAgainstPlan(
  { row, field }: NoticeFigureId,
  { committee, scenario, ownShares, withoutNotices }: CommitteeContext,
): ComputedFigure {
  const { module, year, difference } = rowAt(committee.noticeAgainstPlan, row);
  const figure = { measure: 'grant', module, year } as const;
  const plan = () => ({ ...withoutNotices().explain(figure, scenario), term: 'grantByPlanRate' });
  const notice = () => ({ ...ownShares().explain(figure, scenario), term: 'grantByNotice' });
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
