import { invalidArgument } from '../protocol/host-error';
import { USUAL_BEHAVIOUR, type Behaviour } from './behaviour/switches';
import { numberFormatOf } from './cell-format';
import { enteredContent } from './cell-input';
import { cellAt, cellForWriting } from './cells';
import { cellChanged, tablesChanged } from './changes';
import { noteFormula } from './entered-formulas';
import { throughFilter, type BlockAt } from './filtered-rows';
import { isMergedAway } from './merged-away';
import type { CellArea } from './range-address';
import { intersection, isUnbounded } from './range-address';
import { endSpill } from './spill';
import type { CellDocument, CellValue, SheetDocument, WorkbookDocument } from './workbook-document';

const longestText = 32_767;
const longestFormula = 8_192;

/**
 * Enters `input` — one value for all cells or rows of the area's shape — as the setters `values` and `formulas` do.
 * null leaves a cell as it is, '' empties it and keeps its format.
 * @throws HostError `InvalidArgument` for another shape, another type or a text too long, `FilteredRangeConflict` where
 *   Excel refuses filtered rows; nothing is written then.
 */
export function enterBlock(
  document: WorkbookDocument,
  sheet: SheetDocument,
  area: CellArea,
  input: unknown,
  behaviour: Behaviour = USUAL_BEHAVIOUR,
): void {
  const block = throughFilter(sheet, area, blockOf(input, area, checkValue), behaviour.filteredRows);
  const drops = behaviour.mergedCells === 'dropped' && sheet.merges.length > 0;
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const value = block(row, column);
      if (value === null || (drops && isMergedAway(sheet, area.top + row, area.left + column))) continue;
      enter(document, sheet, area.top + row, area.left + column, value, behaviour);
    }
  }
  noteHeadings(sheet, area);
}

/** Sets the number formats of an area; null leaves a cell as it is. Errors as in `enterBlock`. */
export function formatBlock(sheet: SheetDocument, area: CellArea, input: unknown): void {
  const block = blockOf(input, area, checkFormat);
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const numberFormat = block(row, column);
      if (numberFormat === null) continue;
      const cell = cellForWriting(sheet, area.top + row, area.left + column);
      cell.formatChange = { ...cell.formatChange, numberFormat };
    }
  }
}

/** The names of a table's columns are the cells of its heading row. */
export function noteHeadings(sheet: SheetDocument, area: CellArea): void {
  const touched = sheet.tables.some((table) => intersection({ ...table.area, rows: 1 }, area) !== null);
  if (touched) tablesChanged(sheet);
}

function blockOf<T>(input: unknown, area: CellArea, check: (value: unknown) => T | null): BlockAt<T> {
  if (isUnbounded(area)) throw invalidArgument('The range is too large.');
  if (!Array.isArray(input)) {
    const value = check(input);
    return () => value;
  }
  const rows = input as unknown[];
  const fits = (line: unknown) => Array.isArray(line) && line.length === area.columns;
  if (rows.length !== area.rows || !rows.every(fits)) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  const checked = (rows as unknown[][]).map((line) => line.map(check));
  return (row, column) => checked[row]![column]!;
}

function checkValue(value: unknown): CellValue | null {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value !== 'string') throw invalidArgument('A cell takes text, numbers or booleans.');
  if (value.length > (value.startsWith('=') ? longestFormula : longestText)) {
    throw invalidArgument('The text is too long for a cell.');
  }
  return value;
}

function checkFormat(value: unknown): string | null {
  if (value === null || typeof value === 'string') return value;
  throw invalidArgument('A number format is a text.');
}

function enter(
  document: WorkbookDocument,
  sheet: SheetDocument,
  row: number,
  column: number,
  value: CellValue,
  behaviour: Behaviour,
): void {
  endSpill(sheet, row, column);
  const before = cellAt(sheet, row, column);
  const numberFormat = numberFormatOf(before, document.styles);
  const entered = enteredContent(value, numberFormat, document.dateSystem, behaviour);
  const isEmpty = entered.value === '' && entered.formula === null;
  if (isEmpty && (before === undefined || isUnformatted(before))) {
    sheet.rows.get(row)?.delete(column);
    cellChanged(sheet, row, column);
    return;
  }
  const cell = cellForWriting(sheet, row, column);
  cell.value = entered.value;
  cell.isError = entered.isError;
  cell.formula = entered.formula;
  cell.calculated = entered.calculated;
  if (!entered.calculated) noteFormula(document, { sheet, row, column });
  if (entered.numberFormat !== null && numberFormat === 'General') {
    cell.formatChange = { ...cell.formatChange, numberFormat: entered.numberFormat };
  }
}

function isUnformatted(cell: CellDocument): boolean {
  return cell.style === 0 && cell.formatChange === null;
}
