import { toGermanText } from '../../domain/time';
import type { OwnRateForm } from '../../workbook/entries/own-rate';
import type { RulePeriod } from './rules-in-years';

/** An entry that nothing is known of yet. */
export const BLANK: OwnRateForm = {
  module: 1,
  role: null,
  amount: '',
  from: '',
  to: '',
  rank: 'notice',
  ceiling: false,
  maxFte: '',
  minShare: '',
  source: '',
};

/** An entry that answers the question for a rate. */
export function startOf({ module, role, purpose, period }: RulePeriod): OwnRateForm {
  return {
    ...BLANK,
    module,
    role: purpose === 'workplace' ? 'workplace' : role,
    from: toGermanText(period.start),
    to: toGermanText(period.end),
  };
}
