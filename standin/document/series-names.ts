import { cellAt } from './cells';
import type { ChartDocument, SheetDocument } from './workbook-document';

type Source = NonNullable<ChartDocument['source']>;

/**
 * The names of a chart's series: the texts in front of the figures. A first row or column that holds no number
 * beyond the corner counts as headings. null stands for a series without a heading.
 */
export function seriesNames({ sheet, area, seriesBy }: Source): readonly (string | null)[] {
  const headingRow = isHeading(sheet, area.top, area.left + 1, 1, area.columns - 1);
  const headingColumn = isHeading(sheet, area.top + 1, area.left, area.rows - 1, 1);
  const names: (string | null)[] = [];
  if (seriesBy === 'Columns') {
    for (let offset = headingColumn ? 1 : 0; offset < area.columns; offset += 1) {
      names.push(headingRow ? textAt(sheet, area.top, area.left + offset) : null);
    }
  } else {
    for (let offset = headingRow ? 1 : 0; offset < area.rows; offset += 1) {
      names.push(headingColumn ? textAt(sheet, area.top + offset, area.left) : null);
    }
  }
  return names;
}

function isHeading(sheet: SheetDocument, top: number, left: number, rows: number, columns: number): boolean {
  let cells = 0;
  for (let row = top; row < top + rows; row += 1) {
    for (let column = left; column < left + columns; column += 1) {
      if (typeof cellAt(sheet, row, column)?.value === 'number') return false;
      cells += 1;
    }
  }
  return cells > 0;
}

function textAt(sheet: SheetDocument, row: number, column: number): string {
  return String(cellAt(sheet, row, column)?.value ?? '');
}
