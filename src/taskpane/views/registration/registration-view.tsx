import { Badge, Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { registration as german } from '../../../i18n/de/taskpane-registration';
import { registration as english } from '../../../i18n/en/taskpane-registration';
import { inLanguage } from '../../../i18n/language';
import { fill } from '../../../i18n/fill';
import { outlookTexts } from '../../../i18n/outlook-texts';
import { assumptionSentences, registrationHeading } from '../../../i18n/registration-words';
import { textsOfResult } from '../../../i18n/texts-of-result';
import { FigureLink } from '../../parts/figure-link';
import { FigureTable } from '../../parts/figure-table';
import { CauseList } from '../../causes/cause-list';
import { causesOf } from '../../causes/causes';
import { Section } from '../../parts/section';
import { ShownRecords } from '../../parts/shown-records';
import { UnknownReasons } from '../../parts/unknown-reasons';
import type { ResultViewProps } from '../view-props';
import { usePane } from '../../session/use-pane';
import { DueDatesSection } from './due-dates-section';
import { accountRecords, fundingNeeds } from './account-records';
import { registrationRows, type ShownRegistration } from './registration-rows';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  small: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** What has to be registered for the next budget, with its assumptions and open questions, and what is due by when. */
export function RegistrationView({ result }: ResultViewProps) {
  const { language, actions } = usePane();
  const styles = useStyles();
  const texts = inLanguage(language, german, english);
  const { registration: words } = outlookTexts(language);
  const sheet = textsOfResult(result, language);
  const { registration } = result;
  const dueDates = <DueDatesSection result={result} texts={texts} />;
  if (registration === null || registration.rows.length === 0) {
    return (
      <div className={styles.view}>
        <Body1>{texts.none}</Body1>
        {dueDates}
      </div>
    );
  }
  const { totals, questions } = registration;
  const badges = ({ assumptions }: ShownRegistration) => (
    <div className={styles.badges}>
      {assumptions.map((assumption) => (
        <Badge key={assumption} appearance="tint" color="warning">
          {assumption}
        </Badge>
      ))}
    </div>
  );
  return (
    <div className={styles.view}>
      <Section title={registrationHeading(registration, words)}>
        <Caption1 className={styles.small}>
          {fill(words.projection, { scenario: sheet.scenarios[result.scenario] })}
        </Caption1>
        <FigureTable
          label={texts.totals}
          headings={[sheet.columns.year, words.fundingNeed]}
          rows={fundingNeeds(registration, texts, language).map(({ year, amount }) => ({
            key: year,
            total: true,
            cells: [year, <FigureLink key="amount" {...amount} />],
          }))}
        />
        <UnknownReasons amounts={totals.map(({ fundingNeed }) => fundingNeed)} />
      </Section>
      <Section title={texts.accounts}>
        <Caption1 className={styles.small}>{words.gross}</Caption1>
        {assumptionSentences(registration, language).map(({ of, text }) => (
          <Caption1 key={of} className={styles.small}>
            {text}
          </Caption1>
        ))}
        <ShownRecords
          label={texts.accounts}
          records={accountRecords(registration, result.modules, texts, language)}
          noteOf={badges}
        />
      </Section>
      <Section title={texts.questions}>
        {questions.length === 0 ? (
          <Body1>{texts.noQuestions}</Body1>
        ) : (
          <>
            <CauseList causes={causesOf(questions)} />
            <Button className={styles.button} onClick={() => actions.open('rules')}>
              {texts.toRules}
            </Button>
          </>
        )}
      </Section>
      <Section title={texts.rows}>
        <ShownRecords
          label={texts.rows}
          records={registrationRows(registration, result.modules, texts, language)}
          noteOf={badges}
        />
      </Section>
      {dueDates}
    </div>
  );
}
