import { cellForWriting, storedCells } from './cells';
import type { CellArea } from './range-address';
import type {
  CellDocument,
  FormatChange,
  SheetDocument,
  StyleLookup,
  WorkbookDocument,
} from './workbook-document';

/** What Excel shows where neither the file nor the add-in says otherwise. */
const defaultFormat: Required<FormatChange> = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  strikethrough: false,
  underline: false,
  fontSize: 11,
  fontColor: '#000000',
  fillColor: null,
  wrapText: false,
  indent: 0,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  borderTop: null,
  borderBottom: null,
};

export function numberFormatOf(cell: CellDocument | undefined, styles: StyleLookup): string {
  return cell?.formatChange?.numberFormat ?? styles.numberFormat(cell?.style ?? 0);
}

/** One property of a cell's format. */
export function formatOf<K extends keyof FormatChange>(
  cell: CellDocument | undefined,
  property: K,
  styles: StyleLookup,
): Required<FormatChange>[K] {
  if (cell === undefined) return defaultFormat[property];
  const changed = cell.formatChange?.[property];
  const stored = changed === undefined ? styles.format(cell.style)[property] : changed;
  return (stored === undefined ? defaultFormat[property] : stored) as Required<FormatChange>[K];
}

/** A property of all cells of an area; undefined where they differ, for which Excel answers null. */
export function commonFormat<K extends keyof FormatChange>(
  document: WorkbookDocument,
  sheet: SheetDocument,
  area: CellArea,
  property: K,
): Required<FormatChange>[K] | undefined {
  let found = 0;
  let common: Required<FormatChange>[K] | undefined;
  let style = -1;
  for (const [, , cell] of storedCells(sheet, area)) {
    if (cell.style === style && cell.formatChange === null) {
      found += 1;
      continue;
    }
    style = cell.formatChange === null ? cell.style : -1;
    const value = formatOf(cell, property, document.styles);
    if (found > 0 && !sameFormat(value, common)) return undefined;
    common = value;
    found += 1;
  }
  if (found === area.rows * area.columns) return common;
  const unstored = defaultFormat[property] as Required<FormatChange>[K];
  return found === 0 || sameFormat(unstored, common) ? unstored : undefined;
}

function sameFormat(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Formats every cell of a bounded area. */
export function changeFormat(sheet: SheetDocument, area: CellArea, change: FormatChange): void {
  for (let row = area.top; row < area.top + area.rows; row += 1) {
    for (let column = area.left; column < area.left + area.columns; column += 1) {
      const cell = cellForWriting(sheet, row, column);
      cell.formatChange = { ...cell.formatChange, ...change };
    }
  }
}
