import type { Finding } from '../../domain/findings/finding';
import { severityOf } from '../../domain/findings/severity';
import { cellAddress, type Area } from '../address';
import { isBlank } from '../cells/cell-text';
import type { DateSystem } from '../../domain/time';
import { stopping } from '../stops/part-stopped';
import { Grid } from '../tables/grid';
import { headingFindings } from '../tables/heading-findings';
import type { RowReader } from '../tables/row-reader';
import type { SheetSnapshot } from '../snapshot';
import { text } from './parsers';
import { isKnownSetting } from '../settings/setting-named';
import { nearestName } from '../settings/nearest-name';
import { SETTING_FIELDS } from '../settings/settings';
import { putSetting, unknownSetting } from './put-setting';
import { putUnread, type SettingsDraft } from './settings-draft';

/**
 * Reads a table of settings with the headings `Einstellung` and `Wert` into the draft. Where the headings themselves are
 * not clear, no setting is known.
 */
export function readSettings(
  reader: RowReader<'settings'>,
  draft: SettingsDraft,
  dateSystem: DateSystem,
): void {
  const wrong = headingFindings(reader.table).find((each) => severityOf(each) === 'error');
  if (wrong !== undefined) {
    const reason = stopping('setting', wrong);
    for (const field of SETTING_FIELDS) putUnread(draft, field, reason);
    return;
  }
  const name = reader.column('name');
  const value = reader.column('value');
  const source = reader.column('source');
  if (value === undefined) return;
  for (const row of reader.table.rows) {
    reader.start(row);
    const named = reader.optional(name, text);
    if (named === null) continue;
    for (const found of unknownSetting(named, reader.place(name))) reader.report(found);
    const findings = putSetting(
      draft,
      named,
      reader.cell(value),
      reader.place(value),
      dateSystem,
      reader.table.heading.grid.format(row, value.index),
      reader.optional(source, text),
    );
    for (const found of findings) reader.report(found);
  }
}

/**
 * Reads settings from a sheet without headings: a known name with its value in the cell to the right.
 *
 * @returns the area that was read, or null where the sheet holds no known name
 */
export function readSettingPairs(
  sheet: SheetSnapshot,
  draft: SettingsDraft,
  dateSystem: DateSystem,
): { readonly area: Area | null; readonly findings: readonly Finding[] } {
  const grid = new Grid(sheet);
  const findings: Finding[] = [];
  let last: { readonly row: number; readonly column: number } | null = null;
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    for (let column = grid.left; column <= grid.right; column += 1) {
      const cell = grid.cell(row, column);
      if (isBlank(cell)) continue;
      if (typeof cell === 'string' && isKnownSetting(cell)) {
        const place = { sheet: sheet.name, cell: cellAddress(row, column + 1) };
        const [value, format] = [grid.cell(row, column + 1), grid.format(row, column + 1)];
        findings.push(...putSetting(draft, cell.trim(), value, place, dateSystem, format));
        last = { row, column };
      } else if (
        typeof cell === 'string' &&
        nearestName(cell) !== null &&
        grid.cell(row, column + 1) !== ''
      ) {
        findings.push(...unknownSetting(cell.trim(), { sheet: sheet.name, cell: cellAddress(row, column) }));
      }
      break;
    }
  }
  const area =
    last === null
      ? null
      : {
          top: grid.top,
          left: grid.left,
          rows: last.row - grid.top + 1,
          columns: last.column + 2 - grid.left,
        };
  return { area, findings };
}
