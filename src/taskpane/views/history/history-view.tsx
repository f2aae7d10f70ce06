import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { history as german } from '../../../i18n/de/taskpane-history';
import { history as english } from '../../../i18n/en/taskpane-history';
import { dateAndTime } from '../../../i18n/date-text';
import { inLanguage } from '../../../i18n/language';
import { fill } from '../../../i18n/fill';
import { LOG_SHEET } from '../../../workbook/sheets/own-sheets';
import { isLogUnchanged } from '../../../workbook/plan/chain-log';
import { readLog } from '../../../workbook/plan/read-log';
import { timeOfSerial } from '../../../workbook/run-time';
import { PlaceLink } from '../../parts/place-link';
import { Section } from '../../parts/section';
import { usePane } from '../../session/use-pane';

const PORTION = 20;

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  undo: { alignSelf: 'flex-start' },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0 },
});

/** What was written into the workbook, and the way back. */
export function HistoryView() {
  const { state, language, actions } = usePane();
  const styles = useStyles();
  const texts = inLanguage(language, german, english);
  const [shown, setShown] = useState(PORTION);
  const { examination, work } = state;
  const runs = examination === null ? [] : readLog(examination.snapshot);
  const undoable = examination?.state.runs.length ?? null;
  const unchanged = examination === null ? null : isLogUnchanged(examination.snapshot, examination.state);
  const rest = runs.length - shown;
  const momentText = (serial: number): string =>
    dateAndTime(timeOfSerial(serial, examination!.snapshot.dateSystem), language);
  return (
    <div className={styles.view}>
      <Body1>{texts.undoAdvice}</Body1>
      {undoable !== null && undoable > 0 && (
        <Body1>
          {undoable === 1 ? texts.undoableOne : fill(texts.undoable, { count: String(undoable) })}
        </Body1>
      )}
      <Button
        className={styles.undo}
        disabledFocusable={work !== null || undoable === 0}
        onClick={() => void actions.undo()}
      >
        {texts.undo}
      </Button>
      {examination === null && <Body1>{texts.notExamined}</Body1>}
      {examination !== null && runs.length === 0 && <Body1>{texts.nothing}</Body1>}
      {runs.length > 0 && (
        <Section title={texts.title}>
          <ul className={styles.list}>
            {runs.slice(0, shown).map(({ time, action, changes }, index) => (
              <li key={index}>
                <div>{fill(texts.run, { action, time: momentText(time) })}</div>
                <Caption1>
                  {changes.length === 1
                    ? texts.changesOne
                    : fill(texts.changes, { count: String(changes.length) })}
                </Caption1>
              </li>
            ))}
          </ul>
          {rest > 0 && (
            <Button appearance="transparent" onClick={() => setShown(shown + PORTION)}>
              {fill(texts.more, { count: String(Math.min(rest, PORTION)) })}
            </Button>
          )}
          {unchanged !== null && <Body1>{unchanged ? texts.logUnchanged : texts.logChanged}</Body1>}
          <Body1>
            {texts.log} <PlaceLink place={{ sheet: LOG_SHEET, cell: 'A1' }} />
          </Body1>
        </Section>
      )}
    </div>
  );
}
