import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Examination } from '../../../commands/examination';
import { clockTime } from '../../../i18n/clock-text';
import { fill } from '../../../i18n/fill';
import { resultSheetTexts } from '../../../i18n/result-sheet-texts';
import { textsOfResult } from '../../../i18n/texts-of-result';
import { taskpaneTexts } from '../../../i18n/taskpane-texts';
import { usePane } from '../../session/use-pane';

const useStyles = makeStyles({
  facts: { color: tokens.colorNeutralForeground2, margin: 0 },
});

/** When the workbook was examined, and what the figures rest on. */
export function WorkbookFacts({ examination }: { readonly examination: Examination }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = taskpaneTexts(language);
  const { bases } = resultSheetTexts(language);
  const { result, time } = examination;
  const facts = [
    fill(texts.examinedAt, { time: clockTime(time, language) }),
    ...(result === null
      ? []
      : [
          `${texts.years} ${result.years.join(', ')}`,
          `${texts.ruleSet} ${result.ruleSet}`,
          `${texts.scenario} ${textsOfResult(result, language).scenarios[result.scenario]}`,
          `${texts.basis} ${bases[result.basis]}`,
        ]),
  ];
  return (
    <Caption1 as="p" className={styles.facts} block>
      {facts.join(' · ')}
    </Caption1>
  );
}
