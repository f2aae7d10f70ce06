import { everyYear, type SettingField, type Settings } from '../../domain/case';
import type { Finding } from '../../domain/findings/finding';
import { usualSettings } from '../../domain/usual-settings';

/** The settings while the sheets are read: the usual ones, with what each sheet says. No years: no sheet says. */
export interface SettingsDraft {
  settings: Settings;
  /** What the column `Quelle` says, by the setting that names the same source. */
  readonly sources: Map<SettingField, Set<string>>;
}

export function newSettings(): SettingsDraft {
  return { settings: usualSettings([]), sources: new Map() };
}

/**
 * Keeps why a setting is not known, for every year or for the one that its name ends with. A value that another row gives
 * it stays in the settings, but nothing may be computed with it.
 */
export function putUnread(
  draft: Pick<SettingsDraft, 'settings'>,
  field: SettingField,
  reason: Finding,
  year: number | null = null,
): void {
  const { settings } = draft;
  const earlier = settings.unread[field] ?? everyYear<Finding>(null);
  const reasons =
    year === null
      ? { ...earlier, every: earlier.every ?? reason }
      : { ...earlier, byYear: { ...earlier.byYear, [year]: earlier.byYear[year] ?? reason } };
  draft.settings = { ...settings, unread: { ...settings.unread, [field]: reasons } };
}
