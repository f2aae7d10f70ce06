import { CATALOGUE } from './catalogue';
import type { FindingEntry, Severity } from './catalogue/finding-room';
import type { Finding } from './finding';

/** How grave a finding is. */
export function severityOf({ code }: Finding): Severity {
  return CATALOGUE[code].severity;
}

/** True where something stops the whole run: with such an error nothing is written. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((each) => severityOf(each) === 'error' && !stopsPartOnly(each));
}

function stopsPartOnly({ code }: Finding): boolean {
  const entry: FindingEntry = CATALOGUE[code];
  return entry.stops === 'part';
}
