import { fieldWords } from './field-words';

// Fields that several tables have.

export const MODULE = fieldWords(
  ['text'],
  { en: 'Module' },
  'Modul, Baustein, KIM-Modul, KIM-Baustein, Modul-Nr., Modulnummer, Module, Bausteine, Programmbaustein',
);
export const ROLE = fieldWords(
  ['text'],
  { en: 'Role' },
  'Rolle, Role, Aufgabe, Funktion, Aufgabenbereich, Einsatzbereich',
);
export const YEAR = fieldWords(
  ['text'],
  { en: 'Year' },
  'Jahr, Haushaltsjahr, HHJ, HJ, Jahre, Haushaltsjahre, Year, Budget year',
);
export const PRODUCT = fieldWords(
  ['text'],
  { en: 'Product' },
  'Produkt, Produktnummer, Produkt-Nr., Produktgruppe, Teilplan, Teilprodukt, Produktschlüssel, Product',
);
export const ACCOUNT = fieldWords(
  ['text'],
  { en: 'Account' },
  'Sachkonto, Konto, Sachkonto-Nr., Sachkontonummer, Konto-Nr., Kontonummer, Ergebniskonto, Finanzkonto, SK, Account',
);
export const PRODUCT_AND_ACCOUNT = fieldWords(
  ['text'],
  { de: 'Produkt und Sachkonto', en: 'Product and account' },
  'PSK, Buchungsstelle, Kontierung, Haushaltsstelle, HHSt., Produktsachkonto, Produkt-Sachkonto, Produkt/Sachkonto, Produkt und Sachkonto, Product and account',
);
export const VERSION = fieldWords(['text'], { de: 'Stand', en: 'Version' }, 'Stand, Version, Fassung');
export const ASSUMED = fieldWords(
  ['text'],
  { de: 'Herkunft der Angabe', en: 'Origin of the entry' },
  'Herkunft, Annahme, Annahmen, Status der Angabe, Status der Angaben, Angabe, angenommen, Assumption, Assumed',
);
export const REMARK = fieldWords(
  ['text'],
  { en: 'Remark' },
  'Bemerkung, Bemerkungen, Anmerkung, Anmerkungen, Hinweis, Hinweise, Notiz, Kommentar, Erläuterung, Remark, Remarks, Note, Notes, Comment',
);
export const SOURCE = fieldWords(
  ['text'],
  { en: 'Source' },
  'Quelle, Fundstelle, Beleg, Nachweis, Source, Reference, Rechtsgrundlage',
);
