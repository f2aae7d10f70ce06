import type { Maybe } from '../maybe';
import type { Cents } from '../numbers';
import { addAll } from '../maybe-amounts';
import type { RegistrationRow } from './registration-row';

/** What has to be registered in each year of the next budget; unknown if any of its rows is. */
export function amountsToRegister({
  years,
  rows,
}: {
  readonly years: readonly number[];
  readonly rows: readonly Pick<RegistrationRow, 'year' | 'ownShare'>[];
}): readonly { readonly year: number; readonly amount: Maybe<Cents> }[] {
  return years.map((year) => ({
    year,
    amount: addAll(rows.filter((row) => row.year === year).map((row) => row.ownShare)),
  }));
}
