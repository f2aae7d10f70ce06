import { isResultField } from '../../domain/vocabulary/vocabulary';
import { areaAddress, columnIndex, overlap, parseArea, type Area } from '../address';
import { controlSum } from '../plan/fnv1a';
import { settledCell } from '../plan/settled-cell';
import { valuesIn } from '../plan/value-at';
import type { CellTarget } from '../plan/write-plan';
import type { ReadArea, RecognisedTable, Recognition } from '../recognition';
import { plainText } from '../cells/cell-text';
import { unitInHeading, unitOfNote } from '../cells/unit-words';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import {
  LABEL,
  MOST_KEPT_CELLS,
  type KeptArea,
  type KeptCell,
  type KeptColumn,
  type KeptReach,
  type KeptRow,
} from './kept-run';

/** Digits of a control sum that tell texts apart. */
const DIGITS_OF_TEXT = 8;

/** What was read, and the cells that a run fills. */
export interface InputsOfRun {
  readonly snapshot: Pick<WorkbookSnapshot, 'sheets'>;
  readonly recognition: Pick<Recognition, 'readAreas' | 'tables' | 'blocks' | 'asides'>;
  readonly targets: readonly CellTarget[];
}

/** Tells which of the figures were computed from a cell; row and column 0-based. */
export type FiguresOfCells = (sheet: string, row: number, column: number) => readonly number[];

/**
 * The inputs of a run: every list and cross-tab without totals, notes and the cells that a run fills. Null where they are
 * too many.
 */
export function keptInputs(inputs: InputsOfRun, figuresOf: () => FiguresOfCells): readonly KeptArea[] | null {
  const areas = distinct(inputs.recognition.readAreas);
  const cells = areas.reduce((sum, read) => sum + linesOf(read, inputs).cells, 0);
  if (cells > MOST_KEPT_CELLS) return null;
  const figures = figuresOf();
  return areas.flatMap((read) => contentOf(read, inputs, figures) ?? []);
}

/** How an area is taken apart. */
interface Lines {
  readonly list: RecognisedTable | undefined;
  readonly columns: readonly KeptColumn[];
  /** Rows, of a transposed list columns: 0-based, the last one not included. */
  readonly from: number;
  readonly to: number;
  readonly cells: number;
}

function linesOf(
  { area, list: position }: ReadArea,
  { recognition }: Pick<InputsOfRun, 'recognition'>,
): Lines {
  const list = position === undefined ? undefined : recognition.tables[position];
  const columns = list === undefined ? allColumns(area) : columnsOf(list);
  const isTurned = list?.transposed === true;
  const from = list?.headingRow ?? area.top;
  const to = isTurned ? area.left + area.columns : area.top + area.rows;
  return { list, columns, from, to, cells: Math.max(0, to - from) * columns.length };
}

/** Null where the sheet is gone or the area holds no input. */
function contentOf(read: ReadArea, inputs: InputsOfRun, figures: FiguresOfCells): KeptArea | null {
  const sheet = inputs.snapshot.sheets.find(({ name }) => name === read.sheet);
  if (sheet === undefined) return null;
  const { list, columns, from, to } = linesOf(read, inputs);
  const isTurned = list?.transposed === true;
  const isLeftOut = leftOut(read, inputs);
  const labelled = labelledIn(read, inputs);
  const { top, left, rows: height, columns: width } = read.area;
  const rows: KeptRow[] = [];
  const sets = new Map<string, number>();
  for (let at = from; at < to; at += 1) {
    const line = isTurned
      ? { top, left: at, rows: height, columns: 1 }
      : { top: at, left, rows: 1, columns: width };
    const values = valuesIn(sheet, line);
    const cells = columns.map(([across]): KeptCell => {
      const value = isTurned ? values[across - top]?.[0] : values[0]![across - left];
      const [row, column] = isTurned ? [across, at] : [at, across];
      return value === undefined || isLeftOut(row, column) ? '' : keptCell(value);
    });
    if (cells.every((cell) => cell === '')) continue;
    const reached = columns.flatMap(([across], position): KeptReach[] => {
      if (cells[position] === '') return [];
      const [row, column] = isTurned ? [across, at] : [at, across];
      const own = figures(read.sheet, row, column);
      if (own.length > 0) return [[position, positionOf(sets, JSON.stringify(own))]];
      const said = figuresSaid(labelled.get(`${row} ${column}`) ?? [], read.sheet, figures);
      if (said.length === 0) return [];
      const set = positionOf(sets, JSON.stringify(said));
      const unit = euroPerUnitIn(sheet, row, column);
      return [unit === null ? [position, set, LABEL] : [position, set, LABEL, unit]];
    });
    rows.push([at, cells, reached]);
  }
  if (rows.length === 0) return null;
  return {
    sheet: read.sheet,
    kind: list?.kind ?? null,
    ...(isTurned ? { transposed: true as const } : {}),
    columns,
    figures: [...sets.keys()].map((set) => JSON.parse(set) as number[]),
    rows,
  };
}

