import type { Language } from '../domain/language';
import { formatEuro } from '../domain/numbers';
import type { Reservation } from '../domain/resolution/reservation';
import { bandTexts } from './band-texts';
import { fill } from './fill';

/** The reservation under which the figures stand, as sentences: what they contain, what is at stake. */
export function reservationText({ sources, amount }: Reservation, language: Language): string {
  const { reservation: texts, ofYears } = bandTexts(language);
  const isCertain = sources.some((source) => source.isInside);
  const names = sources.map(({ label, years, isInside }) =>
    fill(isInside || !isCertain ? texts.source : texts.unclearSource, {
      source: label,
      years: years.length === 0 ? '' : fill(ofYears, { years: years.join(', ') }),
    }),
  );
  return fill(isCertain ? texts.inside : texts.perhapsInside, {
    sources: names.join(', '),
    amount: amount === null ? texts.unknownAmount : formatEuro(amount, language),
  });
}
