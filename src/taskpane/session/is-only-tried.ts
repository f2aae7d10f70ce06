import type { Examination } from '../../commands/examination';
import { hasErrors } from '../../domain/findings/severity';

/** True where a scenario was only tried, and nothing but that keeps it from being written. */
export function isOnlyTried({ tried, findings }: Pick<Examination, 'tried' | 'findings'>): boolean {
  return tried !== null && !hasErrors(findings);
}
