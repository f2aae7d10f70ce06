import { append } from '../../domain/append';
import type { AnyField, FieldOf, TableKind } from '../../domain/vocabulary/vocabulary';
import type { Area } from '../address';
import { cellText, isBlank } from '../cells/cell-text';
import { measureNamedIn } from '../cells/measure-named-in';
import { isKnownSetting } from '../settings/setting-named';
import { modulesNamedIn, readModule } from '../cells/read-module';
import { readWrittenNumber } from '../cells/read-number';
import { countsColumns } from './column-numbers';
import { headingsInRow, mayBeHeading } from './find-headings';
import { isSectionLine } from './lines-above';
import { hasNoModuleColumn, isModuleLine } from './module-lines';
import type { Column, FoundTable, Heading, TotalRow } from './table';
import { isUnitRow } from './unit-row';
import { isOnlyTotal, totalText } from './total-text';
import { isWholeRow } from './whole-row';
import { positionAt } from './position-column';

/** The fields whose cell makes a row a row of the table. */
const KEYS: { readonly [Kind in TableKind]: readonly FieldOf<Kind>[] } = {
  posts: ['module'],
  rules: ['module'],
  notices: ['module'],
  budget: ['product', 'account', 'productAndAccount', 'position'],
  accountKey: ['account', 'costClass'],
  money: ['label'],
  stated: ['label'],
  municipalities: ['municipality'],
  programme: ['financing'],
  settings: ['name'],
};
/** Tables whose rows may be called total themselves. */
const WITHOUT_TOTALS: ReadonlySet<TableKind> = new Set(['stated', 'programme', 'settings']);
const BLANK_ROWS_THAT_END = 2;
/** Figures, but not a year that may head a column. */
const STARTS_AS_NUMBER = /^[-−(]?(?!20\d\d)\d/;

type RowNature = 'blank' | 'note' | 'total' | 'sum' | 'data';

/**
 * The data rows below a heading. Blank rows and totals are left out. A plain range ends with the sheet, with the
 * next heading, with two blank rows or with notes, unless rows of the table follow after all.
 *
 * @param end last row of an Excel table; null for a plain range
 * @param totalRow the row that Excel keeps for the totals of its table; null where there is none
 */
export function tableRows(heading: Heading, end: number | null, totalRow: number | null = null): FoundTable {
  const { grid, kind, left, right } = heading;
  const keyFields: readonly AnyField[] = KEYS[kind];
  const keys = heading.columns.filter((column) => keyFields.includes(column.spec.field));
  const figures = heading.columns.filter((column) => column.spec.holds !== 'text');
  const rows: number[] = [];
  const totals: TotalRow[] = [];
  const sums: number[] = [];
  const position = heading.columns.find(({ spec }) => spec.field === 'position');
  let last = heading.row;
  let blankRows = 0;
  let belowNotes = false;
  const leftOut: number[] = [];

  const hasLines = hasNoModuleColumn(heading);
  const isSkipped = countsColumns(heading, heading.row + 1) || isUnitRow(heading);
  const first = heading.row + (isSkipped ? 2 : 1);
  for (let row = first; row <= (end ?? grid.bottom); row += 1) {
    const apart = end === null && (blankRows > 0 || totals.length > 0);
    const nature = row === totalRow ? 'total' : natureOf(heading, row, { keys, figures, position }, apart);
    if (nature === 'blank') {
      blankRows += 1;
      continue;
    }
    if (hasLines && isModuleLine(heading, row)) {
      [blankRows, belowNotes] = [0, false];
      continue;
    }
    const outside = end === null && (belowNotes || blankRows >= BLANK_ROWS_THAT_END);
    if (end === null && mayBeNextHeading(heading, row, figures)) break;
    if (outside && !continues(heading, row, keys, figures, blankRows)) {
      if (blankRows >= BLANK_ROWS_THAT_END) {
        append(leftOut, rowsLike(heading, row, keys, figures));
        break;
      }
      if (nature === 'data' && countFigures(heading, row, figures) > 0) leftOut.push(row);
      blankRows = 0;
      continue;
    }
    blankRows = 0;
    belowNotes = nature === 'note' && figures.length > 0 && !hasReadableModule(heading, row, keys);
    if (nature === 'note') continue;
    last = row;
    if (nature === 'sum') sums.push(row);
    else if (nature === 'total') totals.push({ row, text: textOfTotal(heading, row) ?? '' });
    else rows.push(row);
  }
  if (end !== null) append(leftOut, rowsLike(heading, end + 1, keys, figures));
  const bottom = end ?? last;
  const area: Area = {
    top: heading.top,
    left,
    rows: bottom - heading.top + 1,
    columns: right - left + 1,
  };
  return { heading, area, rows, totals, sums, leftOut };
}

interface ColumnsOfRow {
  readonly keys: readonly Column[];
  readonly figures: readonly Column[];
  /** Of a list of positions. */
  readonly position: Column | undefined;
}

/** The rows from one on down to the next heading that could be rows of the table: a key with a figure, or figures. */
function rowsLike(
  heading: Heading,
  from: number,
  keys: readonly Column[],
  figures: readonly Column[],
): number[] {
  const { grid, kind } = heading;
  const rows: number[] = [];
  for (let row = from; row <= grid.bottom; row += 1) {
    const count = countFigures(heading, row, figures);
    if (count === 0) {
      if (mayBeNextHeading(heading, row, figures) || headsFigures(heading, row, figures)) break;
      continue;
    }
    if (!WITHOUT_TOTALS.has(kind) && textOfTotal(heading, row) !== null) continue;
    if (count > 1 || keys.some(({ index }) => !isBlank(grid.cell(row, index)))) rows.push(row);
  }
  return rows;
}

/** True for words above the columns of figures, in the first row below a blank one: another table begins. */
function headsFigures({ grid, left, right }: Heading, row: number, figures: readonly Column[]): boolean {
  for (let column = left; column <= right; column += 1)
    if (!isBlank(grid.cell(row - 1, column))) return false;
  return figures.some(({ index }) => !isBlank(grid.cell(row, index)));
}

/** @param apart whether a blank row or a total stands above: then words without figures are a note */
function natureOf(
  heading: Heading,
  row: number,
  { keys, figures, position }: ColumnsOfRow,
  apart: boolean,
): RowNature {
  const { grid, kind, left, right } = heading;
  let filled = 0;
  let onlyText = true;
  for (let column = left; column <= right && (filled < 2 || onlyText); column += 1) {
    const cell = grid.cell(row, column);
    if (cell === '' || isBlank(cell)) continue;
    filled += 1;
    if (typeof cell !== 'string') onlyText = false;
  }
  if (filled === 0) return 'blank';
  if (position !== undefined) {
    // What is no position itself is a part of the one above it: an account, `davon …`.
    const named = positionAt(grid, row, position.index);
    return named === null ? 'note' : named.isSum ? 'sum' : 'data';
  }
  if (!WITHOUT_TOTALS.has(kind)) {
    const text = textOfTotal(heading, row);
    if (text !== null && (isOnlyTotal(text) || !isWholeRow(heading, row))) return 'total';
  }
  if (filled === 1 && onlyText) return isEntryWithoutFigure(heading, row, keys) ? 'data' : 'note';
  if (kind === 'budget' && isSectionLine(heading, row)) return 'note';
  if (!onlyText) return 'data';
  if (figures.some((column) => !isBlank(grid.cell(row, column.index)))) return 'data';
  const isKey = (column: Column): boolean => !isBlank(grid.cell(row, column.index));
  const belongs = apart && hasModule(kind) ? hasReadableModule(heading, row, keys) : keys.some(isKey);
  return belongs ? 'data' : 'note';
}

/** A municipality of `Kommunen`: a few words that begin with a capital, unlike a note or its source. */
const NAME_OF_MUNICIPALITY =
  /^(?!Quelle|Stand|Hinweis|Anmerkung|Nachrichtlich|Angaben|Alle\b)\p{Lu}[\p{L}.,/()\- ]{1,39}$/u;

/** A row that has nothing but its name, where that is something to be asked for: a town, or a figure that is stated. */
function isEntryWithoutFigure({ grid, kind }: Heading, row: number, keys: readonly Column[]): boolean {
  if (kind !== 'municipalities' && kind !== 'stated') return false;
  const [name = ''] = keys.map(({ index }) => cellText(grid.cell(row, index))).filter((text) => text !== '');
  if (kind === 'municipalities') return NAME_OF_MUNICIPALITY.test(name) && totalText(name) === null;
  return (
    measureNamedIn(name) !== null &&
    (/20\d\d/.test(name) || modulesNamedIn(name, grid.needs.words).length > 0)
  );
}

function hasReadableModule({ grid, kind }: Heading, row: number, keys: readonly Column[]): boolean {
  if (!hasModule(kind)) return false;
  return keys.some((column) => readModule(grid.cell(row, column.index), grid.needs.words).kind === 'value');
}

function hasModule(kind: TableKind): boolean {
  return kind === 'posts' || kind === 'rules' || kind === 'notices';
}

/**
 * True for a row that belongs to the table although notes or blank rows stand before it: its key can be read, or it
 * has several figures below a note, so that a missing key is an error and the figures are not lost. A setting is known
 * by its name wherever it stands.
 */
function continues(
  heading: Heading,
  row: number,
  keys: readonly Column[],
  figures: readonly Column[],
  blankRows: number,
): boolean {
  const { grid, kind } = heading;
  if (kind === 'settings') return keys.some(({ index }) => isKnownSetting(grid.cell(row, index)));
  const count = countFigures(heading, row, figures);
  if (count === 0) return false;
  if (count > 1 && blankRows < BLANK_ROWS_THAT_END) return true;
  if (hasModule(kind)) {
    return keys.some((column) => readModule(grid.cell(row, column.index), grid.needs.words).kind === 'value');
  }
  if (blankRows >= BLANK_ROWS_THAT_END) return false;
  return keys.some((column) => !isBlank(grid.cell(row, column.index)));
}

function countFigures({ grid }: Heading, row: number, figures: readonly Column[]): number {
  return figures.filter((column) => readWrittenNumber(grid.cell(row, column.index)).kind === 'value').length;
}

function mayBeNextHeading({ grid, left, right }: Heading, row: number, figures: readonly Column[]): boolean {
  const first = figures[0];
  const figure = first === undefined ? '' : grid.cell(row, first.index);
  if (typeof figure === 'number' || (typeof figure === 'string' && STARTS_AS_NUMBER.test(figure)))
    return false;
  if (!mayBeHeading(grid, row, left, right)) return false;
  return headingsInRow(grid, row, left, right).some(
    (found) => found.missing.length === 0 || found.columns.length > 2,
  );
}

/** The words of a total row: one of its first three filled cells says so. */
function textOfTotal({ grid, left, right }: Heading, row: number): string | null {
  let seen = 0;
  for (let column = left; column <= right && seen < 3; column += 1) {
    const cell = grid.cell(row, column);
    if (cell === '') continue;
    seen += 1;
    const text = totalText(cell);
    if (text !== null) return text;
  }
  return null;
}
