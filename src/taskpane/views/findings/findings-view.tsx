import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { findings as german } from '../../../i18n/de/taskpane-findings';
import { findings as english } from '../../../i18n/en/taskpane-findings';
import { inLanguage } from '../../../i18n/language';
import { fill } from '../../../i18n/fill';
import { taskpaneTexts } from '../../../i18n/taskpane-texts';
import { CauseList } from '../../causes/cause-list';
import { causesOf } from '../../causes/causes';
import { ExamineFirst } from '../../parts/examine-first';
import { Disclosure } from '../../parts/disclosure';
import { usePane } from '../../session/use-pane';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
});

/** Everything that is to be settled, cause by cause, the gravest first; what is only worth knowing is folded. */
export function FindingsView() {
  const { state, language } = usePane();
  const styles = useStyles();
  const texts = inLanguage(language, german, english);
  const { severities } = taskpaneTexts(language);
  const { examination } = state;
  if (examination === null) return <ExamineFirst text={texts.notExamined} />;
  const causes = causesOf(examination.findings);
  const infos = causes.filter(({ severity }) => severity === 'info');
  return (
    <div className={styles.view}>
      {causes.length === infos.length && <Body1>{texts.nothingOpen}</Body1>}
      {(['error', 'warning'] as const).map((severity) => {
        const ofSeverity = causes.filter((each) => each.severity === severity);
        if (ofSeverity.length === 0) return null;
        return (
          <section key={severity} className={styles.section}>
            <Subtitle2 as="h2" className={styles.heading}>
              {fill(texts.counted, { what: severities[severity], count: String(ofSeverity.length) })}
            </Subtitle2>
            <CauseList causes={ofSeverity} name={severity} />
          </section>
        );
      })}
      {infos.length > 0 && (
        <Disclosure
          name="infos"
          title={fill(texts.counted, { what: severities.info, count: String(infos.length) })}
          open={causes.length === infos.length}
        >
          <CauseList causes={infos} name="info" />
        </Disclosure>
      )}
    </div>
  );
}
