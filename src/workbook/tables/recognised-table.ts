import { areaAddress } from '../address';
import { cellText } from '../cells/cell-text';
import type { MoneyUnit, RecognisedTable } from '../recognition';
import { type Column, type FoundTable, type Heading } from './table';

/** A table as it is shown to the user: what was taken for what. */
export function recognisedTable({ heading, area, rows }: FoundTable): RecognisedTable {
  const columns = heading.columns.filter((column) => column.spec.field !== 'ambiguous');
  return {
    kind: heading.kind,
    sheet: heading.grid.sheet.name,
    area: areaAddress(heading.grid.areaInSheet(area)),
    headingRow: heading.row + 1,
    ...(heading.grid.isTurned ? { transposed: true } : {}),
    rows: rows.length,
    columns: columns.map((column) => ({
      field: column.spec.field,
      year: column.year,
      heading: column.heading,
      column: heading.grid.nameOfColumn(column.index),
      unit: unitOf(column),
      confidence: column.confidence,
    })),
    unused: unusedColumns(heading, columns),
    missing: heading.missing,
  };
}

/** Headings that miss a needed column, as they are shown to the user. */
export function candidateTable(heading: Heading): RecognisedTable {
  const { top, row, left, right } = heading;
  const area = { top, left, rows: row - top + 1, columns: right - left + 1 };
  return recognisedTable({ heading, area, rows: [], totals: [], sums: [], leftOut: [] });
}

function unusedColumns(heading: Heading, used: readonly Column[]): RecognisedTable['unused'] {
  const { grid, row, left, right } = heading;
  return Array.from({ length: right - left + 1 }, (_, offset) => left + offset)
    .filter((index) => !used.some((column) => column.index === index))
    .map((index) => ({ heading: cellText(grid.cell(row, index)), column: grid.nameOfColumn(index) }))
    .filter(({ heading: text }) => text !== '');
}

function unitOf({ spec, euroPerUnit }: Column): MoneyUnit | null {
  if (spec.holds !== 'money') return null;
  if (euroPerUnit === 1) return '€';
  return euroPerUnit === 1000 ? 'T€' : 'Mio. €';
}
