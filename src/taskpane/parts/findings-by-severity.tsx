import { Body1, Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../../domain/findings/catalogue/finding-room';
import type { Finding } from '../../domain/findings/finding';
import { severityOf } from '../../domain/findings/severity';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { usePane } from '../session/use-pane';
import { FindingList } from './finding-list';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
});

/** How many findings of a severity are shown at first. */
const AT_FIRST: readonly (readonly [Severity, number])[] = [
  ['error', 20],
  ['warning', 5],
  ['info', 3],
];

/** Findings under their severity, the gravest first. */
export function FindingsBySeverity({ findings }: { readonly findings: readonly Finding[] }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = taskpaneTexts(language);
  if (findings.length === 0) return <Body1>{texts.noFindings}</Body1>;
  return (
    <>
      {AT_FIRST.map(([severity, atFirst]) => {
        const ofSeverity = findings.filter((each) => severityOf(each) === severity);
        if (ofSeverity.length === 0) return null;
        return (
          <div key={severity} className={styles.group}>
            <Body1Strong
              as="h3"
              className={styles.heading}
            >{`${texts.severities[severity]} (${ofSeverity.length})`}</Body1Strong>
            <FindingList findings={ofSeverity} atFirst={atFirst} />
          </div>
        );
      })}
    </>
  );
}
