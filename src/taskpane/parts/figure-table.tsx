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
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { NARROW, SLIM } from '../theme/media';

/** A year, a number, a short word: it is never broken. Longer ones may be, where a table would be too wide. */
const LONGEST_SHORT_TEXT = 8;

const useStyles = makeStyles({
  table: { tableLayout: 'auto' },
  cell: {
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalXS,
    height: 'auto',
    [SLIM]: { paddingInline: tokens.spacingHorizontalXXS },
  },
  short: { whiteSpace: 'nowrap' },
  words: { overflowWrap: 'anywhere', hyphens: 'auto' },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  heading: { [NARROW]: { whiteSpace: 'normal', overflowWrap: 'anywhere', hyphens: 'auto' } },
  headingOfFigures: { justifyContent: 'flex-end' },
  // A row is not to be clicked, and the grey that Fluent gives it below the pointer is too near to links in dark.
  row: {
    ':hover': { backgroundColor: tokens.colorTransparentBackground },
    ':active': { backgroundColor: tokens.colorTransparentBackground },
  },
  group: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold },
  total: { fontWeight: tokens.fontWeightSemibold },
  block: { [NARROW]: { display: 'block' } },
  gone: { [NARROW]: { display: 'none' } },
  stacked: {
    [NARROW]: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      columnGap: tokens.spacingHorizontalS,
      '::before': {
        content: 'attr(data-heading)',
        fontWeight: tokens.fontWeightRegular,
        whiteSpace: 'normal',
        overflowWrap: 'anywhere',
        textAlign: 'start',
      },
    },
  },
});

export interface FigureRow {
  readonly key: string;
  /** What the row belongs to with those around it: a heading of its own above the first of them. */
  readonly group?: string;
  readonly cells: readonly ReactNode[];
  /** A sum: set in bold. */
  readonly total?: boolean;
}

/**
 * A small table with figures at its right end, narrow enough for 320 px. In a very narrow pane its figures move below
 * each other, with their headings, because a figure is not to be broken.
 */
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
  const stacks = figures > 0;
  const cellClass = (index: number, content: ReactNode): string => {
    if (index >= firstFigure) return mergeClasses(styles.cell, styles.figure);
    const isShort = typeof content === 'string' && content.length <= LONGEST_SHORT_TEXT;
    return mergeClasses(styles.cell, isShort ? styles.short : styles.words);
  };
  // Without the display of a table its parts would lose their roles.
  const role = (name: string) => (stacks ? { role: name } : {});
  return (
    <Table
      size="small"
      className={mergeClasses(styles.table, stacks && styles.block)}
      aria-label={label}
      {...role('table')}
    >
      <TableHeader className={mergeClasses(stacks && styles.gone)}>
        <TableRow>
          {headings.map((heading, index) => (
            <TableHeaderCell
              key={heading}
              className={mergeClasses(cellClass(index, heading), styles.heading)}
              button={{ className: index >= firstFigure ? styles.headingOfFigures : undefined }}
            >
              {heading}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody className={mergeClasses(stacks && styles.block)} {...role('rowgroup')}>
        {rows.map(({ key, group, cells, total = false }, row) => (
          <Fragment key={key}>
            {group !== undefined && group !== rows[row - 1]?.group && (
              <TableRow className={mergeClasses(styles.row, styles.total)}>
                <TableHeaderCell
                  scope="rowgroup"
                  colSpan={headings.length}
                  className={mergeClasses(styles.cell, styles.words, styles.group)}
                >
                  {group}
                </TableHeaderCell>
              </TableRow>
            )}
            <TableRow
              className={mergeClasses(styles.row, total && styles.total, stacks && styles.block)}
              {...role('row')}
            >
              {cells.map((cell, index) => (
                <TableCell
                  key={headings[index]}
                  className={mergeClasses(
                    cellClass(index, cell),
                    stacks && (index < firstFigure ? styles.block : styles.stacked),
                  )}
                  {...(stacks && index >= firstFigure && cell !== ''
                    ? { 'data-heading': headings[index] }
                    : {})}
                  {...role('cell')}
                >
                  {cell}
                </TableCell>
              ))}
            </TableRow>
          </Fragment>
        ))}
      </TableBody>
    </Table>
  );
}
