import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import type { RulesTexts } from '../../../i18n/de/taskpane-rules';
import { FORCED } from '../../theme/media';
import { RATE_STATES, type MatrixRow, type RateState } from './rule-matrix-rows';
import { VISUALLY_HIDDEN } from '../../parts/visually-hidden';
import { LEGEND, LEGEND_ENTRY } from '../../parts/legend-look';

const useStyles = makeStyles({
  hidden: VISUALLY_HIDDEN,
  grid: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  row: {
    display: 'grid',
    columnGap: '2px',
  },
  heading: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    fontVariantNumeric: 'tabular-nums',
  },
  subject: {
    gridColumn: '1 / -1',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  cell: {
    display: 'flex',
    columnGap: '1px',
    minHeight: '26px',
    boxSizing: 'border-box',
    padding: 0,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    boxShadow: `0 0 0 2px ${tokens.colorBrandStroke1}`,
    [FORCED]: { outline: '2px solid Highlight' },
  },
  part: {
    flex: '1 1 0',
    minWidth: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'center',
    columnGap: '2px',
    paddingInline: '1px',
    boxSizing: 'border-box',
    fontSize: '11px',
    lineHeight: '12px',
    fontVariantNumeric: 'tabular-nums',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    [FORCED]: { border: '1px solid CanvasText' },
  },
  mark: { fontWeight: tokens.fontWeightBold },
  printed: { backgroundColor: tokens.colorPaletteTealBackground2, color: tokens.colorPaletteTealForeground2 },
  doubtful: {
    backgroundColor: tokens.colorPaletteGoldBackground2,
    color: tokens.colorPaletteGoldForeground2,
  },
  own: {
    backgroundColor: tokens.colorPaletteLavenderBackground2,
    color: tokens.colorPaletteLavenderForeground2,
  },
  open: {
    border: `1px dashed ${tokens.colorNeutralForeground1}`,
    color: tokens.colorNeutralForeground1,
    [FORCED]: { border: '1px dashed CanvasText' },
  },
  legend: LEGEND,
  entry: LEGEND_ENTRY,
  swatch: { flex: '0 0 auto', width: '20px', height: '16px' },
});

/** At 320 px seven parts of a line have room for an amount of six characters. */
function fits(amount: string, parts: number): boolean {
  return parts <= 7 && (amount.length <= 6 || parts < 7);
}

/** What says without colour how well a rate is known. */
const MARKS: Readonly<Record<RateState, string>> = { printed: '✓', doubtful: '≈', own: '●', open: '?' };

/** A cell of the matrix, by its row and column from 0. */
export interface MatrixPosition {
  readonly row: number;
  readonly column: number;
}

/**
 * Which rate is in force when, by kind of posts and year: a grid with one tab stop, in which arrow keys move and Enter, the
 * space bar or a click chooses a cell.
 */
export function RuleMatrix({
  rows,
  chosen,
  onChoose,
  texts,
}: {
  /** At least one, each with the same years. */
  readonly rows: readonly MatrixRow[];
  readonly chosen: MatrixPosition | null;
  readonly onChoose: (position: MatrixPosition) => void;
  readonly texts: RulesTexts;
}) {
  const styles = useStyles();
  const grid = useRef<HTMLDivElement>(null);
  const years = rows[0]!.cells.map(({ year }) => year);
  const columns = { gridTemplateColumns: `repeat(${years.length}, minmax(0, 1fr))` };
  const { matrix } = texts;
  const states = new Set(
    rows.flatMap(({ cells }) => cells.flatMap(({ parts }) => parts.map((part) => part.state))),
  );
  const stop = chosen ?? { row: 0, column: 0 };
  const onKeyDown = (event: KeyboardEvent, at: MatrixPosition): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(at);
      return;
    }
    const next = STEPS[event.key]?.(at, { rows: rows.length, columns: years.length });
    if (next === undefined) return;
    event.preventDefault();
    grid.current?.querySelector<HTMLElement>(`[data-at="${next.row} ${next.column}"]`)?.focus();
  };
  return (
    <>
      <div role="grid" aria-label={matrix.label} className={styles.grid} ref={grid}>
        <div role="row" className={styles.row} style={columns}>
          <span role="columnheader" className={styles.hidden}>
            {matrix.corner}
          </span>
          {years.map((year) => (
            <span key={year} role="columnheader" className={styles.heading}>
              {year}
            </span>
          ))}
        </div>
        {rows.map(({ key, subject, unit, isOwn, cells }, row) => (
          <div key={key} role="row" className={styles.row} style={columns}>
            <span role="rowheader" className={styles.subject}>
              {[subject, unit, isOwn ? '' : matrix.other].filter((each) => each !== '').join(' · ')}
            </span>
            {cells.map(({ year, parts, label }, column) => {
              const isChosen = chosen?.row === row && chosen.column === column;
              return (
                <div
                  key={year}
                  role="gridcell"
                  data-at={`${row} ${column}`}
                  tabIndex={stop.row === row && stop.column === column ? 0 : -1}
                  aria-selected={isChosen}
                  aria-label={label}
                  className={mergeClasses(styles.cell, isChosen && styles.chosen)}
                  onClick={() => onChoose({ row, column })}
                  onKeyDown={(event) => onKeyDown(event, { row, column })}
                >
                  {parts.map(({ state, amount }, index) => (
                    <span key={index} className={mergeClasses(styles.part, styles[state])}>
                      <span className={styles.mark}>{MARKS[state]}</span>
                      {fits(amount, parts.length * years.length) && <span>{amount}</span>}
                    </span>
                  ))}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <ul className={styles.legend} aria-label={matrix.legend}>
        {RATE_STATES.filter((state) => states.has(state)).map((state) => (
          <li key={state} className={styles.entry}>
            <span aria-hidden className={mergeClasses(styles.part, styles.swatch, styles[state])}>
              {MARKS[state]}
            </span>
            <Caption1>{matrix.states[state]}</Caption1>
          </li>
        ))}
      </ul>
    </>
  );
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

const STEPS: Readonly<Record<string, (at: MatrixPosition, size: Size) => MatrixPosition>> = {
  ArrowUp: ({ row, column }) => ({ row: Math.max(0, row - 1), column }),
  ArrowDown: ({ row, column }, { rows }) => ({ row: Math.min(rows - 1, row + 1), column }),
  ArrowLeft: ({ row, column }) => ({ row, column: Math.max(0, column - 1) }),
  ArrowRight: ({ row, column }, { columns }) => ({ row, column: Math.min(columns - 1, column + 1) }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
};
