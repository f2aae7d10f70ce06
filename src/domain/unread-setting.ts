import type { SettingField, Settings } from './case';
import type { Finding } from './findings/finding';

type Unread = Pick<Settings, 'unread'>;

/** Why one of the settings is not known although a sheet makes it; null where all that are made can be read. */
export function unreadSetting({ unread }: Unread, ...fields: readonly SettingField[]): Finding | null {
  for (const field of fields) {
    const reasons = unread[field];
    const [ofYear] = reasons === undefined ? [] : Object.values(reasons.byYear);
    const reason = reasons?.every ?? ofYear;
    if (reason) return reason;
  }
  return null;
}

/**
 * The same for a setting by year (`Geplanter Ertrag 2022`): a value of the year goes before what cannot be read for
 * every year, and what cannot be read of the year before a value for every year.
 */
export function unreadInYear(
  { unread }: Unread,
  field: SettingField,
  year: number,
  ofYear: unknown,
): Finding | null {
  const reasons = unread[field];
  if (reasons === undefined) return null;
  return reasons.byYear[year] ?? (ofYear === undefined ? reasons.every : null);
}
