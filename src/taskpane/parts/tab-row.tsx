import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';

import { FORCED, SLIM } from '../theme/media';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap' },
  quietRow: { gap: tokens.spacingHorizontalXS, [SLIM]: { columnGap: 0 } },
  tab: {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  loud: {
    minHeight: '44px',
    paddingInline: tokens.spacingHorizontalS,
    ':hover::after': { backgroundColor: tokens.colorNeutralStroke1Hover },
    '::after': {
      content: '""',
      position: 'absolute',
      bottom: '2px',
      insetInline: tokens.spacingHorizontalS,
      height: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: 'transparent',
    },
  },
  loudSelected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      backgroundColor: tokens.colorCompoundBrandStroke,
      [FORCED]: { backgroundColor: 'Highlight' },
    },
    ':hover::after': { backgroundColor: tokens.colorCompoundBrandStrokeHover },
  },
  quiet: {
    minHeight: '24px',
    paddingInline: tokens.spacingHorizontalSNudge,
    [SLIM]: { paddingInline: '5px' },
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  quietSelected: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': {
      backgroundColor: tokens.colorBrandBackground2Hover,
      color: tokens.colorBrandForeground2Hover,
    },
    [FORCED]: { outline: '1px solid Highlight' },
  },
});

export interface RowTab<Id extends string> {
  readonly id: Id;
  /** What a screen reader says; begins with what is seen. */
  readonly name: string;
  readonly content: ReactNode;
}

/**
 * Tabs as one stop of the keyboard: arrow keys, Home and End move along them, Enter or Space opens one. They look as
 * Fluent's do, whose own code alone is as large as all else that the pane uses of Fluent's buttons and tables.
 */
export function TabRow<Id extends string>({
  label,
  prefix,
  controls,
  tabs,
  selected,
  onSelect,
  quiet = false,
}: {
  /** What the row is, for a screen reader. */
  readonly label: string;
  /** In front of the ids of its tabs, so that they are told apart from those of another row. */
  readonly prefix: string;
  /** The id of what the tabs show. */
  readonly controls: string;
  readonly tabs: readonly RowTab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** True for a row below another one. */
  readonly quiet?: boolean;
}) {
  const styles = useStyles();
  const looks = quiet ? [styles.quiet, styles.quietSelected] : [styles.loud, styles.loudSelected];
  return (
    <div
      role="tablist"
      aria-label={label}
      className={mergeClasses(styles.row, quiet && styles.quietRow)}
      tabIndex={-1}
      onKeyDown={moveFocus}
    >
      {tabs.map(({ id, name, content }) => {
        const isSelected = id === selected;
        return (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${prefix}-${id}`}
            className={mergeClasses(styles.tab, looks[0], isSelected && looks[1])}
            aria-selected={isSelected}
            aria-controls={controls}
            aria-label={name}
            title={quiet ? undefined : name}
            tabIndex={isSelected ? 0 : -1}
            onClick={() => onSelect(id)}
          >
            {content}
          </button>
        );
      })}
    </div>
  );
}

/** Moves the focus along the row; what is focused is opened by Enter, because a view may have to be loaded first. */
function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
  const at = tabs.indexOf(document.activeElement as HTMLElement);
  const to = STEPS[event.key]?.(at, tabs.length);
  if (to === undefined) return;
  event.preventDefault();
  tabs[to]!.focus();
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};
