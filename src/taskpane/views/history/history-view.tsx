import { Body1, Button, Caption1, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { History } from '../../../commands/read-history';
import { history as german } from '../../../i18n/de/taskpane-history';
import { history as english } from '../../../i18n/en/taskpane-history';
import type { HistoryTexts } from '../../../i18n/de/taskpane-history';
import { dateAndTime } from '../../../i18n/date-text';
import { inLanguage } from '../../../i18n/language';
import { fill } from '../../../i18n/fill';
import { LOG_SHEET } from '../../../workbook/sheets/own-sheets';
import { isLogUnchanged } from '../../../workbook/plan/chain-log';
import { readLog } from '../../../workbook/plan/read-log';
import { timeOfSerial } from '../../../workbook/run-time';
import { PlaceLink } from '../../parts/place-link';
import { MoreButton } from '../../parts/more-button';
import { Section } from '../../parts/section';
import { useAnswer } from '../../parts/use-answer';
import { useLast } from '../../parts/use-last';
import { useKept } from '../../session/kept';
import { usePane } from '../../session/use-pane';
import { ComparisonSection } from './comparison-section';
import { PLAIN_LIST } from '../../parts/plain-list';

const PORTION = 20;

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  start: { alignSelf: 'flex-start' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    ...PLAIN_LIST,
  },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** What was written into the workbook, read when the view opens, and the way back. */
export function HistoryView() {
  const { state, language, actions } = usePane();
  const styles = useStyles();
  const texts = inLanguage(language, german, english);
  const { examination, feedback, work } = state;
  // Asked anew after whatever may have written.
  const question = useMemo(() => ({ examination, feedback }), [examination, feedback]);
  const history = useLast(useAnswer(actions.readHistory, question));
  const undoable = history?.state.runs.length ?? null;
  return (
    <div className={styles.view}>
      <Body1>{texts.undoAdvice}</Body1>
      {undoable !== null && undoable > 0 && (
        <Body1>
          {undoable === 1 ? texts.undoableOne : fill(texts.undoable, { count: String(undoable) })}
        </Body1>
      )}
      <Button
        className={styles.start}
        disabledFocusable={work !== null || undoable === 0}
        onClick={() => void actions.undo()}
      >
        {texts.undo}
      </Button>
      {examination !== null && <ComparisonSection examination={examination} />}
      {history === null ? (
        feedback === null && <Spinner label={texts.reading} />
      ) : (
        <Runs history={history} texts={texts} />
      )}
    </div>
  );
}

function Runs({
  history: { snapshot, state },
  texts,
}: {
  readonly history: History;
  readonly texts: HistoryTexts;
}) {
  const { language } = usePane();
  const styles = useStyles();
  const [shown, setShown] = useKept('runs', PORTION);
  const runs = readLog(snapshot);
  const unchanged = isLogUnchanged(snapshot, state);
  const momentText = (serial: number): string =>
    dateAndTime(timeOfSerial(serial, snapshot.dateSystem), language);
  if (runs.length === 0) return <Body1>{texts.nothing}</Body1>;
  return (
    <Section title={texts.title}>
      <ul className={styles.list}>
        {runs.slice(0, shown).map(({ time, action, changes }, index) => (
          <li key={index}>
            <div>{fill(texts.run, { action, time: momentText(time) })}</div>
            <Caption1 className={styles.hint}>
              {changes.length === 1
                ? texts.changesOne
                : fill(texts.changes, { count: String(changes.length) })}
            </Caption1>
          </li>
        ))}
      </ul>
      <MoreButton rest={runs.length - shown} portion={PORTION} onMore={() => setShown(shown + PORTION)} />
      {unchanged !== null && <Body1>{unchanged ? texts.logUnchanged : texts.logChanged}</Body1>}
      <Body1>
        {texts.log} <PlaceLink place={{ sheet: LOG_SHEET, cell: 'A1' }} text={LOG_SHEET} />
      </Body1>
    </Section>
  );
}
