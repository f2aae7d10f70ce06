import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FORCED } from '../theme/media';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [FORCED]: { border: '1px solid CanvasText' },
  },
  raised: { boxShadow: tokens.shadow4, backgroundColor: tokens.colorNeutralBackground1 },
});

/** What belongs together, set off from what is around it. */
export function Card({
  raised = false,
  children,
}: {
  readonly raised?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.card, raised && styles.raised)}>{children}</div>;
}
