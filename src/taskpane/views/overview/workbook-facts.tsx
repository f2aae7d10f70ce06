import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Examination } from '../../../commands/examination';
import type { Language } from '../../../domain/language';
import { clockTime } from '../../../i18n/date-text';
import { fill, resultSheetTexts, taskpaneTexts } from '../../../i18n/texts';

const useStyles = makeStyles({
  facts: { color: tokens.colorNeutralForeground2, margin: 0 },
});

/** When the workbook was examined, and what the figures rest on. */
export function WorkbookFacts({
  examination,
  language,
}: {
  readonly examination: Examination;
  readonly language: Language;
}) {
  const styles = useStyles();
  const texts = taskpaneTexts(language);
  const { scenarios, bases } = resultSheetTexts(language);
  const { result, time } = examination;
  const facts = [
    fill(texts.examinedAt, { time: clockTime(time, language) }),
    ...(result === null
      ? []
      : [
          `${texts.years} ${result.years.join(', ')}`,
          `${texts.ruleSet} ${result.ruleSet}`,
          `${texts.scenario} ${scenarios[result.scenario]}`,
          `${texts.basis} ${bases[result.basis]}`,
        ]),
  ];
  return (
    <Caption1 as="p" className={styles.facts} block>
      {facts.join(' · ')}
    </Caption1>
  );
}
