import { addAll, subtract } from '../maybe-amounts';
import type { AccountRow } from './account-row';
import type { RegistrationYear } from './registration-row';

/** Expenditure, income and what is needed beyond the income in each year; unknown if any account of it is. */
export function registrationYears(
  years: readonly number[],
  accounts: readonly AccountRow[],
): readonly RegistrationYear[] {
  return years.map((year) => {
    const ofYear = accounts.filter((account) => account.year === year);
    const sumOf = (isWanted: (account: AccountRow) => boolean) =>
      addAll(ofYear.filter(isWanted).map(({ amount }) => amount));
    const expenditure = sumOf(({ kind }) => kind === 'expenditure');
    const income = sumOf(({ kind }) => kind !== 'expenditure');
    return { year, expenditure, income, fundingNeed: subtract(expenditure, income) };
  });
}
