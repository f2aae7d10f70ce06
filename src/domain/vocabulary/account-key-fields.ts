import { fieldWords, inTemplate } from './field-words';
import { SOURCE } from './shared-fields';

/** The columns of the table `Kontenschlüssel`. */
export const ACCOUNT_KEY_FIELDS = {
  costClass: fieldWords(
    ['text', 'template'],
    {
      de: 'Kostenart (Personal, Sachkosten, Weiterleitung)',
      en: 'Class of cost (personnel, material, transfer)',
    },
    'Kostenart, Klasse, Kontenklasse, Kostenklasse, Art, Class, Class of cost',
  ),
  account: fieldWords(
    ['text', 'template'],
    { en: 'Account' },
    'Sachkonto, Konto, Sachkonto-Nr., Sachkontonummer, Konto-Nr., Kontonummer, Account',
  ),
  percent: fieldWords(
    ['number', 'additive', 'template'],
    { en: 'Share in %' },
    'Anteil in %, Anteil, Anteil %, Prozent, Aufteilung, Aufteilung in %, Share, Share in %',
  ),
  source: inTemplate(SOURCE),
};
