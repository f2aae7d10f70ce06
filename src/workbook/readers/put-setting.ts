import type { SettingField } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import type { Place } from '../../domain/place';
import { cellText, isBlank, plainText } from '../cells/cell-text';
import { readDate, type DateSystem } from '../cells/read-date';
import type { CellValue } from '../snapshot';
import { DATE, knownSetting } from './known-settings';
import type { SettingsValues } from './settings-values';

/** `Evaluation`, `Eckparameter` and every setting that begins with `Frist ` are due dates. */
function isDueDate(name: string): boolean {
  return /^(?:evaluation|eckparameter)$|^frist\b/.test(plainText(name).trim());
}

export function isKnownSetting(name: string): boolean {
  return knownSetting(name) !== undefined || isDueDate(name);
}

/** Puts one setting where it belongs; a known one that cannot be read is an error finding. */
export function putSetting(
  values: SettingsValues,
  name: string,
  cell: CellValue,
  place: Place,
  dateSystem: DateSystem,
): Finding[] {
  if (isDueDate(name)) return putDueDate(values, name, cell, place, dateSystem);
  const setting = knownSetting(name);
  if (setting === undefined) {
    if (!isBlank(cell)) values.other[name] = cellText(cell);
    return [];
  }
  const reading = setting.read(cell, dateSystem);
  if (reading.kind === 'refused') return [unreadable(name, cell, place, setting.allowed)];
  if (reading.kind === 'value') {
    Object.assign(values, reading.value);
    for (const field in reading.value) values.places[field as SettingField] = place;
  }
  return [];
}

function putDueDate(
  { dueDates }: SettingsValues,
  label: string,
  cell: CellValue,
  place: Place,
  dateSystem: DateSystem,
): Finding[] {
  const reading = readDate(cell, 'end', dateSystem);
  if (reading.kind === 'refused') return [unreadable(label, cell, place, DATE)];
  if (reading.kind === 'value') dueDates.push({ label, date: reading.value, place });
  return [];
}

function unreadable(name: string, cell: CellValue, place: Place, allowed: string): Finding {
  return finding('setting-unreadable', place, { name, text: cellText(cell), allowed });
}
