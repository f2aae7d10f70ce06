import { Button, makeStyles } from '@fluentui/react-components';
import { isComputed, type Examination } from '../../commands/examination';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { loadedWhenOpened } from '../parts/loaded-when-opened';
import { usePane } from '../session/use-pane';
import type { ViewId } from '../session/view-id';
import { ANSWERED, ANSWERED_BY_SETTINGS, ANSWERED_IN_CELL, ANSWERED_IN_VIEW } from './answered';
import type { Cause } from './causes';
import { CellAnswer } from './cell-answer';
import { PlannedIncomeAnswer } from './planned-income-answer';
import { RateAnswer } from './rate-answer';
import { SettingsAnswer } from './settings-answer';
import { AssignSheet, PostsAnswer, TablesAnswer } from './tables-answer';
import { TakeOver } from './take-over';

/** What a cell was read as is known to the strip that follows it. */
const IfAskedOfCell = loadedWhenOpened(
  () => import(/* webpackChunkName: "follow" */ './if-asked-of-cell'),
  'IfAskedOfCell',
);

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

/** What answers a question, below it: fields for its cell and its settings, a form of its own, or the way to its view. */
export function AnswerInPlace({
  cause,
  examination,
}: {
  readonly cause: Cause;
  readonly examination: Examination;
}) {
  const { first, findings } = cause;
  const settings = ANSWERED_BY_SETTINGS[first.code];
  const view = ANSWERED_IN_VIEW[first.code];
  switch (first.code) {
    case 'planned-income-unknown':
    case 'planned-income-elsewhere':
      return <PlannedIncomeAnswer examination={examination} />;
    case 'rate-unknown':
    case 'registration-rate-question':
      return isComputed(examination) ? <RateAnswer findings={findings} examination={examination} /> : null;
    case 'sheets-without-state':
      return <TakeOver />;
    case 'no-posts-table':
      return <PostsAnswer examination={examination} />;
    case 'missing-column':
      return first.place === null ? <TablesAnswer /> : <AssignSheet sheet={first.place.sheet} />;
    case 'no-budget-lines':
      return <TablesAnswer />;
    default:
      return (
        <>
          {ANSWERED_IN_CELL.has(first.code) && <CellAnswer cause={cause} examination={examination} />}
          {settings !== undefined && <SettingsAnswer settings={settings} examination={examination} />}
          {view !== undefined && <ViewAnswer view={view} />}
          {!ANSWERED.has(first.code) && (
            <IfAskedOfCell found={first} examination={examination}>
              <CellAnswer cause={cause} examination={examination} />
            </IfAskedOfCell>
          )}
        </>
      );
  }
}

function ViewAnswer({ view }: { readonly view: ViewId }) {
  const { language, actions } = usePane();
  const styles = useStyles();
  return (
    <Button className={styles.start} onClick={() => actions.open(view)}>
      {taskpaneTexts(language).views[view]}
    </Button>
  );
}
