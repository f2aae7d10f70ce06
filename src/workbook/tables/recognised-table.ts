import { areaAddress, columnLetters } from '../address';
import type { MoneyUnit, RecognisedTable } from '../recognition';
import { fieldKey, type Column, type FoundTable } from './table';

/** A table as it is shown to the user: what was taken for what. */
export function recognisedTable({ heading, area, rows }: FoundTable): RecognisedTable {
  return {
    kind: heading.kind,
    sheet: heading.grid.sheet.name,
    area: areaAddress(area),
    headingRow: heading.row + 1,
    rows: rows.length,
    columns: heading.columns
      .filter((column) => column.spec.field !== 'ambiguous')
      .map((column) => ({
        field: fieldKey(column),
        heading: column.heading,
        column: columnLetters(column.index),
        unit: unitOf(column),
      })),
  };
}

function unitOf({ spec, euroPerUnit }: Column): MoneyUnit | null {
  if (spec.holds !== 'money') return null;
  if (euroPerUnit === 1) return '€';
  return euroPerUnit === 1000 ? 'T€' : 'Mio. €';
}
