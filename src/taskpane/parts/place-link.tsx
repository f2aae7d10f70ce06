import { Link, makeStyles } from '@fluentui/react-components';
import type { Place } from '../../domain/place';
import { fill } from '../../i18n/fill';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { cellReference } from '../../workbook/cell-reference';
import { usePane } from '../session/use-pane';
import { TARGET } from './target';

const useStyles = makeStyles({
  place: { ...TARGET, textAlign: 'start', overflowWrap: 'anywhere' },
  cell: { whiteSpace: 'nowrap' },
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
  const { toCell, toCellAs } = taskpaneTexts(language);
  const name =
    text === undefined ? fill(toCell, { place: reference }) : fill(toCellAs, { text, place: reference });
  return (
    <Link
      as="button"
      inline
      className={styles.place}
      aria-label={name}
      onClick={() => void actions.goTo(place)}
    >
      {text ?? <Reference reference={reference} />}
    </Link>
  );
}

/** Breaks behind the name of the sheet, not in the middle of the cells. */
function Reference({ reference }: { readonly reference: string }) {
  const styles = useStyles();
  const cell = reference.lastIndexOf('!') + 1;
  return (
    <span lang="de">
      {reference.slice(0, cell)}
      <wbr />
      <span className={styles.cell}>{reference.slice(cell)}</span>
    </span>
  );
}
