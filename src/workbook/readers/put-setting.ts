import type { SettingField } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import { known, unknown } from '../../domain/maybe';
import type { Place } from '../../domain/place';
import { cellError } from '../cells/cell-error';
import { cellText, isBlank, quoted } from '../cells/cell-text';
import type { NumberFormat } from '../cells/number-format';
import { numberShown } from '../cells/number-shown';
import type { DateSystem } from '../../domain/time';
import { isDueDate } from '../settings/due-date-names';
import { nearestName } from '../settings/nearest-name';
import { isKnownSetting, settingNamed, yearInName } from '../settings/setting-named';
import { DATE, type SettingValue } from '../settings/setting-values';
import { SETTINGS } from '../settings/settings';
import type { CellValue } from '../snapshot';
import { stopping } from '../stops/part-stopped';
import { STOPPED_BY_SETTING } from '../stops/stopped-by-setting';
import { putUnread, type SettingsDraft } from './settings-draft';

/**
 * Puts one setting where it belongs; one that cannot be read is kept as unread, with what it stops.
 *
 * @param format how the cell shows a number
 * @param source what the column `Quelle` says; null where the sheet has none
 */
export function putSetting(
  draft: SettingsDraft,
  name: string,
  cell: CellValue,
  place: Place,
  dateSystem: DateSystem,
  format: NumberFormat,
  source: string | null = null,
): Finding[] {
  if (isDueDate(name)) return putDueDate(draft, name, cell, place, dateSystem);
  const field = settingNamed(name);
  if (field === null) {
    return putOther(draft, name, cell, place);
  }
  const { read, allowed, source: sourceField } = SETTINGS[field];
  const reading = read(cell, dateSystem, yearInName(name), format);
  if (reading.kind === 'refused') {
    const reason = stopping(
      STOPPED_BY_SETTING[field],
      unreadable(name, numberShown(cell, format), place, allowed),
    );
    putUnread(draft, field, reason, yearInName(name));
    return [reason];
  }
  if (reading.kind === 'value') {
    const settings = reading.value(draft.settings, { place, source });
    draft.settings = { ...settings, places: { ...settings.places, [field]: place } };
    if (source !== null) putSource(draft, sourceField, source, dateSystem);
  }
  return [];
}

/** What a row of its own says about the source goes before the column. */
function putSource(
  draft: SettingsDraft,
  field: SettingField | null,
  source: string,
  dateSystem: DateSystem,
): void {
  if (field === null || draft.settings.places[field] !== undefined) return;
  const named = (draft.sources.get(field) ?? new Set()).add(source);
  draft.sources.set(field, named);
  const reading = SETTINGS[field].read([...named].join('; '), dateSystem, null);
  if (reading.kind === 'value') draft.settings = reading.value(draft.settings);
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

/** An error value is no reason that a paper could quote. */
function putOther(draft: SettingsDraft, name: string, cell: CellValue, place: Place): Finding[] {
  if (isBlank(cell)) return [];
  const error = cellError(cell);
  if (error !== null) return QUOTED.test(name) ? [stopping('grounds', error.finding(place, name))] : [];
  const { settings } = draft;
  draft.settings = { ...settings, other: { ...settings.other, [name]: cellText(cell) } };
  return [];
}

function putDueDate(
  draft: SettingsDraft,
  label: string,
  cell: CellValue,
  place: Place,
  dateSystem: DateSystem,
): Finding[] {
  const reading = DATE.read(cell, dateSystem);
  if (reading.kind === 'blank') return [];
  const reason =
    reading.kind === 'refused' ? stopping('dueDate', unreadable(label, cell, place, DATE.allowed)) : null;
  const date = reading.kind === 'value' ? known(reading.value) : unknown(reason!);
  const { settings } = draft;
  draft.settings = { ...settings, dueDates: [...settings.dueDates, { label, date, place }] };
  return reason === null ? [] : [reason];
}

function unreadable(
  name: string,
  cell: CellValue,
  place: Place,
  allowed: SettingValue<unknown>['allowed'],
): Finding {
  return finding('setting-unreadable', place, { name, text: quoted(cell), allowed });
}
