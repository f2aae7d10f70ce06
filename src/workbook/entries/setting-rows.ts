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
  const table = settingsTable(recognition, snapshot);
  if (table === null) return rows;
  const { sheet, left, right, top, bottom } = table;
  const place = (row: number, column: number): Place => ({
    sheet: sheet.name,
    cell: cellAddress(row, column),
  });
  for (let row = top; row < bottom; row += 1) {
    const found = rowAt(sheet, row, left, right, snapshot);
    if (found === null || !wanted.includes(found.setting) || rows.has(found.setting)) continue;
    rows.set(found.setting, found);
  }
  const inExcelTable = snapshot.tables.some(
    (each) => each.sheet === sheet.name && parseArea(each.address).top <= top - 1,
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

/**
 * The setting whose value stands in a cell; null where it is none. Beside the table, a known name in the cell to the left
 * makes it one, as `readSettingPairs` has it, on a sheet without other tables.
 */
export function settingAt(
  { sheet: name, cell }: Place,
  recognition: Pick<Recognition, 'tables'>,
  snapshot: WorkbookSnapshot,
): SettingRow | null {
  const { top: row, left: column } = parseArea(cell);
  const table = settingsTable(recognition, snapshot);
  if (table?.sheet.name === name) {
    const { sheet, left, right, top, bottom } = table;
    const isValue = column === right && row >= top && row < bottom;
    return isValue ? rowAt(sheet, row, left, right, snapshot) : null;
  }
  const sheet = snapshot.sheets.find((each) => each.name === name);
  if (sheet === undefined || recognition.tables.some((each) => each.sheet === name)) return null;
  return rowAt(sheet, row, column - 1, column, snapshot);
}

interface SettingsTable {
  readonly sheet: SheetSnapshot;
  /** Columns of names and values, 0-based. */
  readonly left: number;
  readonly right: number;
  /** Rows below the headings, 0-based, without the one at the bottom. */
  readonly top: number;
  readonly bottom: number;
}

function settingsTable(
  { tables }: Pick<Recognition, 'tables'>,
  { sheets }: WorkbookSnapshot,
): SettingsTable | null {
  const table = tables.find(({ kind }) => kind === 'settings');
  const sheet = sheets.find(({ name }) => name === table?.sheet);
  const nameColumn = table?.columns.find(({ field }) => field === 'name')?.column;
  const valueColumn = table?.columns.find(({ field }) => field === 'value')?.column;
  if (table === undefined || sheet === undefined || nameColumn === undefined || valueColumn === undefined) {
    return null;
  }
  const { top, rows } = parseArea(table.area);
  const [left, right] = [columnIndex(nameColumn), columnIndex(valueColumn)];
  return { sheet, left, right, top: table.headingRow, bottom: top + rows };
}

function rowAt(
  sheet: SheetSnapshot,
  row: number,
  left: number,
  right: number,
  snapshot: WorkbookSnapshot,
): SettingRow | null {
  const name = cellText(valueOf(sheet, row, left));
  const setting = settingNamed(name);
  if (setting === null) return null;
  const value = valueOf(sheet, row, right);
  const valuePlace = { sheet: sheet.name, cell: cellAddress(row, right) };
  const text = shownContent(value, valuePlace, snapshot);
  return { setting, name, value, text, valuePlace, namePlace: null };
}

/** The name under which a setting is written. */
export function nameOf(setting: SettingField): string {
  return SETTINGS[setting].names[0]!;
}

function valueOf(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.top]?.[column - sheet.left] ?? '';
}
