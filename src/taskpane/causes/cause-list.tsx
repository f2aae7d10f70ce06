import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../i18n/fill';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { useKept } from '../session/kept';
import { usePane } from '../session/use-pane';
import { CauseCard } from './cause-card';
import type { Cause } from './causes';

/** More would make the pane long and slow; who wants them all asks for them in portions. */
const PORTION = 20;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  more: { alignSelf: 'flex-start' },
});

/** What is to be settled, cause by cause. */
export function CauseList({
  causes,
  name = 'causes',
}: {
  readonly causes: readonly Cause[];
  /** Tells the list apart from others of the view. */
  readonly name?: string;
}) {
  const { language } = usePane();
  const styles = useStyles();
  const [shown, setShown] = useKept(`shown ${name}`, PORTION);
  const rest = causes.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {causes.slice(0, shown).map((cause) => (
          <li key={cause.key}>
            <CauseCard cause={cause} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button appearance="subtle" className={styles.more} onClick={() => setShown(shown + PORTION)}>
          {fill(taskpaneTexts(language).more, { count: String(Math.min(rest, PORTION)) })}
        </Button>
      )}
    </>
  );
}
