import type { SettingField } from '../../domain/case';
import type { Place } from '../../domain/place';
import { cellAddress, columnIndex, parseArea } from '../address';
import { cellText } from '../cells/cell-text';
import type { Recognition } from '../recognition';
import { settingNamed } from '../settings/setting-named';
import { SETTING_FIELDS, SETTINGS } from '../settings/settings';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { shownContent } from './typed-content';

/** The settings that the pane shows, in its order. */
export const SHOWN_SETTINGS = SETTING_FIELDS.filter((field) => SETTINGS[field].inPane !== null);

/** Where a setting stands in the workbook, or could. */
export interface SettingRow {
  readonly setting: SettingField;
  /** The name as the sheet writes it, or as it would be written. */
  readonly name: string;
  readonly value: CellValue;
  /** The value as it would be typed. */
  readonly text: string;
  readonly valuePlace: Place;
  /** Where the name would be written; null where it stands already. */
  readonly namePlace: Place | null;
}

/**
 * Settings of the sheet with their cells. One that the sheet does not have gets the next free row below the table,
 * unless that is an Excel table, which a cell below it would not belong to: then there is none.
 *
 * @param wanted those that are entered together, so that no row between them stays blank
 */
export function settingRows(
  recognition: Pick<Recognition, 'tables'>,
  snapshot: WorkbookSnapshot,
  wanted: readonly SettingField[] = SHOWN_SETTINGS,
): ReadonlyMap<SettingField, SettingRow> {
  const rows = new Map<SettingField, SettingRow>();
  const table = recognition.tables.find(({ kind }) => kind === 'settings');
  const sheet = snapshot.sheets.find(({ name }) => name === table?.sheet);
  const nameColumn = table?.columns.find(({ field }) => field === 'name')?.column;
  const valueColumn = table?.columns.find(({ field }) => field === 'value')?.column;
  if (table === undefined || sheet === undefined || nameColumn === undefined || valueColumn === undefined) {
    return rows;
  }
  const area = parseArea(table.area);
  const [left, right] = [columnIndex(nameColumn), columnIndex(valueColumn)];
  const place = (row: number, column: number): Place => ({
    sheet: sheet.name,
    cell: cellAddress(row, column),
  });
  const bottom = area.top + area.rows;
  for (let row = table.headingRow; row < bottom; row += 1) {
    const name = cellText(valueOf(sheet, row, left));
    const setting = settingNamed(name);
    if (setting === null || !wanted.includes(setting) || rows.has(setting)) continue;
    const value = valueOf(sheet, row, right);
    rows.set(setting, {
      setting,
      name,
      value,
      text: shownContent(value, place(row, right), snapshot),
      valuePlace: place(row, right),
      namePlace: null,
    });
  }
  const inExcelTable = snapshot.tables.some(
    (each) => each.sheet === sheet.name && parseArea(each.address).top <= table.headingRow - 1,
  );
  let free = bottom;
  for (const setting of wanted) {
    if (rows.has(setting) || inExcelTable) continue;
    if (valueOf(sheet, free, left) !== '' || valueOf(sheet, free, right) !== '') break;
    rows.set(setting, {
      setting,
      name: nameOf(setting),
      value: '',
      text: '',
      valuePlace: place(free, right),
      namePlace: place(free, left),
    });
    free += 1;
  }
  return rows;
}

/** The name under which a setting is written. */
export function nameOf(setting: SettingField): string {
  return SETTINGS[setting].names[0]!;
}

function valueOf(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.top]?.[column - sheet.left] ?? '';
}
