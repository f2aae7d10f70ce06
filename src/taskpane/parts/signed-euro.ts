import type { Language } from '../../domain/language';
import type { Cents } from '../../domain/numbers/cents';
import { formatEuro } from '../../domain/numbers/format';

/** A change with its sign in front, a plus too: `+24.000,00 €`; 0,00 has none. */
export function signedEuro(amount: Cents, language: Language): string {
  return amount > 0 ? `+${formatEuro(amount, language)}` : formatEuro(amount, language);
}
