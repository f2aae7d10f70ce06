import { isCost, type BlockMeasure } from './block-measure';
import { isNote, saysNothing } from './label';
import type { SheetLabels } from './sheet-labels';

/** The rows of one of the tables that stand one below the other. */
export interface RowsOfTable {
  readonly rows: readonly number[];
  /** The titles of the sheet, which say what the table itself does not; none for the first table. */
  readonly titles: readonly number[];
}

/**
 * The tables that stand one below the other: a line after a blank row that names the programme begins a further one, where
 * it has headings, a cost, and a grant or own share of its own, and so has what stands above it.
 *
 * @param rows with a cell outside the lists, ascending
 */
export function partedRows(labels: SheetLabels, rows: readonly number[]): readonly RowsOfTable[] {
  const first = labels.figureRows[0] ?? Infinity;
  const titles = rows.filter((row) => row < first && labels.filled(row).length === 1);
  const parts: (readonly number[])[] = [];
  let begin = 0;
  for (const [at, row] of rows.entries()) {
    if (row < first || !isTitle(labels, row) || !standsAlone(labels, rows.slice(begin, at))) continue;
    const rest = rows.slice(at);
    const next = rest.findIndex((each, index) => index > 0 && isTitle(labels, each));
    if (!hasHeadings(labels, rest) || !standsAlone(labels, next === -1 ? rest : rest.slice(0, next)))
      continue;
    parts.push(rows.slice(begin, at));
    begin = at;
  }
  if (parts.length === 0) return [{ rows, titles: [] }];
  const all = [...parts, rows.slice(begin)];
  const below = unitsBelow(labels, all.at(-1)!);
  return all.map((each, index) => {
    const above = index === 0 ? [] : unitsBelow(labels, all[index - 1]!);
    const isLast = index === all.length - 1;
    return { rows: [...above, ...each, ...(isLast ? [] : below)], titles: index === 0 ? [] : titles };
  });
}

/** The rows below the last figure of a table with `Angaben in T€`: for all tables below the last, else for the next one too. */
function unitsBelow(labels: SheetLabels, rows: readonly number[]): readonly number[] {
  const last = rows.filter((row) => labels.hasFigures(row)).at(-1) ?? Infinity;
  return rows.filter((row) => row > last && isUnitAlone(labels, row));
}

function isUnitAlone(labels: SheetLabels, row: number): boolean {
  const [column, ...others] = labels.filled(row);
  if (column === undefined || others.length > 0) return false;
  const label = labels.label(row, column);
  return label !== null && (label.euroPerUnit !== null || label.currency !== null);
}

function isTitle(labels: SheetLabels, row: number): boolean {
  const [column, ...others] = labels.filled(row);
  if (column === undefined || others.length > 0 || labels.filled(row - 1).length > 0) return false;
  const cell = labels.grid.cell(row, column);
  return typeof cell === 'string' && !isNote(cell) && labels.grid.needs.words.namesProgramme(cell);
}

/** True where a row of texts, or one above a figure, stands between the title and the first figures with a label. */
function hasHeadings(labels: SheetLabels, [title, ...rows]: readonly number[]): boolean {
  const figures = rows.findIndex((row) => labels.hasFigures(row) && isLabelled(labels, row));
  const above = rows.slice(0, figures).filter((row) => row > title!);
  return above.some(
    (row) => !labels.hasFigures(row) && (labels.filled(row).length > 1 || isOverFigures(labels, row)),
  );
}

/** False for `Einwohnerzahl | 85.000`, which is none of the table. */
function isLabelled(labels: SheetLabels, row: number): boolean {
  return labels.filled(row).some((column) => {
    const label = labels.label(row, column);
    return label !== null && label.measure !== 'not-an-amount' && !saysNothing(label);
  });
}

/** `Betrag` alone, in a column of figures. */
function isOverFigures(labels: SheetLabels, row: number): boolean {
  const [column] = labels.filled(row);
  return column !== undefined && labels.role(row + 1, column) === 'figure';
}

/** True where all that is needed for an own share stands in the rows. */
function standsAlone(labels: SheetLabels, rows: readonly number[]): boolean {
  const measures = new Set<BlockMeasure>();
  for (const row of rows) {
    for (const column of labels.filled(row)) {
      const measure = labels.label(row, column)?.measure ?? null;
      if (measure !== null && !isTitle(labels, row)) measures.add(measure);
    }
  }
  const hasCost = [...measures].some((each) => isCost(each));
  const hasOther = measures.has('grant') || measures.has('own-share');
  return hasCost && hasOther && rows.some((row) => labels.hasFigures(row));
}
