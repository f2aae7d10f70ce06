import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ClipboardTaskFilled,
  ClipboardTaskRegular,
  DataPieFilled,
  DataPieRegular,
  LightbulbFilled,
  LightbulbRegular,
  MoreHorizontalFilled,
  MoreHorizontalRegular,
  PeopleCommunityFilled,
  PeopleCommunityRegular,
} from '@fluentui/react-icons';
import { fill } from '../../i18n/fill';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { openCount } from '../causes/causes';
import { TabRow } from '../parts/tab-row';
import { VISUALLY_HIDDEN } from '../parts/visually-hidden';
import { TABS, tabOf, viewsOf, type TabId } from '../session/view-id';
import { usePane } from '../session/use-pane';
import { FORCED, SLIM, WIDE } from '../theme/media';
import { VIEW_PANEL } from './view-panel';

const ICONS = {
  result: [DataPieRegular, DataPieFilled],
  check: [ClipboardTaskRegular, ClipboardTaskFilled],
  understand: [LightbulbRegular, LightbulbFilled],
  decide: [PeopleCommunityRegular, PeopleCommunityFilled],
  more: [MoreHorizontalRegular, MoreHorizontalFilled],
} as const;

const useStyles = makeStyles({
  icon: { fontSize: '20px', lineHeight: 0 },
  selected: { color: tokens.colorCompoundBrandForeground1 },
  hidden: VISUALLY_HIDDEN,
  hiddenWhereSlim: { [SLIM]: VISUALLY_HIDDEN },
  hiddenWhereWide: { [WIDE]: { display: 'none' } },
  badge: {
    minWidth: '16px',
    height: '16px',
    paddingInline: '4px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralForeground2,
    color: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase100,
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
    [FORCED]: { border: '1px solid CanvasText' },
  },
});

/** The tabs of the pane, and below them in a quieter row the views of the one that is open: two stops of the keyboard. */
export function TabBar() {
  const { state, language, actions } = usePane();
  const styles = useStyles();
  const texts = taskpaneTexts(language);
  const { view } = state.location;
  const open = tabOf(view);
  const count = openCount(state.examination?.findings ?? []);
  const tab = (id: TabId) => {
    const [Regular, Filled] = ICONS[id];
    const isSelected = id === open;
    const Icon = isSelected ? Filled : Regular;
    const word = texts.tabs[id];
    const hasBadge = id === 'check' && count > 0;
    return {
      id,
      name: hasBadge ? fill(texts.tabWithOpen, { tab: word, count: String(count) }) : word,
      content: (
        <>
          <span
            className={mergeClasses(
              styles.icon,
              isSelected && styles.selected,
              id !== 'more' && styles.hiddenWhereWide,
            )}
          >
            <Icon />
          </span>
          <span className={id === 'more' ? styles.hidden : isSelected ? undefined : styles.hiddenWhereSlim}>
            {word}
          </span>
          {hasBadge && <span className={styles.badge}>{count > 99 ? '99+' : count}</span>}
        </>
      ),
    };
  };
  return (
    <>
      <TabRow
        label={texts.areas}
        prefix="tab"
        controls={VIEW_PANEL}
        tabs={TABS.map(tab)}
        selected={open}
        onSelect={actions.openTab}
      />
      <TabRow
        quiet
        label={fill(texts.viewsOfTab, { tab: texts.tabs[open] })}
        prefix="view"
        controls={VIEW_PANEL}
        tabs={viewsOf(open).map((id) => ({ id, name: texts.shortViews[id], content: texts.shortViews[id] }))}
        selected={view}
        onSelect={(id) => actions.open(id)}
      />
    </>
  );
}
