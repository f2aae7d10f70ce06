import type { IStyleData } from '@univerjs/core';
import { formatOf, numberFormatOf } from '../../document/cell-format';
import type {
  BorderLine,
  CellDocument,
  CellLines,
  LineKind,
  StyleLookup,
} from '../../document/workbook-document';

const horizontal = { General: 0, Left: 1, Center: 2, Right: 3 } as const;
const vertical = { Top: 1, Center: 2, Bottom: 3 } as const;
const lineKinds: Readonly<Record<LineKind, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};
/**
 * Sheets are laid out for Calibri, which not every machine has; Arial of this part of the size is as wide, so that columns
 * hold what they hold in Excel.
 */
const calibriInArial = 0.87;
/** How cells without a format are drawn. */
export const gridFont = { ff: 'Arial', fs: 11 * calibriInArial } as const;
const overflow = 1;
const wrap = 3;
/** Pixels that one step of Excel's indent moves the text. */
const indentStep = 9;

/** Number formats that Excel shows in the way of the country; the file holds the American spelling. */
const germanDates: Readonly<Record<string, string>> = {
  'm/d/yyyy': 'dd.mm.yyyy',
  'mm-dd-yy': 'dd.mm.yyyy',
  'm/d/yy h:mm': 'dd.mm.yyyy hh:mm',
};

/** How a table dresses a cell where the cell itself says nothing. */
export interface TableLook {
  readonly fillColor: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
}

/**
 * The look of a cell in the grid's terms. Every property is stated, null or 0 where the cell has none: the grid keeps
 * what is not stated, and a look taken back has to disappear.
 */
export function cellStyle(
  cell: CellDocument | undefined,
  styles: StyleLookup,
  german: boolean,
  table: TableLook | null = null,
): IStyleData {
  const read = <K extends Parameters<typeof formatOf>[1]>(property: K) => formatOf(cell, property, styles);
  const pattern = numberFormatOf(cell, styles);
  const fill = read('fillColor') ?? table?.fillColor ?? null;
  const ownColor = read('fontColor');
  const color = ownColor === '#000000' ? (table?.fontColor ?? null) : ownColor;
  const style = {
    ff: gridFont.ff,
    fs: read('fontSize') * calibriInArial,
    bl: flag(read('bold') || (table?.bold ?? false)),
    it: flag(read('italic')),
    ul: { s: flag(read('underline')) },
    cl: color === null ? null : { rgb: color },
    bg: fill === null ? null : { rgb: fill },
    bd: borders(cell, styles),
    ht: horizontal[read('horizontalAlignment')],
    vt: vertical[read('verticalAlignment')],
    tb: read('wrapText') ? wrap : overflow,
    pd: { l: 2 + read('indent') * indentStep, r: 2, t: 0, b: 3 },
    n: pattern === 'General' ? null : { pattern: german ? (germanDates[pattern] ?? pattern) : pattern },
  };
  return style as IStyleData;
}

function flag(on: boolean): 0 | 1 {
  return on ? 1 : 0;
}

/** The lines of the file, and over them those that the add-in drew. */
function borders(cell: CellDocument | undefined, styles: StyleLookup) {
  const drawn = cell?.formatChange;
  const file: CellLines = cell === undefined ? {} : styles.lines(cell.style);
  return {
    t: drawn?.borderTop === undefined ? line(file.top) : line(ofAddIn(drawn.borderTop)),
    b: drawn?.borderBottom === undefined ? line(file.bottom) : line(ofAddIn(drawn.borderBottom)),
    l: line(file.left),
    r: line(file.right),
  };
}

const kindsOfAddIn = { Thin: 'thin', Medium: 'medium', Double: 'double' } as const;

function ofAddIn(border: BorderLine | null): CellLines['top'] {
  return border === null ? undefined : { kind: kindsOfAddIn[border.style], color: border.color };
}

function line(border: CellLines['top']) {
  return border === undefined ? null : { s: lineKinds[border.kind], cl: { rgb: border.color } };
}
