import { Badge, Body1, Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { sentence } from '../../../domain/findings/sentence';
import type { ModuleNumber } from '../../../domain/module';
import { formatNumber } from '../../../domain/numbers';
import { citation } from '../../../domain/rules/find-rule';
import { toGermanText } from '../../../domain/time';
import { rules as german } from '../../../i18n/de/taskpane-rules';
import { rules as english } from '../../../i18n/en/taskpane-rules';
import { inLanguage } from '../../../i18n/language';
import { explanationWords } from '../../../i18n/render-explanation';
import { fill, resultSheetTexts } from '../../../i18n/texts';
import { PlaceLink } from '../../parts/place-link';
import { Records } from '../../parts/records';
import type { DataRecord } from '../../parts/records';
import { Section } from '../../parts/section';
import type { ResultViewProps } from '../view-props';
import type { OwnRateForm } from '../../../workbook/entries/own-rate';
import { usePane } from '../../session/use-pane';
import { OwnRateEntry } from './own-rate-form';
import { periodText, rateOf, subjectText } from './rule-texts';
import { rulesInYears } from './rules-in-years';
import type { RulePeriod } from './rules-in-years';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  button: { alignSelf: 'flex-start' },
  badges: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  badge: { height: 'auto', textAlign: 'start' },
  source: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

const BLANK: OwnRateForm = {
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

/** The rules in force by module and time with source and grade, what is unknown, and the entry of an own rate. */
export function RulesView(props: ResultViewProps) {
  const styles = useStyles();
  const { language } = usePane();
  const { result, inputs } = props;
  const texts = inLanguage(language, german, english);
  const sheet = resultSheetTexts(language, result.modules);
  const [entry, setEntry] = useState<OwnRateForm | null>(null);
  const years = [...new Set([...result.years, ...(result.registration?.years ?? [])])].sort();
  const periods = rulesInYears(inputs, years);
  const unknown = periods.filter(
    ({ module, answer }) => result.totals.byModule.has(module) && (answer.inForce?.amount ?? null) === null,
  );
  const modules = [...new Set(periods.map(({ module }) => module))];
  const { grades } = explanationWords(language);

  const record = (each: RulePeriod): DataRecord => {
    const { inForce, reason } = each.answer;
    const { module, role, purpose, period } = each;
    const rule = inForce?.rule ?? null;
    const place = rule === null ? null : citation(rule).place;
    const isDoubtful = rule?.grade === 'weak' || rule?.grade === 'inferred';
    const name =
      purpose === 'workplace' ? texts.workplace : role === null ? texts.everyRole : texts.roles[role];
    const isKnown = inForce !== null && inForce.amount !== null;
    return {
      key: `${module} ${role ?? ''} ${purpose} ${toGermanText(period.start)}`,
      title: `${name}, ${periodText(period, texts, language)}`,
      entries: [
        { label: texts.rate, value: rateOf(inForce, texts, language), main: true },
        ...(rule === null ? [] : [{ label: texts.rank, value: texts.ranks[rule.rank] }]),
        ...(inForce === null || inForce.cap === null
          ? []
          : [{ label: texts.cap, value: formatNumber(inForce.cap.fte, language) }]),
        ...(inForce === null || inForce.minShare === null
          ? []
          : [{ label: texts.minShare, value: formatNumber(inForce.minShare, language) }]),
      ],
      note: (
        <>
          <div className={styles.badges}>
            {!isKnown && (
              <Badge className={styles.badge} appearance="tint" color="warning">
                {texts.unknown}
              </Badge>
            )}
            {rule !== null && isKnown && (
              <Badge
                className={styles.badge}
                appearance="tint"
                color={isDoubtful ? 'warning' : 'informative'}
              >
                {grades[rule.grade]}
              </Badge>
            )}
            {place !== null && <PlaceLink place={place} />}
          </div>
          <Caption1 block className={styles.source}>
            {reason === null ? rule?.source : sentence({ ...reason, place: null }, language)}
          </Caption1>
          {rule !== null && rule.url !== null && (
            <Caption1 block>
              <Link href={rule.url} target="_blank" rel="noopener noreferrer" inline>
                {texts.openSource}
              </Link>
            </Caption1>
          )}
        </>
      ),
    };
  };
  const ofModule = (module: ModuleNumber) => periods.filter((each) => each.module === module);
  if (entry !== null) {
    return (
      <Section title={texts.enterTitle}>
        <OwnRateEntry {...props} start={entry} onCancel={() => setEntry(null)} texts={texts} />
      </Section>
    );
  }
  return (
    <div className={styles.view}>
      <Body1>{fill(texts.intro, { ruleSet: result.ruleSet })}</Body1>
      <Button className={styles.button} onClick={() => setEntry(BLANK)}>
        {texts.enter}
      </Button>
      <Section title={texts.questions}>
        {unknown.length === 0 ? (
          <Body1>{texts.noQuestions}</Body1>
        ) : (
          <ul className={styles.list}>
            {unknown.map((each) => {
              const of = subjectText(each, texts, sheet);
              const period = periodText(each.period, texts, language);
              return (
                <li key={`${of} ${period}`}>
                  <Body1 block>{fill(texts.question, { of, period })}</Body1>
                  <Button
                    size="small"
                    aria-label={fill(texts.enterFor, { of: `${of}, ${period}` })}
                    onClick={() => setEntry(startOf(each))}
                  >
                    {texts.enter}
                  </Button>
                </li>
              );
            })}
          </ul>
        )}
      </Section>
      {modules.map((module) => (
        <Section key={module} title={sheet.modules[module]}>
          <Records label={sheet.modules[module]} records={ofModule(module).map(record)} />
        </Section>
      ))}
    </div>
  );
}

/** An entry that answers one of the open questions. */
function startOf({ module, role, purpose, period }: RulePeriod): OwnRateForm {
  return {
    ...BLANK,
    module,
    role: purpose === 'workplace' ? 'workplace' : role,
    from: toGermanText(period.start),
    to: toGermanText(period.end),
  };
}
