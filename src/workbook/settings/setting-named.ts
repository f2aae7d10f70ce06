import type { SettingField } from '../../domain/case';
import { plainText } from '../cells/cell-text';
import type { CellValue } from '../snapshot';
import { isDueDate } from './due-date-names';
import { SETTING_FIELDS, SETTINGS } from './settings';

const BY_KEY = new Map(
  SETTING_FIELDS.flatMap((field) => SETTINGS[field].names.map((name) => [settingKey(name), field] as const)),
);

/** The setting that goes by a name in a sheet; null where there is none of this name. */
export function settingNamed(name: string): SettingField | null {
  return BY_KEY.get(settingKey(name)) ?? yearlySetting(name)?.field ?? null;
}

/** The budget year that a name ends with (`Geplanter Ertrag 2022`); null where it holds for every year. */
export function yearInName(name: string): number | null {
  return BY_KEY.has(settingKey(name)) ? null : (yearlySetting(name)?.year ?? null);
}

function yearlySetting(name: string): { readonly field: SettingField; readonly year: number } | null {
  const [, words = '', year] = /^(.*\S)\s*\b(20\d\d)$/.exec(name.trim()) ?? [];
  const field = BY_KEY.get(settingKey(words));
  return field === undefined || !SETTINGS[field].yearly ? null : { field, year: Number(year) };
}

/** True for the name of a setting or a due date. */
export function isKnownSetting(cell: CellValue): boolean {
  return typeof cell === 'string' && (settingNamed(cell) !== null || isDueDate(cell));
}

/** The form in which names of settings are compared. */
function settingKey(name: string): string {
  return plainText(name).replace(/[^a-z0-9]/g, '');
}
