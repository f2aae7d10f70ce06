import {
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  table: { tableLayout: 'auto' },
  cell: { paddingBlock: tokens.spacingVerticalXS, paddingInline: tokens.spacingHorizontalXS, height: 'auto' },
  words: { overflowWrap: 'anywhere', hyphens: 'auto' },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  headingOfFigures: { justifyContent: 'flex-end' },
  total: { fontWeight: tokens.fontWeightSemibold },
});

export interface FigureRow {
  readonly key: string;
  readonly cells: readonly ReactNode[];
  /** A sum: set in bold. */
  readonly total?: boolean;
}

/** A small table with figures at its right end, narrow enough for 320 px. */
export function FigureTable({
  label,
  headings,
  rows,
  figures = 1,
}: {
  /** What the table shows, for a screen reader. */
  readonly label: string;
  readonly headings: readonly string[];
  readonly rows: readonly FigureRow[];
  /** How many of the columns hold figures, counted from the right. */
  readonly figures?: number;
}) {
  const styles = useStyles();
  const firstFigure = headings.length - figures;
  const cellClass = (index: number): string =>
    mergeClasses(styles.cell, index >= firstFigure ? styles.figure : styles.words);
  return (
    <Table size="small" className={styles.table} aria-label={label}>
      <TableHeader>
        <TableRow>
          {headings.map((heading, index) => (
            <TableHeaderCell
              key={heading}
              className={cellClass(index)}
              button={{ className: index >= firstFigure ? styles.headingOfFigures : undefined }}
            >
              {heading}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map(({ key, cells, total = false }) => (
          <TableRow key={key} className={total ? styles.total : undefined}>
            {cells.map((cell, index) => (
              <TableCell key={headings[index]} className={cellClass(index)}>
                {cell}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
