import type { Language } from '../../language';

export type Severity = 'error' | 'warning' | 'info';

/** How grave a finding is and what it says; placeholders in braces stand for its values. */
export interface FindingEntry extends Readonly<Record<Language, string>> {
  readonly severity: Severity;
  /** An error that leaves only a part of the result unknown; absent: with an error nothing is written. */
  readonly stops?: 'part';
}

/** Findings that belong together, by their codes. */
export type FindingRoom = Readonly<Record<string, FindingEntry>>;
