import type { Area } from '../address';
import { Grid } from '../tables/grid';
import type { SheetSnapshot } from '../snapshot';
import { isCost, RESULT_MEASURES, type BlockMeasure } from './block-measure';
import { figureAt } from './coordinates';
import type { Figure, Unclear } from './figure';
import { freeRows } from './free-rows';
import { LabelFinder } from './labels-reaching';
import { SheetLabels } from './sheet-labels';

/** The figures of a sheet that stand in no list, each with its coordinates. */
export interface SheetFigures {
  readonly sheet: SheetSnapshot;
  readonly grid: Grid;
  /** Figures that count, totals, and result cells, also empty ones; in sheet order. */
  readonly figures: readonly Figure[];
  readonly unclear: readonly Unclear[];
  /** Cells with a figure that no label says a measure of. */
  readonly unread: readonly { readonly row: number; readonly column: number }[];
}

/** Above this a sheet that is no list is left unread. */
export const MOST_CELLS = 200_000;
const ABOUT_KIM = /\bkim\b|integrationsmanagement/i;

/**
 * The figures of a sheet outside its lists; null where the sheet is not about the programme: it names no cost
 * together with a grant or own share, or neither the programme nor a module.
 *
 * @param taken the areas of the lists
 */
export function readBlocks(sheet: SheetSnapshot, taken: readonly Area[]): SheetFigures | null {
  const rows = freeRows(sheet, taken);
  const cells = rows.length * (sheet.values[0]?.length ?? 0);
  if (cells === 0 || cells > MOST_CELLS || !mayBeAbout(sheet, rows)) return null;
  const grid = new Grid(sheet);
  const labels = new SheetLabels(grid, taken, rows);
  const finder = new LabelFinder(labels);
  const figures: Figure[] = [];
  const unclear: Unclear[] = [];
  const unread: { row: number; column: number }[] = [];
  const columns = figureColumns(labels, finder);
  for (const row of rows) {
    const filled = labels.filled(row);
    if (filled.length === 0 || finder.isHeadingRow(row)) continue;
    for (const column of columns) {
      const role = labels.role(row, column);
      if (role === 'label') continue;
      if (role === 'blank' && !mayHoldResult(labels, finder, row, column)) continue;
      const figure = figureAt(finder, row, column);
      if (figure === null) {
        if (role === 'figure') unread.push({ row, column });
      } else if ('coordinate' in figure) {
        if (role === 'figure') unclear.push(figure);
      } else if (role === 'figure' || isResult(figure.measure)) figures.push(figure);
    }
  }
  return isAbout(sheet, [...figures, ...unclear]) ? { sheet, grid, figures, unclear, unread } : null;
}

/** The columns that hold figures anywhere in the sheet, or are headed by a result. */
function figureColumns(labels: SheetLabels, finder: LabelFinder): readonly number[] {
  const columns = new Set<number>();
  for (const row of labels.figureRows) {
    for (const column of labels.filled(row)) if (labels.role(row, column) === 'figure') columns.add(column);
  }
  const last = labels.figureRows.at(-1) ?? labels.grid.top;
  for (let row = labels.grid.top; row < last; row += 1) {
    if (!finder.isHeadingRow(row)) continue;
    for (const column of labels.filled(row)) {
      const measure = labels.label(row, column)?.measure ?? null;
      if (measure !== null && isResult(measure) && column > (labels.filled(row)[0] ?? 0)) columns.add(column);
    }
  }
  return [...columns].sort((left, right) => left - right);
}

/** A blank cell can be a result where its row or column is one of a result. */
function mayHoldResult(labels: SheetLabels, finder: LabelFinder, row: number, column: number): boolean {
  if (labels.role(row, column) !== 'blank' || labels.grid.cell(row, column) !== '') return false;
  const { row: left, column: above } = finder.reaching(row, column);
  const ownRow = left.filter((each) => each.row === row);
  if (ownRow.length === 0) return false;
  return [...ownRow, ...above].some((each) => each.measure !== null && isResult(each.measure));
}

function isResult(measure: BlockMeasure): boolean {
  return (RESULT_MEASURES as readonly BlockMeasure[]).includes(measure);
}

const WORDS =
  /zuwendung|foerder|förder|eigenanteil|eigenmittel|landesmittel|zuschuss|zuweisung|\bkim\b|integrationsmanagement|grant|own share/i;

/** A quick look before anything is understood: a sheet without one of these words is about something else. */
function mayBeAbout({ name, top, values }: SheetSnapshot, rows: readonly number[]): boolean {
  if (WORDS.test(name)) return true;
  return rows.some((row) =>
    values[row - top]!.some((cell) => typeof cell === 'string' && cell.length < 200 && WORDS.test(cell)),
  );
}

function isAbout({ name, values }: SheetSnapshot, figures: readonly (Figure | Unclear)[]): boolean {
  const counted = figures.filter((each) => !('isTotal' in each) || !each.isTotal);
  const hasCost = counted.some((each) => each.measure !== null && isCost(each.measure));
  const hasOther = figures.some(({ measure }) => measure === 'grant' || measure === 'own-share');
  if (!hasCost || !hasOther) return false;
  if (counted.some((each) => !('labels' in each) || each.labels.module !== undefined)) return true;
  return (
    ABOUT_KIM.test(name) ||
    values.some((row) => row.some((cell) => typeof cell === 'string' && ABOUT_KIM.test(cell)))
  );
}
