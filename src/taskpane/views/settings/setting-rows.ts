import type { Examination } from '../../../commands/examination';
import type { Place } from '../../../domain/place';
import { cellAddress, columnIndex, parseArea } from '../../../workbook/address';
import { cellText } from '../../../workbook/cells/cell-text';
import { settingKey } from '../../../workbook/readers/known-settings';
import type { CellValue, SheetSnapshot } from '../../../workbook/snapshot';

/** The settings that the pane shows, each with the names that a sheet may give it; the first is written. */
export const SETTING_NAMES = {
  years: ['Haushaltsjahre', 'Haushaltsjahr', 'Jahre', 'Years'],
  scenario: ['Szenario', 'Scenario'],
  basis: ['Basis'],
  budgetNote: ['Haushaltsvermerk'],
  voluntary: ['Erheblichkeit freiwillig'],
  mandatory: ['Erheblichkeit pflichtig', 'Erheblichkeit Pflicht'],
  significanceSource: ['Erheblichkeit Quelle', 'Quelle Erheblichkeit', 'Quelle der Erheblichkeit'],
  localBody: ['Gebietskörperschaft'],
  asOf: ['Stichtag'],
} as const;

export type ShownSetting = keyof typeof SETTING_NAMES;

/** Where a setting stands in the workbook, or could. */
export interface SettingRow {
  /** The name as the sheet writes it, or as it would be written. */
  readonly name: string;
  readonly value: CellValue;
  readonly valuePlace: Place;
  /** Where the name would be written; null where it stands already. */
  readonly namePlace: Place | null;
}

/**
 * The settings of the sheet with their cells. One that the sheet does not have gets the next free row below the table,
 * unless that is an Excel table, which a cell below it would not belong to: then there is none.
 */
export function settingRows({ recognition, snapshot }: Examination): ReadonlyMap<ShownSetting, SettingRow> {
  const rows = new Map<ShownSetting, SettingRow>();
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
    if (setting === null || rows.has(setting)) continue;
    const value = valueOf(sheet, row, right);
    rows.set(setting, { name, value, valuePlace: place(row, right), namePlace: null });
  }
  const inExcelTable = snapshot.tables.some(
    (each) => each.sheet === sheet.name && parseArea(each.address).top <= table.headingRow - 1,
  );
  let free = bottom;
  for (const setting of Object.keys(SETTING_NAMES) as ShownSetting[]) {
    if (rows.has(setting) || inExcelTable) continue;
    if (valueOf(sheet, free, left) !== '' || valueOf(sheet, free, right) !== '') break;
    const [name] = SETTING_NAMES[setting];
    rows.set(setting, {
      name,
      value: '',
      valuePlace: place(free, right),
      namePlace: place(free, left),
    });
    free += 1;
  }
  return rows;
}

function settingNamed(name: string): ShownSetting | null {
  const key = settingKey(name);
  const found = (Object.keys(SETTING_NAMES) as ShownSetting[]).find((setting) =>
    SETTING_NAMES[setting].some((each) => settingKey(each) === key),
  );
  return found ?? null;
}

function valueOf(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.top]?.[column - sheet.left] ?? '';
}
