import { isZero } from '../maybe-amounts';
import type { Bridge } from './bridge';
import { DRIVERS, type Driver } from './driver';

/** The drivers that a bridge shows: excess grants only where they changed something. */
export function shownDrivers({ drivers }: Pick<Bridge, 'drivers'>): readonly Driver[] {
  return DRIVERS.filter(
    (driver) => driver !== 'excessGrant' || (drivers[driver].known && !isZero(drivers[driver])),
  );
}
