import { addAll } from '../../../domain/unplanned/amounts';
import type { Cents } from '../../../domain/money/cents';
import type { RegistrationFigures } from '../../../workbook/examiner';
import type { Maybe } from '../../../domain/result';

/** What has to be registered in each year of the next budget; unknown as soon as one of its rows is. */
export function amountsToRegister({ years, rows }: Pick<RegistrationFigures, 'years' | 'rows'>): readonly {
  readonly year: number;
  readonly amount: Maybe<Cents>;
}[] {
  return years.map((year) => ({
    year,
    amount: addAll(rows.filter((row) => row.year === year).map((row) => row.ownShare)),
  }));
}
