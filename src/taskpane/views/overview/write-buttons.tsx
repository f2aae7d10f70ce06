import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Examination } from '../../../commands/examination';
import { countText } from '../../../i18n/count-text';
import type { OverviewTexts } from '../../../i18n/de/taskpane-overview';
import { fill } from '../../../i18n/fill';
import { columnRuns } from '../../../workbook/plan/column-runs';
import { blocksOf } from '../../parts/blocks-of';
import { usePane } from '../../session/use-pane';
import { SLIM } from '../../theme/media';
import { isUpToDate } from './overview-state';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  write: { [SLIM]: { width: '100%' } },
});

/** The way to the preview of what can be written, and to the cells in the grid. */
export function WriteButtons({
  examination,
  texts,
}: {
  readonly examination: Examination;
  readonly texts: OverviewTexts;
}) {
  const { state, language, actions } = usePane();
  const styles = useStyles();
  const [shown, setShown] = useState(0);
  const { proposal, targets, tried } = examination;
  const places = useMemo(() => blocksOf(columnRuns(targets)), [targets]);
  if (tried !== null) return <Body1>{texts.triedNotWritten}</Body1>;
  const count = proposal?.plan.cells.length ?? 0;
  const isWritten = isUpToDate(state);
  const next = (): void => {
    const at = shown % places.length;
    setShown(at + 1);
    void actions.goTo(places[at]!);
  };
  return (
    <div className={styles.buttons}>
      {proposal !== null && !isWritten && (
        <Button
          appearance="primary"
          className={styles.write}
          disabledFocusable={state.work !== null}
          onClick={() => actions.open('preview')}
        >
          {count === 0
            ? texts.writeSheets
            : count === 1
              ? texts.writeOne
              : fill(texts.write, { count: countText(count, language) })}
        </Button>
      )}
      {places.length > 0 && (
        <Button appearance={proposal === null || isWritten ? 'secondary' : 'subtle'} onClick={next}>
          {shown === 0 || places.length === 1
            ? texts.showInSheet
            : fill(texts.showNext, { shown: String(shown), count: String(places.length) })}
        </Button>
      )}
    </div>
  );
}
