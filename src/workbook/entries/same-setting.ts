import type { SettingField } from '../../domain/case';
import { usualSettings } from '../../domain/usual-settings';
import { SETTINGS } from '../settings/settings';

/** The offered word that a setting reads as it reads what the sheet holds; undefined where there is none. */
export function wordOfSameMeaning(
  setting: SettingField,
  held: string,
  words: readonly string[],
): string | undefined {
  const meant = (text: string): string | null => {
    const reading = SETTINGS[setting].read(text, 1900, null);
    return reading.kind === 'value' ? JSON.stringify(reading.value(usualSettings([]))) : null;
  };
  const meaning = meant(held);
  return meaning === null ? undefined : words.find((word) => meant(word) === meaning);
}
