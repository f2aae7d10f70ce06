import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { bridge as german } from '../../../i18n/de/taskpane-bridge';
import { bridge as english } from '../../../i18n/en/taskpane-bridge';
import { inLanguage } from '../../../i18n/language';
import { usePane } from '../../session/use-pane';
import type { ResultViewProps } from '../view-props';
import { BridgeSection } from './bridge-section';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
});

/** Why the own share changed from version to version: a waterfall with its table for each bridge. */
export function BridgeView(props: ResultViewProps) {
  const styles = useStyles();
  const texts = inLanguage(usePane().language, german, english);
  const { bridges } = props.result;
  if (bridges.length === 0) return <Body1>{texts.none}</Body1>;
  return (
    <div className={styles.view}>
      {bridges.map((bridge, row) => (
        <BridgeSection key={row} bridge={bridge} row={row} texts={texts} {...props} />
      ))}
    </div>
  );
}
