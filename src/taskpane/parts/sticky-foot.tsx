import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { LOW, NARROW } from '../theme/media';

const useStyles = makeStyles({
  foot: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalL})`,
    marginBottom: `calc(-1 * ${tokens.spacingVerticalXL})`,
    paddingInline: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: {
      marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
      paddingInline: tokens.spacingHorizontalS,
    },
    [LOW]: { position: 'static' },
  },
  hint: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What a view is for: its buttons stay in sight, however long it is. */
export function StickyFoot({ hint, children }: { readonly hint: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.foot}>
      <Caption1 className={styles.hint}>{hint}</Caption1>
      <div className={styles.buttons}>{children}</div>
    </div>
  );
}
