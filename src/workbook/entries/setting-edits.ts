import type { Language } from '../../domain/language';
import { usualSettings } from '../../domain/usual-settings';
import type { CellTarget } from '../plan/write-plan';
import { GENERAL } from '../cells/number-format';
import { yearInName } from '../settings/setting-named';
import { SETTINGS } from '../settings/settings';
import type { CellValue, WorkbookSnapshot } from '../snapshot';
import type { SettingRow } from './setting-rows';
import { formatOf, typedContent } from './typed-content';

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

/**
 * Why what was typed cannot be entered, as what the setting may hold; null where it can.
 * @param german in German notation; null where it is a number in none
 */
export function refusalOfTyped(
  row: SettingRow,
  german: string | null,
  dateSystem: WorkbookSnapshot['dateSystem'],
): Readonly<Record<Language, string>> | null {
  return german === null ? SETTINGS[row.setting].allowed : refusalOf(row, german, dateSystem);
}

/**
 * The cells that change when the user enters a text for a setting; none where it stays as it is. A number
 * that cannot be read does not stay where the same is entered as a text that can: `0,8` is no share then.
 */
export function settingEdits(
  row: SettingRow,
  text: string,
  snapshot: WorkbookSnapshot,
): readonly CellTarget[] {
  const { name, value, valuePlace, namePlace } = row;
  if (text === row.text && (meaningOf(row, value, snapshot) !== 'refused' || value === text)) return [];
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
 * else the text, with the sign of per cent where the cell shows numbers with it.
 */
function contentOf(row: SettingRow, text: string, snapshot: WorkbookSnapshot): CellValue {
  const { valuePlace } = row;
  const meant = meaningOf(row, text, snapshot);
  const showsPercent = formatOf(valuePlace, snapshot).kind === 'percent';
  const contents = [typedContent(text, valuePlace, snapshot), ...(showsPercent ? [`${text.trim()} %`] : [])];
  // Below the table the format is that of its last row by guess: only a text is read the same whatever it is.
  if (row.namePlace !== null && meaningOf(row, contents[0]!, snapshot, GENERAL) !== meant) return text;
  return contents.find((content) => meaningOf(row, content, snapshot) === meant) ?? text;
}

/** What the setting is read as from a content of its cell, in a form that can be compared; or `blank`, or `refused`. */
function meaningOf(
  row: SettingRow,
  content: CellValue,
  snapshot: WorkbookSnapshot,
  format = formatOf(row.valuePlace, snapshot),
): string {
  const { setting, name } = row;
  const reading = SETTINGS[setting].read(content, snapshot.dateSystem, yearInName(name), format);
  return reading.kind === 'value' ? JSON.stringify(reading.value(usualSettings([]))) : reading.kind;
}
