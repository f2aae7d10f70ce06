import type { AccountClasses } from '../case';
import { known, type Maybe } from '../maybe';
import { ZERO_CENTS, type Cents } from '../numbers';
import { isPaidOut } from '../unplanned/account-class';
import type { RowOfUnit } from '../unplanned/unplanned-rows';

/**
 * What is paid out of an amount; null where that is not known of an account, or where the positions of a budget differ
 * and nobody tells the parts apart.
 */
export function paymentsOf({ row, unit, position }: RowOfUnit, classes: AccountClasses): Maybe<Cents> | null {
  const carrying = row.budget === null ? [position.position] : unit.load.loads.map((each) => each.position);
  const [pays = null, ...more] = new Set(carrying.map(({ account }) => isPaidOut(account, classes)));
  if (pays === null || more.length > 0) return null;
  return pays ? row.amount : known(ZERO_CENTS);
}
