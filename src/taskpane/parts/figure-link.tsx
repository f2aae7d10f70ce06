import { Link, makeStyles } from '@fluentui/react-components';
import type { Language } from '../../domain/findings/finding';
import { formatEuro } from '../../domain/money/format';
import type { Cents } from '../../domain/money/cents';
import type { FigureId, Maybe } from '../../domain/result';
import { fill, taskpaneTexts } from '../../i18n/texts';
import type { PaneActions } from '../session/pane-actions';

const useStyles = makeStyles({
  figure: {
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    textAlign: 'right',
    fontSize: 'inherit',
  },
});

/** An amount that shows its origin when it is clicked; an unknown one says why it is unknown. */
export function FigureLink({
  value,
  figure,
  label,
  language,
  actions,
}: {
  readonly value: Maybe<Cents>;
  readonly figure: FigureId;
  /** What the figure is, in the user's language: `Eigenanteil Modul 1 2021`. */
  readonly label: string;
  readonly language: Language;
  readonly actions: PaneActions;
}) {
  const styles = useStyles();
  const texts = taskpaneTexts(language);
  const amount = value.known ? formatEuro(value.value, language) : texts.unknown;
  return (
    <Link
      as="button"
      className={styles.figure}
      aria-label={fill(texts.explainFigure, { figure: label, amount })}
      onClick={() => actions.open('why', { kind: 'figure', figure, label })}
    >
      {amount}
    </Link>
  );
}
