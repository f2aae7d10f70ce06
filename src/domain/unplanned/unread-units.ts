import type { Settings } from '../case';
import type { Finding } from '../findings/finding';
import type { ModuleNumber } from '../module';
import { unreadSetting } from '../unread-setting';
import type { UnitLoad } from './unit-load';

/** Why nobody knows what binds together, or which accounts carry which cost; null where it is known. */
export function unitsUnread(settings: Settings): Finding | null {
  return unreadSetting(settings, 'bindingLevel', 'accountClasses');
}

/** The units as they are, or, where `unitsUnread` says so, with everything that they carry left open. */
export function withoutUnread(units: readonly UnitLoad[], settings: Settings): readonly UnitLoad[] {
  const reason = unitsUnread(settings);
  if (reason === null) return units;
  return units.map((load) => ({ ...load, unassigned: { modules: modulesOfUnit(load), reason } }));
}

/** The modules that a unit carries, or may carry. */
export function modulesOfUnit({ loads, together, unassigned }: UnitLoad): readonly ModuleNumber[] {
  const portions = [...loads.flatMap((each) => each.portions), ...together];
  return [...new Set([...portions.map(({ module }) => module), ...(unassigned?.modules ?? [])])];
}
