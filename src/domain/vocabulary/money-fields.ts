import { fieldWords, inTemplate, withHeadings } from './field-words';
import {
  ACCOUNT,
  ASSUMED,
  MODULE,
  PRODUCT,
  PRODUCT_AND_ACCOUNT,
  REMARK,
  SOURCE,
  YEAR,
} from './shared-fields';

/** The columns of the table `Deckung`. */
export const MONEY_FIELDS = {
  label: fieldWords(
    ['text', 'template'],
    { en: 'Label' },
    'Bezeichnung, Deckungsmittel, Deckungsquelle, Finanzierungsquelle, Mittel, Position, Beschreibung, Maßnahme, Label, Description, Name',
  ),
  kind: fieldWords(
    ['text', 'template'],
    { de: 'Deckung oder Gegenfinanzierung', en: 'Cover or counter-financing' },
    'Art, Verwendungsart, Kind, Type',
  ),
  module: inTemplate(MODULE),
  year: inTemplate(YEAR),
  product: withHeadings(inTemplate(PRODUCT), 'Produkt der Deckung, Deckungsprodukt'),
  account: withHeadings(
    inTemplate(ACCOUNT),
    'Sachkonto der Deckung, Konto der Deckung, Deckungskonto, Deckungssachkonto',
  ),
  productAndAccount: withHeadings(
    PRODUCT_AND_ACCOUNT,
    'Haushaltsstelle der Deckung, Deckungsstelle, Deckung bei, Deckung aus, Deckung durch',
  ),
  amount: fieldWords(['money', 'additive', 'template'], { en: 'Amount' }, 'Betrag, Summe, Höhe, Amount'),
  low: fieldWords(
    ['money', 'additive', 'template'],
    { de: 'Unterer Betrag', en: 'Lower amount' },
    'von, Betrag von, mindestens, unterer Betrag, From, Low',
  ),
  high: fieldWords(
    ['money', 'additive', 'template'],
    { de: 'Oberer Betrag', en: 'Upper amount' },
    'bis, Betrag bis, höchstens, oberer Betrag, To, High',
  ),
  status: fieldWords(['text', 'template'], { en: 'Status' }, 'Status, Sachstand, Bewilligungsstatus'),
  deducted: fieldWords(
    ['text', 'template'],
    { de: 'Bereits abgezogen (ja/nein)', en: 'Already deducted (yes/no)' },
    'bereits abgezogen, schon abgezogen, abgezogen, bereits berücksichtigt, Already deducted, Deducted',
  ),
  deductedAmount: fieldWords(
    ['money', 'template'],
    { de: 'Davon abgezogen', en: 'Of which deducted' },
    'davon abgezogen, abgezogener Betrag, bereits abgezogener Betrag, Deducted amount',
  ),
  source: inTemplate(SOURCE),
  assumed: ASSUMED,
  remark: REMARK,
};
