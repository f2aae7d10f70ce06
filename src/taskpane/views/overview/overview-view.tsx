import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import { taskpaneTexts } from '../../../i18n/taskpane-texts';
import { FindingsBySeverity } from '../../parts/findings-by-severity';
import { Section } from '../../parts/section';
import { TakeOver } from '../../parts/take-over';
import { ViewLinks } from '../../parts/view-links';
import { usePane } from '../../session/use-pane';
import { loadedWhenOpened } from '../loaded-when-opened';
import { ResultSection } from './result-section';
import { ProposalLine } from './proposal-line';
import { RecognisedTables } from './recognised-tables';
import { UnplannedSection } from './unplanned-section';
import { WorkbookFacts } from './workbook-facts';

/** Its code knows every setting, and is loaded where there is something to ask. */
const PlannedIncomeQuestion = loadedWhenOpened(
  () => import('./planned-income-question'),
  'PlannedIncomeQuestion',
);

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
});

/** The state of the workbook at a glance: result, findings, what was recognised. */
export function OverviewView() {
  const { state, language } = usePane();
  const styles = useStyles();
  const texts = taskpaneTexts(language);
  const { examination } = state;
  if (examination === null) return <Body1>{texts.intro}</Body1>;
  const { result, findings, recognition } = examination;
  return (
    <div className={styles.view}>
      <WorkbookFacts examination={examination} />
      <ProposalLine examination={examination} />
      {findings.some(
        ({ code }) => code === 'planned-income-unknown' || code === 'planned-income-elsewhere',
      ) && (
        <Suspense fallback={null}>
          <PlannedIncomeQuestion examination={examination} />
        </Suspense>
      )}
      {result !== null && (
        <>
          <ResultSection result={result} />
          <UnplannedSection result={result} />
        </>
      )}
      <Section title={texts.findings}>
        <FindingsBySeverity findings={findings} />
        <TakeOver findings={findings} />
      </Section>
      <RecognisedTables tables={recognition.tables} />
      {result !== null && <ViewLinks group="insight" />}
    </div>
  );
}
