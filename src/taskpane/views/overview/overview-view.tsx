import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { taskpaneTexts } from '../../../i18n/texts';
import { FindingsBySeverity } from '../../parts/findings-by-severity';
import { Section } from '../../parts/section';
import { ViewLinks } from '../../parts/view-links';
import type { ViewProps } from '../view-props';
import { ResultSection } from './result-section';
import { ProposalLine } from './proposal-line';
import { RecognisedTables } from './recognised-tables';
import { UnplannedSection } from './unplanned-section';
import { WorkbookFacts } from './workbook-facts';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
});

/** The state of the workbook at a glance: result, findings, what was recognised. */
export function OverviewView({ language, state, actions }: ViewProps) {
  const styles = useStyles();
  const texts = taskpaneTexts(language);
  const { examination } = state;
  if (examination === null) return <Body1>{texts.intro}</Body1>;
  const { result, findings, recognition } = examination;
  const shared = { language, actions };
  return (
    <div className={styles.view}>
      <WorkbookFacts examination={examination} language={language} />
      <ProposalLine examination={examination} {...shared} />
      {result !== null && (
        <>
          <ResultSection result={result} {...shared} />
          <UnplannedSection result={result} {...shared} />
        </>
      )}
      <Section title={texts.findings}>
        <FindingsBySeverity findings={findings} {...shared} />
      </Section>
      <RecognisedTables tables={recognition.tables} {...shared} />
      {result !== null && <ViewLinks group="insight" {...shared} />}
    </div>
  );
}
