import type { OutlookFigureId } from '../result';
import type { CommitteeContext } from './committee-context';
import { explainForecast } from './explain-forecast';
import { explainNoticeAgainstPlan } from './explain-notice-against-plan';
import { explainPassingOn } from './explain-passing-on';
import { explainRegistration, explainRegistrationTotal } from './explain-registration';
import { explainUseOfFunds } from './explain-use-of-funds';
import { explainFinancedPosts, explainWhatIf } from './explain-what-if';
import type { ComputedFigure } from './explanation';

/**
 * Explains a figure beside the plan.
 *
 * @throws RangeError where there is no such row
 */
export function explainCommittee(figure: OutlookFigureId, context: CommitteeContext): ComputedFigure {
  switch (figure.measure) {
    case 'notice-against-plan':
      return explainNoticeAgainstPlan(figure, context);
    case 'passing-on':
      return explainPassingOn(figure, context);
    case 'registration':
      return explainRegistration(figure, context);
    case 'registration-total':
      return explainRegistrationTotal(figure.year, context);
    case 'what-if':
      return explainWhatIf(figure, context);
    case 'financed-posts':
      return explainFinancedPosts(figure, context);
    case 'forecast':
      return explainForecast(figure, context);
    case 'use-of-funds':
      return explainUseOfFunds(figure, context);
  }
}
