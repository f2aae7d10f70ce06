import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { Fragment, useMemo, useState } from 'react';
import type { RunOutcome } from '../../commands/run-outcome';
import { countText } from '../../i18n/count-text';
import { fill } from '../../i18n/fill';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { causesOf, isOpen } from '../causes/causes';
import { PlaceLink } from '../parts/place-link';
import { usePane } from '../session/use-pane';
import { whatWasWritten } from './what-was-written';

/** So many ranges are named at first. */
const AT_FIRST = 4;
/** So many more with each click. */
const PORTION = 20;

const useStyles = makeStyles({
  text: { display: 'block', overflowWrap: 'anywhere' },
  places: { display: 'block', marginBlock: tokens.spacingVerticalXXS },
});

/** What a run wrote where, what is still open, and the way back: nobody has to look for it. */
export function WrittenBar({ outcome }: { readonly outcome: RunOutcome }) {
  const { state, language, actions } = usePane();
  const styles = useStyles();
  const { written: texts, feedback, close, morePlaces } = taskpaneTexts(language);
  const [shown, setShown] = useState(AT_FIRST);
  const { cells, places, sheets } = useMemo(() => whatWasWritten(outcome), [outcome]);
  const open = causesOf(outcome.findings).filter(isOpen).length;
  const counted =
    cells === 0
      ? texts.noCells
      : cells === 1
        ? texts.cellsOne
        : fill(texts.cells, { count: countText(cells, language) });
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{feedback[outcome.job]}</MessageBarTitle>
        <span className={styles.places}>
          {counted}
          {places.slice(0, shown).map((place, index) => (
            <Fragment key={`${place.sheet}!${place.cell}`}>
              {index === 0 ? ' ' : ', '}
              <PlaceLink
                place={place}
                {...(index > 0 && place.sheet === places[index - 1]!.sheet ? { text: place.cell } : {})}
              />
            </Fragment>
          ))}
          {places.length > shown && (
            <>
              {' '}
              <Link as="button" inline onClick={() => setShown(shown + PORTION)}>
                {fill(morePlaces, { count: String(places.length - shown) })}
              </Link>
            </>
          )}
        </span>
        {sheets.length > 0 && (
          <span className={styles.text}>{fill(texts.sheets, { sheets: sheets.join(', ') })}</span>
        )}
        {outcome.job === 'reconcile' && (
          <span className={styles.text}>
            {open === 0 ? texts.nothingOpen : fill(texts.open, { count: String(open) })}
          </span>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={close}
            icon={<DismissRegular />}
            onClick={() => actions.closeBar()}
          />
        }
      >
        <Button disabledFocusable={state.work !== null} onClick={() => void actions.undo()}>
          {texts.undo}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
