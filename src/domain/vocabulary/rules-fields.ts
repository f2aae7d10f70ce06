import { fieldWords, inTemplate } from './field-words';
import { MODULE, ROLE, SOURCE } from './shared-fields';

/** The columns of the table `Fördersätze`. */
export const RULES_FIELDS = {
  module: inTemplate(MODULE),
  role: inTemplate(ROLE),
  amount: fieldWords(
    ['money', 'template'],
    { en: 'Amount per FTE and year' },
    'Betrag je VZÄ und Jahr, Betrag, Fördersatz, Satz, Festbetrag, Förderbetrag, Pauschale, Förderpauschale, Höhe, Amount, Rate',
  ),
  noticeSum: fieldWords(
    ['money', 'template'],
    { de: 'Zuwendung laut Bescheid (ganze Summe)', en: 'Grant by the notice (whole sum)' },
    'Zuwendung laut Bescheid, Zuwendung lt. Bescheid, Bescheidsumme, Zuwendungssumme, Summe laut Bescheid, Bewilligte Summe, Grant by notice',
  ),
  from: fieldWords(
    ['text', 'template'],
    { de: 'Gültig ab', en: 'Valid from' },
    'gültig ab, gültig von, ab, von, Beginn, Valid from, From',
  ),
  to: fieldWords(
    ['text', 'template'],
    { de: 'Gültig bis', en: 'Valid to' },
    'gültig bis, bis, Ende, Valid to, Valid until, To',
  ),
  rank: fieldWords(
    ['text', 'template'],
    { de: 'Art (Bescheid, Richtlinie, Planung)', en: 'Kind (notice, guideline, planning)' },
    'Art, Rang, Grundlage, Art der Quelle, Kind, Type',
  ),
  ceiling: fieldWords(
    ['text', 'template'],
    { de: 'Höchstbetrag (ja/nein)', en: 'Ceiling (yes/no)' },
    'Höchstbetrag, bis zu, Obergrenze, Deckelung, Ceiling, Maximum',
  ),
  maxFte: fieldWords(
    ['number', 'template'],
    { en: 'Maximum FTE' },
    'Höchstzahl VZÄ, Höchstzahl, Höchstzahl Stellen, max. VZÄ, maximale VZÄ, Maximum FTE',
  ),
  minShare: fieldWords(
    ['number', 'template'],
    { en: 'Minimum share in FTE' },
    'Mindestanteil VZÄ, Mindestanteil, min. VZÄ, Minimum share',
  ),
  source: inTemplate(SOURCE),
  purpose: fieldWords(['text'], { en: 'Purpose' }, 'Zweck, Verwendung, Verwendungszweck, Purpose'),
};
