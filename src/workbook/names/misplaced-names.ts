import { finding, type Finding } from '../../domain/findings/finding';
import { isResultField, type AnyField } from '../../domain/vocabulary/vocabulary';
import { columnIndex, overlap, parseArea } from '../address';
import type { NamedTarget, RecognisedTable } from '../recognition';
import { isOwnSheet } from '../sheets/own-sheets';

/**
 * Names whose cell must not get a result: it is a heading or an input of a table that was read, which the result would
 * overwrite, or it stands on a sheet that every run lays out anew.
 *
 * @returns the names that may be filled, and what is said of the others
 */
export function withoutMisplaced(
  targets: readonly NamedTarget[],
  tables: readonly RecognisedTable[],
): { readonly targets: readonly NamedTarget[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const placed = targets.filter(({ name, place }) => {
    const isOwn = isOwnSheet(place.sheet);
    if (!isOwn && !tables.some((table) => isInput(table, place))) return true;
    findings.push(finding(isOwn ? 'name-on-own-sheet' : 'name-on-input', place, { name }));
    return false;
  });
  return { targets: placed, findings };
}

function isInput(table: RecognisedTable, { sheet, cell }: NamedTarget['place']): boolean {
  if (table.sheet !== sheet) return false;
  const named = parseArea(cell);
  if (!overlap(parseArea(table.area), { ...named, rows: 1, columns: 1 })) return false;
  const { top, left } = named;
  const [heading, entry] = table.transposed === true ? [left, top] : [top, left];
  if (heading <= table.headingRow - 1) return true;
  return table.columns.some(({ field, column }) => {
    const index = table.transposed === true ? Number(column) - 1 : columnIndex(column);
    return index === entry && !isResultField(table.kind, field as AnyField);
  });
}
