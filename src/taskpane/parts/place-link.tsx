import { Link, makeStyles } from '@fluentui/react-components';
import type { Place } from '../../domain/place';
import { fill } from '../../i18n/fill';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { cellReference } from '../../workbook/cell-reference';
import { usePane } from '../session/use-pane';

const useStyles = makeStyles({
  place: { textAlign: 'start', overflowWrap: 'anywhere' },
});

/** A cell or range as a link that selects it in the grid: `Stellen!D7`. */
export function PlaceLink({
  place,
  text,
}: {
  readonly place: Place;
  /** What it reads where the sheet stands beside it; a screen reader always hears sheet and cell. */
  readonly text?: string;
}) {
  const { language, actions } = usePane();
  const styles = useStyles();
  const reference = cellReference(place);
  return (
    <Link
      as="button"
      inline
      className={styles.place}
      aria-label={fill(taskpaneTexts(language).toCell, { place: reference })}
      onClick={() => void actions.goTo(place)}
    >
      {text ?? reference}
    </Link>
  );
}
