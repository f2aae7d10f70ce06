import type { CommitteeContext } from './committee-context';
import { explainForecast } from '../forecast/explain-forecast';
import { explainNoticeAgainstPlan } from '../notice-against-plan/explain-notice-against-plan';
import { explainPassingOn } from '../passing-on/explain-passing-on';
import { explainRegistration, explainRegistrationTotal } from '../registration/explain-registration';
import { explainUseOfFunds } from '../use-of-funds/explain-use-of-funds';
import { explainFinancedPosts, explainWhatIf } from '../what-if/explain-what-if';
import type { ComputedFigure } from './explanation';
import type { OutlookFigureId } from './figure-id';

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
