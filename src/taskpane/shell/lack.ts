import { isInExcel, isSetSupported, REQUIRED_SETS } from '../../excel/requirements';
import type { Lack } from './bar';

/** What this Excel lacks of what nothing goes without. */
export function lackOfExcel(): Lack {
  if (!isInExcel()) return { what: 'excel' };
  const missing = REQUIRED_SETS.find(([set, version]) => !isSetSupported(set, version));
  return missing === undefined ? null : { what: 'set', set: missing.join(' ') };
}
