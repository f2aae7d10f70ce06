import { Link, makeStyles } from '@fluentui/react-components';
import { fill } from '../../i18n/fill';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { withMinus } from '../../i18n/with-minus';
import { usePane } from '../session/use-pane';
import { NARROW } from '../theme/media';
import type { ShownFigureText } from './shown';
import { TARGET } from './target';

const useStyles = makeStyles({
  figure: {
    ...TARGET,
    fontVariantNumeric: 'tabular-nums',
    fontWeight: 'inherit',
    fontSize: 'inherit',
    overflowWrap: 'break-word',
    [NARROW]: { overflowWrap: 'anywhere' },
    textAlign: 'right',
  },
});

/** A figure as text that shows its origin when it is clicked. */
export function ExplainLink({
  text: given,
  hint,
  figure,
  name,
}: ShownFigureText & {
  /** What is to be known about it before it is clicked, such as why it is unknown. */
  readonly hint?: string | undefined;
}) {
  const { language, actions } = usePane();
  const styles = useStyles();
  const { explainFigure } = taskpaneTexts(language);
  const text = withMinus(given);
  return (
    <Link
      as="button"
      className={styles.figure}
      aria-label={fill(explainFigure, { figure: name, amount: text })}
      title={hint}
      onClick={() => actions.open('why', { kind: 'figure', figure, label: name })}
    >
      {text}
    </Link>
  );
}
