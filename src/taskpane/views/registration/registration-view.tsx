import { Badge, Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { registration as german } from '../../../i18n/de/taskpane-registration';
import { registration as english } from '../../../i18n/en/taskpane-registration';
import { inLanguage } from '../../../i18n/language';
import { fill } from '../../../i18n/fill';
import { outlookTexts } from '../../../i18n/outlook-texts';
import { textsOfResult } from '../../../i18n/texts-of-result';
import { FigureLink } from '../../parts/figure-link';
import { FigureTable } from '../../parts/figure-table';
import { FindingList } from '../../parts/finding-list';
import { Section } from '../../parts/section';
import { ShownRecords } from '../../parts/shown-records';
import { UnknownReasons } from '../../parts/unknown-reasons';
import type { ResultViewProps } from '../view-props';
import { usePane } from '../../session/use-pane';
import { DueDatesSection } from './due-dates-section';
import { assumptionsInWords, registrationRows, registrationTotals } from './registration-rows';

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
  const { years, rows, questions } = registration;
  return (
    <div className={styles.view}>
      <Section title={fill(words.heading, { years: years.join('/') })}>
        <Caption1 className={styles.small}>
          {fill(words.projection, { scenario: sheet.scenarios[result.scenario] })}
        </Caption1>
        <FigureTable
          label={texts.totals}
          headings={[sheet.columns.year, words.columns.amount]}
          rows={registrationTotals(registration, texts, language).map(({ year, amount }) => ({
            key: year,
            total: true,
            cells: [year, <FigureLink key="amount" {...amount} />],
          }))}
        />
        <UnknownReasons amounts={rows.map(({ ownShare }) => ownShare)} />
      </Section>
      <Section title={texts.questions}>
        {questions.length === 0 ? (
          <Body1>{texts.noQuestions}</Body1>
        ) : (
          <>
            <FindingList findings={questions} />
            <Button className={styles.button} onClick={() => actions.open('rules')}>
              {texts.toRules}
            </Button>
          </>
        )}
      </Section>
      <Section title={texts.rows}>
        {assumptionsInWords(registration, texts, language).map((line) => (
          <Caption1 key={line} className={styles.small}>
            {line}
          </Caption1>
        ))}
        <ShownRecords
          label={texts.rows}
          records={registrationRows(registration, result.modules, texts, language)}
          noteOf={({ assumptions }) => (
            <div className={styles.badges}>
              {assumptions.map((assumption) => (
                <Badge key={assumption} appearance="tint" color="warning">
                  {assumption}
                </Badge>
              ))}
            </div>
          )}
        />
      </Section>
      {dueDates}
    </div>
  );
}