/** What amounts count by the words of a label: 1.000 for T€; null where it names no unit. */
function euroPerUnitIn(sheet: SheetSnapshot, row: number, column: number): number | null {
  const [[value = ''] = []] = valuesIn(sheet, { top: row, left: column, rows: 1, columns: 1 });
  if (typeof value !== 'string') return null;
  return unitInHeading(plainText(value)).unit.euroPerUnit ?? unitOfNote(value).euroPerUnit;
}

/** The cells that a label says something of, by its row and column. */
function labelledIn(
  { sheet }: ReadArea,
  { recognition: { blocks } }: Pick<InputsOfRun, 'recognition'>,
): ReadonlyMap<string, readonly Area[]> {
  const ofSheet = blocks.filter((block) => block.sheet === sheet);
  return new Map(
    ofSheet.flatMap(({ labelled }) =>
      labelled.map(({ label, figures }) => {
        const { top, left } = parseArea(label);
        return [`${top} ${left}`, figures.map(parseArea)] as const;
      }),
    ),
  );
}

/** The figures that are computed from cells. */
function figuresSaid(areas: readonly Area[], sheet: string, figuresOf: FiguresOfCells): readonly number[] {
  const found = new Set<number>();
  for (const { top, left, rows, columns } of areas) {
    for (let row = top; row < top + rows; row += 1) {
      for (let column = left; column < left + columns; column += 1) {
        for (const each of figuresOf(sheet, row, column)) found.add(each);
      }
    }
  }
  return [...found].sort((one, other) => one - other);
}

function positionOf(sets: Map<string, number>, set: string): number {
  const found = sets.get(set);
  if (found !== undefined) return found;
  sets.set(set, sets.size);
  return sets.size - 1;
}

function columnsOf({ kind, columns, transposed }: RecognisedTable): readonly KeptColumn[] {
  return columns
    .filter(({ field }) => !isResultField(kind, field))
    .map(({ column, field, year, unit }) => {
      const at = transposed === true ? Number(column) - 1 : columnIndex(column);
      return unit === null ? [at, field, year] : [at, field, year, unit];
    });
}

function allColumns({ left, columns }: Area): readonly KeptColumn[] {
  return Array.from({ length: columns }, (_, index): KeptColumn => [left + index, null, null]);
}

/** Tells the cells that are no input: totals, notes, and what a run fills. */
function leftOut(
  { sheet, area }: ReadArea,
  { recognition: { asides, blocks }, targets }: Pick<InputsOfRun, 'recognition' | 'targets'>,
): (row: number, column: number) => boolean {
  const ofBlocks = blocks
    .filter((block) => block.sheet === sheet)
    .flatMap(({ sums, results }) => [...sums, ...results].map(parseArea));
  const ofTargets = targets
    .filter(({ place }) => place.sheet === sheet)
    .map(({ place }) => parseArea(place.cell));
  const ofAsides = asides.filter((aside) => aside.sheet === sheet).map((aside) => aside.area);
  const within = [...ofBlocks, ...ofTargets, ...ofAsides].filter((each) => overlap(each, area));
  const cells = new Set(
    within
      .filter(({ rows, columns }) => rows === 1 && columns === 1)
      .map(({ top, left }) => `${top} ${left}`),
  );
  const ranges = within.filter(({ rows, columns }) => rows > 1 || columns > 1);
  return (row, column) =>
    cells.has(`${row} ${column}`) ||
    ranges.some((each) => overlap(each, { top: row, left: column, rows: 1, columns: 1 }));
}

/** A number as it is; of a text a control sum. */
export function keptCell(value: CellValue): KeptCell {
  const settled = settledCell(value);
  if (settled === '' || typeof settled === 'number') return settled;
  return controlSum(`${typeof settled} ${String(settled)}`).slice(0, DIGITS_OF_TEXT);
}

/** Each area once; one of a list goes before the same cells read as something else. */
function distinct(areas: readonly ReadArea[]): readonly ReadArea[] {
  const found = new Map<string, ReadArea>();
  for (const each of areas) {
    const key = `${each.sheet}!${areaAddress(each.area)}`;
    if (found.get(key)?.list === undefined) found.set(key, each);
  }
  return [...found.values()];
}
