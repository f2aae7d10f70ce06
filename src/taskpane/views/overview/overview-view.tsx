import { makeStyles, tokens } from '@fluentui/react-components';
import { loadedWhenOpened, type LoadedView } from '../../parts/loaded-when-opened';
import { usePane } from '../../session/use-pane';
import type { ViewProps } from '../view-props';
import { StartCards } from './start-cards';

/** Its code is there before the first examination is: it is loaded ahead, behind the pane. */
const ExaminedOverview = loadedWhenOpened(
  () => import(/* webpackChunkName: "view-overview" */ './examined-overview'),
  'ExaminedOverview',
);

const useStyles = makeStyles({
  start: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

function Overview() {
  const { state } = usePane();
  const styles = useStyles();
  const { examination } = state;
  if (examination !== null) return <ExaminedOverview examination={examination} />;
  return (
    <div className={styles.start}>
      <StartCards />
    </div>
  );
}

const { loadAgain, loadAhead } = ExaminedOverview;

/** What a newcomer begins with, then the state of the workbook at a glance. */
export const OverviewView: LoadedView<ViewProps> = Object.assign(Overview, { loadAgain, loadAhead });
