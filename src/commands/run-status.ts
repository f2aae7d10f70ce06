import type { Finding } from '../domain/findings/finding';
import { severityOf } from '../domain/findings/severity';

/** The status of a run that wrote: with warnings, or without. */
export function statusOf(findings: readonly Finding[]): 'ok' | 'warnings' {
  return findings.some((each) => severityOf(each) !== 'info') ? 'warnings' : 'ok';
}
