import { Badge, Body1, Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RulesTexts } from '../../../i18n/de/taskpane-rules';
import { rules as german } from '../../../i18n/de/taskpane-rules';
import { rules as english } from '../../../i18n/en/taskpane-rules';
import { inLanguage } from '../../../i18n/language';
import { fill } from '../../../i18n/fill';
import { nameOfModule, resultSheetTexts } from '../../../i18n/result-sheet-texts';
import { Disclosure } from '../../parts/disclosure';
import { useFocusAgain } from '../../parts/focus-again';
import { PlaceLink } from '../../parts/place-link';
import { TARGET } from '../../parts/target';
import { Section } from '../../parts/section';
import { ShownRecords } from '../../parts/shown-records';
import type { ResultViewProps } from '../view-props';
import type { OwnRateForm } from '../../../workbook/entries/own-rate';
import { usePane } from '../../session/use-pane';
import { OwnRateEntry } from '../../rates/own-rate-form';
import { BLANK, startOf } from '../../rates/own-rate-start';
import { openQuestions } from '../../rates/open-questions';
import { RuleMatrix, type MatrixPosition } from './rule-matrix';
import { chosenRules, ruleMatrix } from './rule-matrix-rows';
import { ruleRows } from './rule-rows';
import type { ShownRule } from './rule-rows';
import { rulesInYears } from '../../rates/rules-in-years';
import { PLAIN_LIST } from '../../parts/plain-list';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  button: { alignSelf: 'flex-start' },
  badges: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  link: TARGET,
  badge: { height: 'auto', textAlign: 'start' },
  source: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    ...PLAIN_LIST,
  },
});

/** The rules in force by module and time with source and grade, what is unknown, and the entry of an own rate. */
export function RulesView(props: ResultViewProps) {
  const styles = useStyles();
  const { language } = usePane();
  const { result, inputs } = props;
  const texts = inLanguage(language, german, english);
  const sheet = resultSheetTexts(language, result.modules);
  const [entry, setEntry] = useState<{ readonly button: string; readonly start: OwnRateForm } | null>(null);
  const focus = useFocusAgain();
  const years = [...new Set([...result.years, ...(result.registration?.budgetYears ?? [])])].sort();
  const periods = rulesInYears(inputs, years);
  const matrix = ruleMatrix(periods, years, texts, sheet, language, new Set(result.totals.byModule.keys()));
  const [chosen, setChosen] = useState<MatrixPosition | null>(null);
  const atChosen = chosen === null ? undefined : matrix[chosen.row];
  const lists = ruleRows(periods, texts, language);
  const questions = openQuestions(periods, result, texts, language);
  if (entry !== null) {
    return (
      <Section title={texts.enterTitle}>
        <OwnRateEntry
          examination={props.examination}
          start={entry.start}
          onCancel={() => {
            focus.closed(entry.button);
            setEntry(null);
          }}
          texts={texts}
        />
      </Section>
    );
  }
  return (
    <div className={styles.view}>
      <Body1>{fill(texts.intro, { ruleSet: result.ruleSet })}</Body1>
      <Button
        className={styles.button}
        ref={focus.of('')}
        onClick={() => setEntry({ button: '', start: BLANK })}
      >
        {texts.enter}
      </Button>
      {matrix.length > 0 && (
        <Section title={texts.matrix.heading}>
          <Body1>{texts.matrix.hint}</Body1>
          <RuleMatrix rows={matrix} chosen={chosen} onChoose={setChosen} texts={texts} />
          <div role="status">
            {atChosen !== undefined && (
              <ShownRecords
                label={atChosen.subject}
                records={chosenRules(atChosen, chosen!.column, texts, language)}
                noteOf={(rule) => <RuleNote {...rule} texts={texts} />}
              />
            )}
          </div>
        </Section>
      )}
      <Section title={texts.questions}>
        {questions.length === 0 ? (
          <Body1>{texts.noQuestions}</Body1>
        ) : (
          <ul className={styles.list}>
            {questions.map(({ period, question, subject }) => (
              <li key={subject}>
                <Body1 block>{question}</Body1>
                <Button
                  ref={focus.of(subject)}
                  size="small"
                  aria-label={`${texts.enter}: ${subject}`}
                  onClick={() => setEntry({ button: subject, start: startOf(period) })}
                >
                  {texts.enter}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Section>
      {lists.length > 0 && (
        <Section title={texts.byModule}>
          <Body1>{texts.byModuleHint}</Body1>
          {lists.map(({ module, records }) => (
            <Disclosure
              key={module}
              heading="h3"
              name={`rules ${module}`}
              title={nameOfModule(sheet, module)}
              beside={fill(records.length === 1 ? texts.ruleCountOne : texts.ruleCount, {
                count: String(records.length),
              })}
            >
              <ShownRecords
                label={nameOfModule(sheet, module)}
                records={records}
                noteOf={(rule) => <RuleNote {...rule} texts={texts} />}
              />
            </Disclosure>
          ))}
        </Section>
      )}
    </div>
  );
}

/** How sure a rule is, and where it is written. */
function RuleNote({
  badge,
  place,
  source,
  isQuoted,
  url,
  texts,
}: Pick<ShownRule, 'badge' | 'place' | 'source' | 'isQuoted' | 'url'> & { readonly texts: RulesTexts }) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.badges}>
        <Badge className={styles.badge} appearance="tint" color={badge.doubtful ? 'warning' : 'informative'}>
          {badge.text}
        </Badge>
        {place !== null && <PlaceLink place={place} />}
      </div>
      <Caption1 block className={styles.source} {...(isQuoted ? { lang: 'de' } : {})}>
        {source}
      </Caption1>
      {url !== null && (
        <Caption1 block>
          <Link href={url} target="_blank" rel="noopener noreferrer" inline className={styles.link}>
            {texts.openSource}
          </Link>
        </Caption1>
      )}
    </>
  );
}
