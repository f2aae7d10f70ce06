import { known, type Maybe } from '../maybe';
import { ZERO_CENTS, type Cents } from '../numbers';
import type { RowOfUnit } from '../unplanned/unplanned-rows';

/** Provisions for pensions (504, 505) and depreciation (57) of the NRW chart of accounts are expenditure, no payments. */
const WITHOUT_PAYMENT = /^(?:504|505|57)/;

/** What is paid out of an amount; null where the positions of a budget differ and nobody tells the parts apart. */
export function paymentsOf({ row, unit, position }: RowOfUnit): Maybe<Cents> | null {
  const carrying = row.budget === null ? [position.position] : unit.load.loads.map((each) => each.position);
  const pays = new Set(carrying.map(({ account }) => !WITHOUT_PAYMENT.test(account ?? '')));
  if (pays.size > 1) return null;
  return pays.has(false) ? known(ZERO_CENTS) : row.amount;
}
