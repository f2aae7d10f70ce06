import type { Finding } from '../../domain/findings/finding';
import { sentence } from '../../domain/findings/sentence';
import type { Language } from '../../domain/language';
import { withMinus } from '../../i18n/with-minus';

/** A finding as the pane says it: with sheet and cell where it has a place, its amounts with the minus of all others. */
export function said(found: Finding, language: Language): string {
  return withMinus(sentence(found, language));
}
