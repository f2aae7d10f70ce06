import type { SheetDocument, TableDocument } from '../../document/workbook-document';
import type { TableLook } from './cell-style';

/** The Office theme's accents, by which Excel's table styles are coloured. */
const accents = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** How tables dress the cells of a sheet; null for a cell in none, or in one whose style is not a medium one. */
export function tableLook(sheet: SheetDocument, row: number, column: number): TableLook | null {
  const table = sheet.tables.find(({ area }) => isIn(area, row, column));
  if (table === undefined) return null;
  const accent = accentOf(table);
  if (accent === null) return null;
  const offset = row - table.area.top;
  if (offset === 0) return { fillColor: accent, fontColor: '#FFFFFF', bold: true };
  const isTotal = table.hasTotals && offset === table.area.rows - 1;
  const banded = table.showBandedRows && offset % 2 === 1 && !isTotal;
  return { fillColor: banded ? mixedWithWhite(accent) : null, fontColor: null, bold: isTotal };
}

function isIn(area: TableDocument['area'], row: number, column: number): boolean {
  return (
    row >= area.top && row < area.top + area.rows && column >= area.left && column < area.left + area.columns
  );
}

function accentOf(table: TableDocument): string | null {
  const number = /^TableStyleMedium(\d+)$/.exec(table.style)?.[1];
  return number === undefined ? null : accents[(Number(number) - 1) % 7]!;
}

/** A fifth of the colour, as bands have it. */
function mixedWithWhite(color: string): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(255 - (255 - part) / 5)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`.toUpperCase();
}
