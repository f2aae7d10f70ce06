import { Button, makeStyles } from '@fluentui/react-components';
import type { ComputedExamination } from '../../commands/examination';
import type { Finding } from '../../domain/findings/finding';
import { ruleSetOf } from '../../domain/rules/programmes';
import { subjectOf } from '../../domain/rules/rate-wording';
import { rules as german } from '../../i18n/de/taskpane-rules';
import { rules as english } from '../../i18n/en/taskpane-rules';
import { inLanguage } from '../../i18n/language';
import { fill } from '../../i18n/fill';
import { useFocusAgain } from '../parts/focus-again';
import { useKept } from '../session/kept';
import { usePane } from '../session/use-pane';
import { OwnRateEntry } from '../rates/own-rate-form';
import { startOf } from '../rates/own-rate-start';
import { isAskedIn } from './asked-years';
import { openQuestions } from '../rates/open-questions';
import { rulesInYears } from '../rates/rules-in-years';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

/** The rate that is missing, entered where it is missed: the form has module, role and time already. */
export function RateAnswer({
  findings,
  examination,
}: {
  /** Of one code and one subject; they may be of several years. */
  readonly findings: readonly Finding[];
  readonly examination: ComputedExamination;
}) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = inLanguage(language, german, english);
  const { result, inputs } = examination;
  const { code, values } = findings[0]!;
  const asked = JSON.stringify(values['subject']);
  const [entered, setEntered] = useKept<string | null>(`${code} ${asked}`, null);
  const focus = useFocusAgain();
  const ruleSet = ruleSetOf(inputs.settings);
  const nextYears = code === 'rate-unknown' ? [] : (result.registration?.budgetYears ?? []);
  const years = [...new Set([...result.years, ...nextYears])].sort();
  const questions = openQuestions(rulesInYears(inputs, years), result, texts, language).filter(
    ({ period }) =>
      JSON.stringify(subjectOf(period, ruleSet)) === asked && isAskedIn(period.period, findings),
  );
  const question = questions.find(({ subject }) => subject === entered);
  if (question !== undefined) {
    return (
      <OwnRateEntry
        examination={examination}
        start={startOf(question.period)}
        onCancel={() => {
          focus.closed(question.subject);
          setEntered(null);
        }}
        texts={texts}
      />
    );
  }
  return questions.map(({ subject }) => (
    <Button
      key={subject}
      ref={focus.of(subject)}
      className={styles.start}
      onClick={() => setEntered(subject)}
    >
      {questions.length === 1 ? texts.enterRate : fill(texts.enterFor, { of: subject })}
    </Button>
  ));
}
