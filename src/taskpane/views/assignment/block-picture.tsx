import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { AssignmentTexts } from '../../../i18n/de/taskpane-assignment';
import { cellAddress, columnLetters } from '../../../workbook/address';
import type { PictureCell } from '../../../workbook/blocks/block-picture';
import type { Cell } from '../../../workbook/blocks/figure';
import { usePane } from '../../session/use-pane';
import { PictureBox } from './picture-box';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  // A table is the one thing that may be wider than the pane: it scrolls by itself.
  frame: {
    overflow: 'auto',
    maxHeight: '340px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: { borderCollapse: 'separate', borderSpacing: 0, minWidth: '100%' },
  heading: {
    position: 'sticky',
    zIndex: 1,
    padding: '0 4px',
    height: '20px',
    minWidth: '20px',
    fontSize: '11px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  top: { top: 0 },
  side: { left: 0 },
  corner: { left: 0, zIndex: 2 },
  current: { fontWeight: tokens.fontWeightBold, color: tokens.colorNeutralForeground1 },
  cell: {
    position: 'relative',
    padding: 0,
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: 'pointer',
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  // Frames lie above the colours of the cell.
  framed: { '::after': { content: '""', position: 'absolute', inset: 0, pointerEvents: 'none' } },
  chosen: {
    '::after': {
      border: `2px solid ${tokens.colorBrandStroke1}`,
      [FORCED]: { border: '2px solid Highlight' },
    },
  },
  pointed: {
    '::after': {
      border: `2px dashed ${tokens.colorBrandStroke1}`,
      [FORCED]: { border: '2px dashed Highlight' },
    },
  },
});

/** How far a key moves, in rows and columns; infinite: to the edge of the picture. */
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

/**
 * A part of a cross-tab as a grid: one of its cells takes the focus, arrow keys choose another one, Enter or a click
 * goes to it in the sheet.
 */
export function BlockPicture({
  rows,
  label,
  chosen,
  questions,
  texts,
  onChoose,
  onGo,
}: {
  readonly rows: readonly (readonly PictureCell[])[];
  /** What the picture shows, for a screen reader. */
  readonly label: string;
  readonly chosen: PictureCell | null;
  /** Cells of which something is asked, in A1 notation. */
  readonly questions: ReadonlySet<string>;
  readonly texts: AssignmentTexts;
  /** @param cell may lie outside the part that is shown */
  readonly onChoose: (cell: Cell) => void;
  readonly onGo: (cell: Cell) => void;
}) {
  const { language } = usePane();
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const byKey = useRef(false);
  const first = rows[0]![0]!;
  const focusable = chosen ?? first;
  const pointedAt = new Set(chosen?.figure?.labels);
  const address = chosen === null ? null : cellAddress(chosen.row, chosen.column);
  useEffect(() => {
    if (address === null) return;
    const cell = frame.current?.querySelector<HTMLElement>(`[data-cell="${address}"]`);
    if (byKey.current) cell?.focus();
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    byKey.current = false;
  }, [address]);

  const move = (event: KeyboardEvent, { row, column }: PictureCell): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onGo({ row, column });
      return;
    }
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    byKey.current = true;
    const last = rows.at(-1)!.at(-1)!;
    const [down, right] = step;
    onChoose({
      row: row + down,
      column: right === -Infinity ? first.column : right === Infinity ? last.column : column + right,
    });
  };
  return (
    <div className={styles.frame} ref={frame}>
      <table role="grid" aria-label={label} className={styles.table}>
        <thead>
          <tr>
            <td className={mergeClasses(styles.heading, styles.top, styles.corner)} />
            {rows[0]!.map(({ column }) => (
              <th
                key={column}
                scope="col"
                className={mergeClasses(
                  styles.heading,
                  styles.top,
                  column === chosen?.column && styles.current,
                )}
              >
                {columnLetters(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells[0]!.row}>
              <th
                scope="row"
                className={mergeClasses(
                  styles.heading,
                  styles.side,
                  cells[0]!.row === chosen?.row && styles.current,
                )}
              >
                {cells[0]!.row + 1}
              </th>
              {cells.map((cell) => {
                const at = cellAddress(cell.row, cell.column);
                return (
                  <td
                    key={cell.column}
                    role="gridcell"
                    data-cell={at}
                    tabIndex={cell === focusable ? 0 : -1}
                    aria-selected={cell === chosen}
                    className={mergeClasses(
                      styles.cell,
                      (cell === chosen || pointedAt.has(at)) && styles.framed,
                      pointedAt.has(at) && styles.pointed,
                      cell === chosen && styles.chosen,
                    )}
                    onClick={() => {
                      onChoose(cell);
                      onGo(cell);
                    }}
                    onFocus={() => {
                      if (cell !== chosen) onChoose(cell);
                    }}
                    onKeyDown={(event) => move(event, cell)}
                  >
                    <PictureBox cell={cell} isAsked={questions.has(at)} texts={texts} language={language} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
