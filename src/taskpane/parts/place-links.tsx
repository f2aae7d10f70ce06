import { Link, makeStyles } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import type { Place } from '../../domain/place';
import { fill } from '../../i18n/fill';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { usePane } from '../session/use-pane';
import { PlaceLink } from './place-link';
import { TARGET } from './target';

/** So many cells or ranges are named at first. */
const AT_FIRST = 4;
/** So many more with each click. */
const PORTION = 20;

const useStyles = makeStyles({ target: TARGET });

/** Cells and ranges as links to the grid, the first few at first; a sheet is named once for those that follow each other. */
export function PlaceLinks({
  places,
  separator = '',
}: {
  readonly places: readonly Place[];
  /** What stands between two of them. */
  readonly separator?: string;
}) {
  const { language } = usePane();
  const styles = useStyles();
  const [shown, setShown] = useState(AT_FIRST);
  const rest = places.length - shown;
  return (
    <>
      {places.slice(0, shown).map((place, index) => (
        <Fragment key={`${place.sheet}!${place.cell}`}>
          {index > 0 && separator}
          <PlaceLink
            place={place}
            {...(index > 0 && place.sheet === places[index - 1]!.sheet ? { text: place.cell } : {})}
          />
        </Fragment>
      ))}
      {rest > 0 && (
        <>
          {' '}
          <Link as="button" inline className={styles.target} onClick={() => setShown(shown + PORTION)}>
            {fill(taskpaneTexts(language).morePlaces, { count: String(rest) })}
          </Link>
        </>
      )}
    </>
  );
}
