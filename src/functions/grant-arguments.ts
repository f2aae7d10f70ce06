import { optional } from './argument';
import { date, fte, kimModule, positiveAmount, year } from './cell-arguments';
import { role } from './role';

/** The arguments that a grant follows from, for the functions that compute and explain it. */
export const GRANT_ARGUMENTS = [
  kimModule('modul'),
  fte('vzä'),
  date('beginn', 'start'),
  date('ende', 'end'),
  year('jahr'),
  optional(positiveAmount('kosten'), null),
  optional(role('rolle'), null),
] as const;
