import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { AssignmentTexts } from '../../../i18n/de/taskpane-assignment';
import { fill } from '../../../i18n/fill';
import { cellAddress, type Area } from '../../../workbook/address';
import { LINE_CONTENTS, type LineContent, type LineDirection } from '../../../workbook/assignment/correction';
import type { LocatedLine } from '../../../workbook/assignment/locate-corrections';
import { lineName } from '../../../workbook/assignment/lines-of-sheet';
import type { LabelPart, PictureCell } from '../../../workbook/blocks/block-picture';
import { usePane } from '../../session/use-pane';
import { nextPart, partKey, type ChosenPart } from './chosen-part';
import { PartMark } from './part-mark';
import { PictureBox } from './picture-box';
import { useLabelLook } from './picture-look';
import { FORCED } from '../../theme/media';

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
    height: '24px',
    minWidth: '24px',
    boxSizing: 'border-box',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    fontSize: '11px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  top: { top: 0 },
  side: { left: 0 },
  corner: { left: 0, zIndex: 2, cursor: 'default' },
  current: { fontWeight: tokens.fontWeightBold, color: tokens.colorNeutralForeground1 },
  // The whole row or column is chosen.
  whole: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    [FORCED]: { color: 'HighlightText', backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
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

/** What the label of a line that was said something about is coloured as. */
const PART_OF: Readonly<Record<LineContent, LabelPart>> = {
  years: 'year',
  modules: 'module',
  positions: 'measure',
  sums: 'sum',
};

/**
 * A part of a cross-tab as a grid: one of its cells or headings takes the focus, arrow keys choose another one, Enter or
 * a click goes to it in the sheet. The number of a row and the letters of a column stand for all of it.
 */
export function BlockPicture({
  rows,
  whole,
  label,
  chosen,
  lines,
  questions,
  texts,
  onChoose,
  onGo,
}: {
  readonly rows: readonly (readonly PictureCell[])[];
  /** The cross-tab of which the rows are a part. */
  readonly whole: Area;
  /** What the picture shows, for a screen reader. */
  readonly label: string;
  readonly chosen: ChosenPart | null;
  /** The rows and columns of which the user said what they are. */
  readonly lines: readonly LocatedLine[];
  /** Cells of which something is asked, in A1 notation. */
  readonly questions: ReadonlySet<string>;
  readonly texts: AssignmentTexts;
  /** @param part may lie outside the rows that are shown */
  readonly onChoose: (part: ChosenPart) => void;
  readonly onGo: (part: ChosenPart) => void;
}) {
  const { language } = usePane();
  const styles = useStyles();
  const looks = useLabelLook();
  const frame = useRef<HTMLDivElement>(null);
  const byKey = useRef(false);
  const first = rows[0]![0]!;
  const at = chosen?.line === null ? chosen : null;
  const pointedAt = new Set(
    rows.flat().find(({ row, column }) => row === at?.row && column === at.column)?.figure?.labels,
  );
  const key = chosen === null ? null : partKey(chosen);
  const focusable = key ?? partKey({ ...first, line: null });
  useEffect(() => {
    if (key === null) return;
    const cell = frame.current?.querySelector<HTMLElement>(`[data-cell="${key}"]`);
    if (byKey.current) cell?.focus();
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    byKey.current = false;
  }, [key]);

  const move = (event: KeyboardEvent, part: ChosenPart): void => {
    const next = nextPart(event, part, whole);
    const isGo = event.key === 'Enter' || event.key === ' ';
    if (next === null && !isGo) return;
    event.preventDefault();
    if (next === null) onGo(part);
    else {
      byKey.current = partKey(next) !== key;
      onChoose(next);
    }
  };
  /** What all headings and cells of the grid do. */
  const behaviour = (part: ChosenPart) => ({
    'data-cell': partKey(part),
    tabIndex: partKey(part) === focusable ? 0 : -1,
    'aria-selected': partKey(part) === key,
    onClick: () => {
      onChoose(part);
      onGo(part);
    },
    onFocus: () => {
      if (partKey(part) !== key) onChoose(part);
    },
    onKeyDown: (event: KeyboardEvent) => move(event, part),
  });
  const heading = (direction: LineDirection, index: number) => {
    const part: ChosenPart =
      direction === 'row'
        ? { row: index, column: whole.left, line: direction }
        : { row: whole.top, column: index, line: direction };
    const line = lineName(direction, index);
    const name = fill(texts.lines[direction], { line });
    const all = lines.filter((each) => each.direction === direction && each.index === index);
    const said = LINE_CONTENTS.filter((holds) => all.some((each) => each.holds === holds));
    const isCurrent = direction === 'row' ? index === chosen?.row : index === chosen?.column;
    return (
      <th
        key={index}
        role={direction === 'row' ? 'rowheader' : 'columnheader'}
        aria-label={
          said.length === 0
            ? name
            : fill(texts.saidLine, {
                line: name,
                holds: said.map((each) => texts.lineContents[each]).join(', '),
                byHand: texts.byHand,
              })
        }
        className={mergeClasses(
          styles.heading,
          direction === 'row' ? styles.side : styles.top,
          said.length > 0 && looks[PART_OF[said[0]!]],
          isCurrent && styles.current,
          partKey(part) === key && styles.whole,
        )}
        {...behaviour(part)}
      >
        {line}
        {said.map((each) => (
          <PartMark key={each} mark={texts.partMarks[PART_OF[each]]} />
        ))}
      </th>
    );
  };
  return (
    <div className={styles.frame} ref={frame}>
      <table role="grid" aria-label={label} className={styles.table}>
        <thead>
          <tr>
            <td className={mergeClasses(styles.heading, styles.top, styles.corner)} />
            {rows[0]!.map(({ column }) => heading('column', column))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells[0]!.row}>
              {heading('row', cells[0]!.row)}
              {cells.map((cell) => {
                const address = cellAddress(cell.row, cell.column);
                const isChosen = address === key;
                const isInLine =
                  (chosen?.line === 'row' && chosen.row === cell.row) ||
                  (chosen?.line === 'column' && chosen.column === cell.column);
                return (
                  <td
                    key={cell.column}
                    role="gridcell"
                    className={mergeClasses(
                      styles.cell,
                      (isChosen || isInLine || pointedAt.has(address)) && styles.framed,
                      (pointedAt.has(address) || isInLine) && styles.pointed,
                      isChosen && styles.chosen,
                    )}
                    {...behaviour({ row: cell.row, column: cell.column, line: null })}
                  >
                    <PictureBox
                      cell={cell}
                      isAsked={questions.has(address)}
                      texts={texts}
                      language={language}
                    />
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
