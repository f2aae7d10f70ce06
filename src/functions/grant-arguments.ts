import { optional } from './argument';
import { date, euroPerFte, fte, kimModule, positiveAmount, year } from './cell-arguments';
import { RATES } from './rates-argument';
import { role } from './role';

/** The user's own rate in euro per FTE and year; none where it is left out, blank or 0. */
export const OWN_RATE = optional(euroPerFte(RATES), null);

/** The arguments that a grant follows from, for the functions that compute and explain it. */
export const GRANT_ARGUMENTS = [
  kimModule('modul'),
  fte('vzä'),
  date('beginn', 'start'),
  date('ende', 'end'),
  year('jahr'),
  optional(positiveAmount('kosten'), null),
  optional(role('rolle'), null),
  OWN_RATE,
] as const;
