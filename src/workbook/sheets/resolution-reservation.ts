import { formatEuro } from '../../domain/numbers';
import type { Reservation } from '../../domain/resolution/reservation';
import type { Resolution } from '../../domain/resolution/resolution';
import { inYears } from './resolution-words';

/** What stands inside the figures before it is granted, with what the own share rises by without any of it. */
export function reservationText({ reservation }: Resolution): readonly string[] {
  if (reservation === null) return [];
  const { sources, amount } = reservation;
  const rise = amount === null ? 'um einen nicht bezifferten Betrag' : `um ${formatEuro(amount)}`;
  const all = sources.length > 1 ? ' insgesamt' : '';
  const inside = sources.map((source) => reservedText(source, reservation)).join('; ');
  return [
    `Der Beschluss steht unter folgendem Vorbehalt: ${inside}; ohne Bewilligung erhöht sich der Eigenanteil${all} ${rise}.`,
  ];
}

/** An amount that is not the rise itself is named with its source. */
function reservedText(
  { label, years, amount, isInside }: Reservation['sources'][number],
  { amount: rise }: Reservation,
): string {
  const money = years.length === 0 ? `„${label}“` : `„${label}“ ${inYears(years)}`;
  const state = isInside ? 'in den Beträgen bereits' : 'in den Beträgen möglicherweise bereits';
  const part = amount === null || amount === rise ? '' : ` mit ${formatEuro(amount)}`;
  return `${money} ist noch nicht bewilligt, aber ${state}${part} eingerechnet`;
}
