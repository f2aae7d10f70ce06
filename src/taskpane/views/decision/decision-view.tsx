import { makeStyles, tokens } from '@fluentui/react-components';
import { decision as german } from '../../../i18n/de/taskpane-decision';
import { decision as english } from '../../../i18n/en/taskpane-decision';
import { inLanguage } from '../../../i18n/language';
import { usePane } from '../../session/use-pane';
import type { ResultViewProps } from '../view-props';
import { CoverSection } from './cover-section';
import { DecisionSection } from './decision-section';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
});

/** Cover of the unplanned amounts by year, and who decides about them. */
export function DecisionView(props: ResultViewProps) {
  const styles = useStyles();
  const texts = inLanguage(usePane().language, german, english);
  return (
    <div className={styles.view}>
      <CoverSection {...props} texts={texts} />
      <DecisionSection {...props} texts={texts} />
    </div>
  );
}
