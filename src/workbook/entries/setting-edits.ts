import type { Language } from '../../domain/language';
import { usualSettings } from '../../domain/usual-settings';
import type { CellTarget } from '../plan/write-plan';
import { yearInName } from '../settings/setting-named';
import { SETTINGS } from '../settings/settings';
import type { CellValue, WorkbookSnapshot } from '../snapshot';
import type { SettingRow } from './setting-rows';
import { typedContent } from './typed-content';

/** What a setting may hold, where the text is something else; null where the text can be read. */
export function refusalOf(
  { setting, name }: SettingRow,
  text: string,
  dateSystem: WorkbookSnapshot['dateSystem'],
): Readonly<Record<Language, string>> | null {
  if (text.trim() === '') return null;
  const { read, allowed } = SETTINGS[setting];
  return read(text, dateSystem, yearInName(name)).kind === 'refused' ? allowed : null;
}

/** What a setting may hold, in words. */
export function allowedFor({ setting }: Pick<SettingRow, 'setting'>): Readonly<Record<Language, string>> {
  return SETTINGS[setting].allowed;
}

/** The cells that change when the user enters a text for a setting; none where it stays as it is. */
export function settingEdits(
  row: SettingRow,
  text: string,
  snapshot: WorkbookSnapshot,
): readonly CellTarget[] {
  const { name, value, valuePlace, namePlace } = row;
  if (text === row.text) return [];
  const entered: CellTarget = {
    place: valuePlace,
    value: contentOf(row, text, snapshot),
    expected: value,
    figure: name,
  };
  return namePlace === null
    ? [entered]
    : [{ place: namePlace, value: name, expected: '', figure: name }, entered];
}

/**
 * What the cell gets: the number or day that Excel makes of the text there, as long as the setting reads the same from it;
 * else the text.
 */
function contentOf(
  { setting, name, valuePlace }: SettingRow,
  text: string,
  snapshot: WorkbookSnapshot,
): CellValue {
  const meant = (content: CellValue): string => {
    const reading = SETTINGS[setting].read(content, snapshot.dateSystem, yearInName(name));
    return reading.kind === 'value' ? JSON.stringify(reading.value(usualSettings([]))) : reading.kind;
  };
  const content = typedContent(text, valuePlace, snapshot);
  return meant(content) === meant(text) ? content : text;
}
