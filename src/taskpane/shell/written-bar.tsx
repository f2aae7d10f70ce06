import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import type { RunOutcome } from '../../commands/run-outcome';
import { countText } from '../../i18n/count-text';
import { fill } from '../../i18n/fill';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { openCount } from '../causes/causes';
import { PlaceLinks } from '../parts/place-links';
import { usePane } from '../session/use-pane';
import { CloseAction } from './close-action';
import { whatWasWritten } from './what-was-written';

const useStyles = makeStyles({
  text: { display: 'block', overflowWrap: 'anywhere' },
  places: { display: 'block', marginBlock: tokens.spacingVerticalXXS },
});

/** What a run wrote where, what is still open, and the way back: nobody has to look for it. */
export function WrittenBar({ outcome }: { readonly outcome: RunOutcome }) {
  const { state, language, actions } = usePane();
  const styles = useStyles();
  const { written: texts, feedback, close } = taskpaneTexts(language);
  const { cells, places, sheets } = useMemo(() => whatWasWritten(outcome), [outcome]);
  const open = openCount(outcome.findings);
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
          {places.length > 0 && ' '}
          <PlaceLinks places={places} separator=", " />
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
      <CloseAction label={close} onClose={() => actions.closeBar()}>
        <Button disabledFocusable={state.work !== null} onClick={() => void actions.undo()}>
          {texts.undo}
        </Button>
      </CloseAction>
    </MessageBar>
  );
}
