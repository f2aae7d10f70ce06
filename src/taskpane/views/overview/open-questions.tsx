import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { Examination } from '../../../commands/examination';
import type { OverviewTexts } from '../../../i18n/de/taskpane-overview';
import { fill } from '../../../i18n/fill';
import { CauseList } from '../../causes/cause-list';
import { causesOf, isOpen } from '../../causes/causes';
import { usePane } from '../../session/use-pane';
import { restText } from './rest-text';

/** The rest stands under *Prüfen*. */
const AT_FIRST = 3;

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  title: { margin: 0, overflowWrap: 'anywhere' },
});

/** The first questions, answered where they stand, and the way to all of them. */
export function OpenQuestions({
  examination,
  texts,
}: {
  readonly examination: Examination;
  readonly texts: OverviewTexts;
}) {
  const { actions } = usePane();
  const styles = useStyles();
  const causes = causesOf(examination.findings);
  const open = causes.filter(isOpen);
  const notes = causes.length - open.length;
  const rest = restText({ open: open.length, atFirst: AT_FIRST, notes }, texts);
  if (causes.length === 0) return null;
  return (
    <section className={styles.section}>
      <div className={styles.heading}>
        <Subtitle2 as="h2" className={styles.title}>
          {fill(texts.toSettle, { count: String(open.length) })}
        </Subtitle2>
        {rest !== null && (
          <Button appearance="subtle" size="small" onClick={() => actions.open('findings')}>
            {rest}
          </Button>
        )}
      </div>
      {open.length > 0 && <CauseList causes={open.slice(0, AT_FIRST)} />}
    </section>
  );
}
