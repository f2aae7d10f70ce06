import type { Language } from '../../language';

export type Severity = 'error' | 'warning' | 'info';

/** How grave a finding is and what it says; placeholders in braces stand for its values. */
export interface FindingEntry extends Readonly<Record<Language, string>> {
  readonly severity: Severity;
}

/** Findings that belong together, by their codes. */
export type FindingRoom = Readonly<Record<string, FindingEntry>>;
