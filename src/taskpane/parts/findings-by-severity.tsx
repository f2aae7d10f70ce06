import { Body1, Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../../domain/findings/catalogue/finding-room';
import type { Finding } from '../../domain/findings/finding';
import { severityOf } from '../../domain/findings/severity';
import type { Language } from '../../domain/language';
import { taskpaneTexts } from '../../i18n/texts';
import type { PaneActions } from '../session/pane-actions';
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
export function FindingsBySeverity({
  findings,
  language,
  actions,
}: {
  readonly findings: readonly Finding[];
  readonly language: Language;
  readonly actions: PaneActions;
}) {
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
            <FindingList findings={ofSeverity} atFirst={atFirst} language={language} actions={actions} />
          </div>
        );
      })}
    </>
  );
}
