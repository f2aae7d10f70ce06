import type { Language } from '../../domain/language';
import type { Place } from '../../domain/place';
import type { DateSystem } from '../../domain/time';
import { usualSettings } from '../../domain/usual-settings';
import type { CellTarget } from '../plan/write-plan';
import { parseArea } from '../address';
import { GENERAL, readNumberFormat, showsTime, type NumberFormat } from '../cells/number-format';
import { yearInName } from '../settings/setting-named';
import { SETTINGS } from '../settings/settings';
import type { CellValue, WorkbookSnapshot } from '../snapshot';
import type { SettingRow } from './setting-rows';
import { contentIn, formatOf } from './typed-content';

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
  const held = formatOf(valuePlace, snapshot);
  const isRead = (): boolean => meaningOf(row, value, snapshot.dateSystem, held) !== 'refused';
  if (text === row.text && (value === text || isRead())) return [];
  const formats = newFormats(row, snapshot);
  const format = formats === null ? (namePlace === null ? held : GENERAL) : readNumberFormat(formats.after);
  const entered: CellTarget = {
    place: valuePlace,
    value: contentOf(row, text, snapshot, format),
    expected: value,
    figure: name,
    ...(formats === null ? {} : { formats }),
  };
  return namePlace === null
    ? [entered]
    : [{ place: namePlace, value: name, expected: '', figure: name }, entered];
}

/**
 * What the cell gets: the number or day that Excel makes of the text in its format, as long as the setting reads the same from
 * it; else the text, with the sign of per cent where the cell shows numbers with it.
 */
function contentOf(
  row: SettingRow,
  text: string,
  { dateSystem }: WorkbookSnapshot,
  format: NumberFormat,
): CellValue {
  const meant = meaningOf(row, text, dateSystem, format);
  const showsPercent = format.kind === 'percent';
  const contents = [contentIn(text, format, dateSystem), ...(showsPercent ? [`${text.trim()} %`] : [])];
  return contents.find((content) => meaningOf(row, content, dateSystem, format) === meant) ?? text;
}

/**
 * The formats of a cell that gets the one of its setting: a row that is appended below the table, and a blank cell that shows
 * something else, such as a per cent value below an amount. Null where it keeps its own.
 */
function newFormats({ setting, value, valuePlace, namePlace }: SettingRow, snapshot: WorkbookSnapshot) {
  const held = isInUse(valuePlace, snapshot) ? formatOf(valuePlace, snapshot) : GENERAL;
  const own = readNumberFormat(SETTINGS[setting].format);
  const changes = namePlace === null ? value === '' && saysOther(held, own) : true;
  return changes && held.pattern !== own.pattern ? { before: held.pattern, after: own.pattern } : null;
}

/** Whether a format writes beside the number what another one does not: euro, per cent, or a day. */
function saysOther(held: NumberFormat, own: NumberFormat): boolean {
  const signs = ({ kind }: NumberFormat): string => kind.replace('-sign', '');
  const isOfOtherKind = held.kind !== 'plain' && signs(held) !== signs(own) && !showsTime(held);
  return isOfOtherKind || (held.unit.euroPerUnit !== null && own.unit.euroPerUnit === null);
}

/** Whether a cell lies where the workbook has contents, so that its format was read. */
function isInUse({ sheet: name, cell }: Place, { sheets }: WorkbookSnapshot): boolean {
  const sheet = sheets.find((each) => each.name === name);
  return sheet !== undefined && parseArea(cell).top < sheet.top + sheet.values.length;
}

/** What the setting is read as from a content of its cell, in a form that can be compared; or `blank`, or `refused`. */
function meaningOf(
  { setting, name }: SettingRow,
  content: CellValue,
  dateSystem: DateSystem,
  format: NumberFormat,
): string {
  const reading = SETTINGS[setting].read(content, dateSystem, yearInName(name), format);
  return reading.kind === 'value' ? JSON.stringify(reading.value(usualSettings([]))) : reading.kind;
}
