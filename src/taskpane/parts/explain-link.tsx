import { Link, makeStyles } from '@fluentui/react-components';
import type { FigureId } from '../../domain/explanation/figure-id';
import { fill } from '../../i18n/fill';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { usePane } from '../session/use-pane';
import { NARROW } from '../theme/narrow';

const useStyles = makeStyles({
  figure: {
    fontVariantNumeric: 'tabular-nums',
    fontWeight: 'inherit',
    fontSize: 'inherit',
    whiteSpace: 'nowrap',
    [NARROW]: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
    textAlign: 'right',
  },
});

/** A figure as text that shows its origin when it is clicked. */
export function ExplainLink({
  text,
  hint,
  figure,
  label,
}: {
  /** The figure as it is read: `440.837,00 €`. */
  readonly text: string;
  /** What is to be known about it before it is clicked, such as why it is unknown. */
  readonly hint?: string | undefined;
  readonly figure: FigureId;
  /** What the figure is, in the user's language: `Eigenanteil Modul 1 2021`. */
  readonly label: string;
}) {
  const { language, actions } = usePane();
  const styles = useStyles();
  const { explainFigure } = taskpaneTexts(language);
  return (
    <Link
      as="button"
      className={styles.figure}
      aria-label={fill(explainFigure, { figure: label, amount: text })}
      title={hint}
      onClick={() => actions.open('why', { kind: 'figure', figure, label })}
    >
      {text}
    </Link>
  );
}
