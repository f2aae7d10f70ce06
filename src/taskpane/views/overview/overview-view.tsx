import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { taskpaneTexts } from '../../../i18n/taskpane-texts';
import { FindingsBySeverity } from '../../parts/findings-by-severity';
import { Section } from '../../parts/section';
import { ViewLinks } from '../../parts/view-links';
import { usePane } from '../../session/use-pane';
import { ResultSection } from './result-section';
import { PlannedIncomeQuestion } from './planned-income-question';
import { ProposalLine } from './proposal-line';
import { RecognisedTables } from './recognised-tables';
import { UnplannedSection } from './unplanned-section';
import { WorkbookFacts } from './workbook-facts';

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
      <PlannedIncomeQuestion examination={examination} />
      {result !== null && (
        <>
          <ResultSection result={result} />
          <UnplannedSection result={result} />
        </>
      )}
      <Section title={texts.findings}>
        <FindingsBySeverity findings={findings} />
      </Section>
      <RecognisedTables tables={recognition.tables} />
      {result !== null && <ViewLinks group="insight" />}
    </div>
  );
}
