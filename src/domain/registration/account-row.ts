import type { Maybe } from '../maybe';
import type { ModuleNumber } from '../module';
import type { Cents } from '../numbers';
import type { RegistrationAssumptions } from './registration-assumptions';

/** What has to be registered on one account in one year, gross. */
export interface AccountRow extends RegistrationAssumptions {
  /** `counter-financing` is income from third parties besides the grant; on which account it comes no sheet says. */
  readonly kind: 'expenditure' | 'grant' | 'counter-financing';
  readonly year: number;
  /** Produkt and Sachkonto, of several all that share the amount; null where no line carries it. */
  readonly line: string | null;
  /** The module whose amount no line carries; null for an account, and for counter-financing. */
  readonly module: ModuleNumber | null;
  /** The names of the money that counter-financing comes from, as the sheet words them. */
  readonly sources: readonly string[];
  readonly amount: Maybe<Cents>;
  /** Positions among the rows of the registration that it is the sum of. */
  readonly rows: readonly number[];
}
