import { CATALOGUE } from './catalogue';
import type { Severity } from './catalogue/finding-room';
import type { Finding } from './finding';

/** How grave a finding is; with an error nothing is written. */
export function severityOf({ code }: Finding): Severity {
  return CATALOGUE[code].severity;
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((each) => severityOf(each) === 'error');
}
