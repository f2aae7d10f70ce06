import { formatEuro } from '../../domain/numbers';
import type { Reservation } from '../../domain/resolution/reservation';
import type { Resolution } from '../../domain/resolution/resolution';
import { inYears } from './resolution-words';

/** What stands inside the figures before it is granted, with the amount at stake. */
export function reservationText({ reservation }: Resolution): readonly string[] {
  if (reservation === null) return [];
  return ['Der Beschluss steht unter folgendem Vorbehalt:', ...reservation.sources.map(reservedText)];
}

function reservedText({ label, years, amount, isInside }: Reservation['sources'][number]): string {
  const money = years.length === 0 ? `„${label}“` : `„${label}“ ${inYears(years)}`;
  const state = isInside ? 'in den Beträgen bereits' : 'in den Beträgen möglicherweise bereits';
  const rise = amount === null ? 'um einen nicht bezifferten Betrag' : `um ${formatEuro(amount)}`;
  return `${money} ist noch nicht bewilligt, aber ${state} eingerechnet; ohne Bewilligung erhöht sich der Eigenanteil ${rise}.`;
}
