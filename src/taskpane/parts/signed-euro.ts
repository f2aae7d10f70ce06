import type { Language } from '../../domain/language';
import { type Cents, formatEuro } from '../../domain/numbers';

/** A change with its sign in front, a plus too: `+24.000,00 €`; 0,00 has none. */
export function signedEuro(amount: Cents, language: Language): string {
  return amount > 0 ? `+${formatEuro(amount, language)}` : formatEuro(amount, language);
}
