import { Badge, Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { formatNumber } from '../../../domain/numbers';
import { registration as german } from '../../../i18n/de/taskpane-registration';
import { registration as english } from '../../../i18n/en/taskpane-registration';
import { inLanguage } from '../../../i18n/language';
import { fill, outlookTexts, resultSheetTexts } from '../../../i18n/texts';
import { ExplainLink } from '../../parts/explain-link';
import { FigureLink } from '../../parts/figure-link';
import { FigureTable } from '../../parts/figure-table';
import { FindingList } from '../../parts/finding-list';
import { Records } from '../../parts/records';
import { Section } from '../../parts/section';
import { UnknownReasons } from '../../parts/unknown-reasons';
import type { ResultViewProps } from '../view-props';
import { amountsToRegister } from '../../../domain/registration/amounts-to-register';
import { usePane } from '../../session/use-pane';
import { DueDatesSection } from './due-dates-section';

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
  const sheet = resultSheetTexts(language, result.modules);
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
  const { years, rows, from, questions } = registration;
  const year = String(from);
  const fields = [
    { field: 'cost', label: sheet.columns.cost },
    { field: 'grant', label: sheet.columns.grant },
    { field: 'counterFinancing', label: sheet.columns.counterFinancing },
    { field: 'ownShare', label: words.columns.amount },
  ] as const;
  return (
    <div className={styles.view}>
      <Section title={fill(words.heading, { years: years.join('/') })}>
        <Caption1 className={styles.small}>
          {fill(words.projection, { scenario: sheet.scenarios[result.scenario] })}
        </Caption1>
        <FigureTable
          label={texts.totals}
          headings={[sheet.columns.year, words.columns.amount]}
          rows={amountsToRegister(registration).map(({ year: of, amount }) => ({
            key: `${of}`,
            total: true,
            cells: [
              String(of),
              <FigureLink
                key="amount"
                value={amount}
                figure={{ measure: 'registration-total', year: of }}
                label={fill(texts.amountOf, { figure: words.columns.amount, of: String(of) })}
              />,
            ],
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
        {rows.some((each) => each.assumesContinuation) && (
          <Caption1 className={styles.small}>{`${texts.goesOn}: ${fill(words.goesOn, { year })}`}</Caption1>
        )}
        {rows.some((each) => each.assumesSameCost) && (
          <Caption1 className={styles.small}>
            {`${fill(texts.sameCost, { year })}: ${fill(words.sameCost, { year })}`}
          </Caption1>
        )}
        <Records
          label={texts.rows}
          records={rows.map((each, row) => {
            const title = `${sheet.modules[each.module]}, ${each.year}`;
            return {
              key: `${row}`,
              title,
              entries: [
                ...(each.line === null ? [] : [{ label: texts.line, value: each.line }]),
                ...(each.fte === null
                  ? []
                  : [
                      {
                        label: sheet.columns.fte,
                        value: (
                          <ExplainLink
                            text={formatNumber(each.fte, language)}
                            figure={{ measure: 'registration', row, field: 'fte' }}
                            label={fill(texts.amountOf, { figure: sheet.columns.fte, of: title })}
                          />
                        ),
                      },
                    ]),
                ...fields.map(({ field, label }) => ({
                  label,
                  main: field === 'ownShare',
                  value: (
                    <FigureLink
                      value={each[field]}
                      figure={{ measure: 'registration', row, field }}
                      label={fill(texts.amountOf, { figure: label, of: title })}
                    />
                  ),
                })),
              ],
              note: (
                <div className={styles.badges}>
                  {each.assumesContinuation && (
                    <Badge appearance="tint" color="warning">
                      {texts.goesOn}
                    </Badge>
                  )}
                  {each.assumesSameCost && (
                    <Badge appearance="tint" color="warning">
                      {fill(texts.sameCost, { year })}
                    </Badge>
                  )}
                </div>
              ),
            };
          })}
        />
      </Section>
      {dueDates}
    </div>
  );
}
