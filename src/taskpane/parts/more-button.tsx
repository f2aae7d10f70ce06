import { Button, makeStyles } from '@fluentui/react-components';
import { fill } from '../../i18n/fill';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { usePane } from '../session/use-pane';

const useStyles = makeStyles({ more: { alignSelf: 'flex-start' } });

/** Shows the next portion of a long list; nothing where the whole list is shown. */
export function MoreButton({
  rest,
  portion,
  onMore,
}: {
  /** How many are not shown. */
  readonly rest: number;
  readonly portion: number;
  readonly onMore: () => void;
}) {
  const { language } = usePane();
  const styles = useStyles();
  if (rest <= 0) return null;
  return (
    <Button appearance="subtle" className={styles.more} onClick={onMore}>
      {fill(taskpaneTexts(language).more, { count: String(Math.min(rest, portion)) })}
    </Button>
  );
}
