import { makeStyles, tokens } from '@fluentui/react-components';
import { MoreButton } from '../parts/more-button';
import { useKept } from '../session/kept';
import { CauseCard } from './cause-card';
import type { Cause } from './causes';
import { PLAIN_LIST } from '../parts/plain-list';

/** More would make the pane long and slow; who wants them all asks for them in portions. */
const PORTION = 20;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    ...PLAIN_LIST,
  },
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
  const styles = useStyles();
  const [shown, setShown] = useKept(`shown ${name}`, PORTION);
  return (
    <>
      <ul className={styles.list}>
        {causes.slice(0, shown).map((cause) => (
          <li key={cause.key}>
            <CauseCard cause={cause} />
          </li>
        ))}
      </ul>
      <MoreButton rest={causes.length - shown} portion={PORTION} onMore={() => setShown(shown + PORTION)} />
    </>
  );
}
