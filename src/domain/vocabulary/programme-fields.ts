import { fieldWords, inTemplate } from './field-words';
import { MODULE, ROLE, SOURCE } from './shared-fields';
import { RULES_FIELDS } from './rules-fields';

/** The columns of the table `Programm`: one row is what a module (and role) is paid in one period. */
export const PROGRAMME_FIELDS = {
  programme: fieldWords(
    ['text', 'template'],
    { en: 'Programme' },
    'Programm, Förderprogramm, Name des Programms, Programmname, Programme',
  ),
  module: inTemplate(MODULE),
  moduleName: fieldWords(
    ['text', 'template'],
    { en: 'Name of the module' },
    'Modulname, Name des Moduls, Bezeichnung des Moduls, Modulbezeichnung, Bausteinname, Module name',
  ),
  role: inTemplate(ROLE),
  financing: fieldWords(
    ['text', 'template'],
    {
      de: 'Finanzierungsart (Festbetrag, Anteil, Fehlbedarf, Voll)',
      en: 'Kind of financing (flat, share, deficit, full)',
    },
    'Finanzierungsart, Art der Finanzierung, Zuwendungsart, Kind of financing',
  ),
  basis: fieldWords(
    ['text', 'template'],
    { de: 'Bezug (je Stelle, je Ausgabe)', en: 'Basis (per post, per expenditure)' },
    'Bezug, Bemessungsgrundlage, gefördert je, Basis',
  ),
  purpose: RULES_FIELDS.purpose,
  amount: fieldWords(
    ['text', 'template'],
    { de: 'Satz (€ je VZÄ und Jahr oder %)', en: 'Rate (€ per FTE and year, or %)' },
    'Satz, Fördersatz, Förderquote, Fördersatz oder Quote, Prozentsatz, Rate',
  ),
  ceiling: fieldWords(
    ['money', 'template'],
    { en: 'Ceiling' },
    'Höchstbetrag, Obergrenze, Förderhöchstbetrag, Ceiling',
  ),
  rounding: fieldWords(
    ['text', 'template'],
    { de: 'Rundung (Cent/Euro, kaufmännisch/abgerundet)', en: 'Rounding (cent/euro, half up/down)' },
    'Rundung, gerundet auf, Rounding',
  ),
  ownShare: fieldWords(
    ['text', 'template'],
    { de: 'Mindesteigenanteil in %', en: 'Minimum own share in %' },
    'Mindesteigenanteil, Mindest-Eigenanteil, Eigenanteil mindestens, Minimum own share',
  ),
  fixedOwnShare: fieldWords(
    ['money', 'template'],
    { en: 'Fixed own share' },
    'Fester Eigenanteil, Eigenmittel, Fixed own share',
  ),
  thirdPartyMoney: fieldWords(
    ['money', 'template'],
    { en: 'Third-party money' },
    'Drittmittel, Mittel Dritter, Third-party money',
  ),
  maxFte: RULES_FIELDS.maxFte,
  minShare: RULES_FIELDS.minShare,
  from: RULES_FIELDS.from,
  to: RULES_FIELDS.to,
  source: inTemplate(SOURCE),
};
