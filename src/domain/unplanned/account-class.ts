import type { AccountClasses, CostClass } from '../case';

const CLASSES = ['personnel', 'material', 'transfer'] as const satisfies readonly CostClass[];

/** What the cost of each class is called behind an article: `die Personalkosten`, `der weitergeleiteten Mittel`. */
export const COSTS_OF_CLASS: Readonly<Record<CostClass, { readonly de: string; readonly en: string }>> = {
  personnel: { de: 'Personalkosten', en: 'personnel cost' },
  material: { de: 'Sachkosten', en: 'material cost' },
  transfer: { de: 'weitergeleiteten Mittel', en: 'money passed on' },
};

/** The class of cost that an account carries; null where it is of none, or the sheet gives no account. */
export function classOfAccount(account: string | null, classes: AccountClasses): CostClass | null {
  if (account === null) return null;
  return CLASSES.find((each) => classes[each].some((digits) => account.startsWith(digits))) ?? null;
}

/**
 * Whether expenditure on an account is paid out. Null where that is not known: the sheet gives no account, or only a group
 * of accounts of both sorts, or nobody says which accounts of this chart are never paid out.
 */
export function isPaidOut(account: string | null, { withoutPayment }: AccountClasses): boolean | null {
  if (account === null || withoutPayment === null) return null;
  if (withoutPayment.some((digits) => account.startsWith(digits))) return false;
  return withoutPayment.some((digits) => digits.startsWith(account)) ? null : true;
}
