import { isComputed, type Examination } from '../../commands/examination';
import { TablesAnswer } from './tables-answer';
import { ANSWERED_BY_SETTING } from './answered';
import type { Cause } from './causes';
import { PlannedIncomeAnswer } from './planned-income-answer';
import { RateAnswer } from './rate-answer';
import { SettingAnswer } from './setting-answer';
import { TakeOver } from './take-over';

/** The field for the answer to a question, below the question; nothing where it can only be answered in the sheet. */
export function AnswerInPlace({
  cause: { first, findings },
  examination,
}: {
  readonly cause: Cause;
  readonly examination: Examination;
}) {
  const setting = ANSWERED_BY_SETTING[first.code];
  if (setting !== undefined) return <SettingAnswer setting={setting} examination={examination} />;
  switch (first.code) {
    case 'planned-income-unknown':
    case 'planned-income-elsewhere':
      return <PlannedIncomeAnswer examination={examination} />;
    case 'rate-unknown':
    case 'registration-rate-question':
      return isComputed(examination) ? <RateAnswer findings={findings} examination={examination} /> : null;
    case 'sheets-without-state':
      return <TakeOver />;
    case 'no-posts-table':
      return <TablesAnswer />;
    default:
      return null;
  }
}
