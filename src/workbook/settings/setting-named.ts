import type { SettingField } from '../../domain/case';
import { plainText } from '../cells/cell-text';
import { SETTING_FIELDS, SETTINGS } from './settings';

const BY_KEY = new Map(
  SETTING_FIELDS.flatMap((field) => SETTINGS[field].names.map((name) => [settingKey(name), field] as const)),
);

/** The setting that goes by a name in a sheet; null where there is none of this name. */
export function settingNamed(name: string): SettingField | null {
  return BY_KEY.get(settingKey(name)) ?? null;
}

/** The form in which names of settings are compared. */
function settingKey(name: string): string {
  return plainText(name).replace(/[^a-z0-9]/g, '');
}
