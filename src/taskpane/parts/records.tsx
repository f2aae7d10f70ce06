import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { NARROW } from '../theme/media';
import { PLAIN_LIST } from './plain-list';

const useStyles = makeStyles({
  list: { ...PLAIN_LIST },
  record: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, overflowWrap: 'anywhere' },
  entries: {
    display: 'grid',
    gridTemplateColumns: 'minmax(42%, 1fr) auto',
    // A link is higher than the words beside it; what is read in one line stands on one.
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    marginBlock: tokens.spacingVerticalXXS,
    marginInline: 0,
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  label: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  value: {
    margin: 0,
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  bold: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** One row of a table that is too wide for 320 px: its entries stand below each other. */
export interface DataRecord {
  readonly key: string;
  readonly title: ReactNode;
  readonly entries: readonly {
    readonly label: string;
    readonly value: ReactNode;
    /** The entry that the record is about. */
    readonly main?: boolean;
  }[];
  /** What is to be said about it, below its entries. */
  readonly note?: ReactNode;
}

/** A table as records below each other, each with its title and its entries. */
export function Records({
  label,
  records,
}: {
  readonly label: string;
  readonly records: readonly DataRecord[];
}) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {records.map(({ key, title, entries, note }) => (
        <li key={key} className={styles.record}>
          <Text as="p" weight="semibold" block className={styles.title}>
            {title}
          </Text>
          <Entries entries={entries} />
          {note}
        </li>
      ))}
    </ul>
  );
}

/** The entries of one record. */
export function Entries({ entries }: Pick<DataRecord, 'entries'>) {
  const styles = useStyles();
  return (
    <dl className={styles.entries}>
      {entries.map((entry) => (
        <Entry key={entry.label} {...entry} />
      ))}
    </dl>
  );
}

function Entry({ label, value, main = false }: DataRecord['entries'][number]) {
  const styles = useStyles();
  return (
    <>
      <dt className={mergeClasses(styles.label, main && styles.bold)}>{label}</dt>
      <dd className={mergeClasses(styles.value, main && styles.bold)}>{value}</dd>
    </>
  );
}
