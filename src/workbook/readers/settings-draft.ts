import type { Settings } from '../../domain/case';
import { usualSettings } from '../../domain/usual-settings';

/** The settings while the sheets are read: the usual ones, with what each sheet says. No years: no sheet says. */
export interface SettingsDraft {
  settings: Settings;
}

export function newSettings(): SettingsDraft {
  return { settings: usualSettings([]) };
}
