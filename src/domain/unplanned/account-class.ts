import type { AccountClasses, CostClass } from '../case';

const CLASSES = ['personnel', 'material', 'transfer'] as const satisfies readonly CostClass[];

/** The class of cost that an account carries; null where it is of none, or the sheet gives no account. */
export function classOfAccount(account: string | null, classes: AccountClasses): CostClass | null {
  if (account === null) return null;
  return CLASSES.find((each) => classes[each].some((digits) => account.startsWith(digits))) ?? null;
}
