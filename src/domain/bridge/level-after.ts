import { combine, type Maybe } from '../maybe';
import { sumCents, type Cents } from '../numbers';
import type { Bridge } from './bridge';
import { DRIVERS, type Driver } from './driver';

/** The drivers up to one of them, in the order in which a bridge shows them. */
export function driversUpTo(driver: Driver): readonly Driver[] {
  return DRIVERS.slice(0, DRIVERS.indexOf(driver) + 1);
}

/** The own share that a bridge has reached after a driver: its earlier end and the changes up to there. */
export function levelAfter(
  driver: Driver,
  { from, drivers }: Pick<Bridge, 'from' | 'drivers'>,
): Maybe<Cents> {
  return combine([from.total, ...driversUpTo(driver).map((each) => drivers[each])], sumCents);
}
