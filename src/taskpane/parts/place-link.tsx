import { Link, makeStyles } from '@fluentui/react-components';
import type { Language } from '../../domain/language';
import type { Place } from '../../domain/place';
import { fill, taskpaneTexts } from '../../i18n/texts';
import { cellReference } from '../../workbook/cell-reference';
import type { PaneActions } from '../session/pane-actions';

const useStyles = makeStyles({
  place: { textAlign: 'start', overflowWrap: 'anywhere' },
});

/** A cell or range as a link that selects it in the grid: `Stellen!D7`. */
export function PlaceLink({
  place,
  language,
  actions,
}: {
  readonly place: Place;
  readonly language: Language;
  readonly actions: PaneActions;
}) {
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
      {reference}
    </Link>
  );
}
