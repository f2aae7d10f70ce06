import { finding, type Finding } from '../../domain/findings/finding';
import type { Place } from '../../domain/place';
import { cellText, isBlank } from '../cells/cell-text';
import type { DateSystem } from '../../domain/time';
import { isDueDate } from '../settings/due-date-names';
import { nearestName } from '../settings/nearest-name';
import { isKnownSetting, settingNamed, yearInName } from '../settings/setting-named';
import { DATE, type SettingValue } from '../settings/setting-values';
import { SETTINGS } from '../settings/settings';
import type { CellValue } from '../snapshot';
import type { SettingsDraft } from './settings-draft';

/** Puts one setting where it belongs; a known one that cannot be read is an error finding. */
export function putSetting(
  draft: SettingsDraft,
  name: string,
  cell: CellValue,
  place: Place,
  dateSystem: DateSystem,
): Finding[] {
  if (isDueDate(name)) return putDueDate(draft, name, cell, place, dateSystem);
  const field = settingNamed(name);
  if (field === null) {
    putOther(draft, name, cell);
    return [];
  }
  const { read, allowed } = SETTINGS[field];
  const reading = read(cell, dateSystem, yearInName(name));
  if (reading.kind === 'refused') return [unreadable(name, cell, place, allowed)];
  if (reading.kind === 'value') {
    const settings = reading.value(draft.settings);
    draft.settings = { ...settings, places: { ...settings.places, [field]: place } };
  }
  return [];
}

/** What is said about a name that no setting has, at its cell; one of a reason that the resolution quotes is known. */
export function unknownSetting(name: string, place: Place): Finding[] {
  if (isKnownSetting(name) || QUOTED.test(name)) return [];
  const nearest = nearestName(name);
  return [
    nearest === null
      ? finding('setting-unknown', place, { name })
      : finding('setting-misspelt', place, { name, nearest }),
  ];
}

const QUOTED = /unabweisbar/i;

function putOther(draft: SettingsDraft, name: string, cell: CellValue): void {
  if (isBlank(cell)) return;
  const { settings } = draft;
  draft.settings = { ...settings, other: { ...settings.other, [name]: cellText(cell) } };
}

function putDueDate(
  draft: SettingsDraft,
  label: string,
  cell: CellValue,
  place: Place,
  dateSystem: DateSystem,
): Finding[] {
  const reading = DATE.read(cell, dateSystem);
  if (reading.kind === 'refused') return [unreadable(label, cell, place, DATE.allowed)];
  if (reading.kind === 'value') {
    const { dueDates } = draft.settings;
    draft.settings = {
      ...draft.settings,
      dueDates: [...dueDates, { label, date: reading.value, place }],
    };
  }
  return [];
}

function unreadable(
  name: string,
  cell: CellValue,
  place: Place,
  allowed: SettingValue<unknown>['allowed'],
): Finding {
  return finding('setting-unreadable', place, { name, text: cellText(cell), allowed });
}
