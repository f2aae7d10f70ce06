import { ORIGIN } from '../column';
import type { Column } from '../column';

const MODULE: Column = {
  heading: 'Modul',
  width: 9.5,
  format: 'number',
  needed: true,
  choices: ['1', '2', '3'],
  explanation: '1 = strategische Koordination, 2 = Casemanagement, 3 = Ausländer- und Einbürgerungsbehörden.',
};
const LABEL: Column = {
  heading: 'Bezeichnung',
  width: 38,
  format: 'text',
  explanation: 'Wie die Stelle oder die Gruppe gleicher Stellen heißt. Frei wählbar.',
};
const MUNICIPALITY: Column = {
  heading: 'Kommune',
  width: 18,
  format: 'text',
  explanation: 'Stadt oder Gemeinde, in der die Stelle eingesetzt wird, falls nicht beim Kreis selbst.',
};
const ROLE: Column = {
  heading: 'Rolle',
  width: 23,
  format: 'text',
  choices: [
    'Koordination',
    'Verwaltungsassistenz',
    'Casemanagement',
    'Ausländerbehörde',
    'Einbürgerungsbehörde',
  ],
  explanation:
    'Aufgabe der Stelle. Danach richtet sich der Fördersatz, wenn keine Zuwendung eingetragen ist.',
};
const CARRIER: Column = {
  heading: 'Träger',
  width: 16,
  format: 'text',
  explanation:
    'Träger, bei dem die Stelle angesiedelt ist und an den das Geld weitergeleitet wird. Leer: beim Kreis selbst.',
};
const FTE: Column = {
  heading: 'VZÄ',
  width: 9.5,
  format: 'fte',
  needed: true,
  explanation:
    'Vollzeitäquivalente, zum Beispiel 0,5 für eine halbe Stelle. Mehrere gleiche Stellen dürfen in einer Zeile stehen.',
};
const YEAR: Column = {
  heading: 'Jahr',
  width: 8,
  format: 'number',
  explanation:
    'Haushaltsjahr, für das die Zeile gilt. Bleibt es leer, gilt die Zeile für alle Jahre von Beginn bis Ende.',
};
const BEGIN: Column = {
  heading: 'Beginn',
  width: 13,
  format: 'date',
  needed: true,
  explanation: 'Erster Tag der Stelle (TT.MM.JJJJ).',
};
const END: Column = {
  heading: 'Ende',
  width: 13,
  format: 'date',
  needed: true,
  explanation: 'Letzter Tag der Stelle (TT.MM.JJJJ).',
};
const FILLED_FROM: Column = {
  heading: 'Besetzt ab',
  width: 13,
  format: 'date',
  explanation:
    'Tag der tatsächlichen Besetzung, falls später als der Beginn. Dient der Prognose neben dem Plan.',
};
const PERSONNEL: Column = {
  heading: 'Personalkosten je VZÄ und Jahr',
  width: 17,
  format: 'money',
  needed: true,
  explanation:
    'Arbeitgeberbrutto einer vollen Stelle für zwölf Monate in Euro. Stattdessen kann eine Spalte „Gesamtkosten“ stehen.',
};
const MATERIAL: Column = {
  heading: 'Sachkosten je VZÄ und Jahr',
  width: 17,
  format: 'money',
  explanation: 'Kosten des Arbeitsplatzes einer vollen Stelle für zwölf Monate in Euro.',
};
const ONE_OFF: Column = {
  heading: 'Einmalkosten je VZÄ',
  width: 15,
  format: 'money',
  explanation:
    'Einmalige Kosten je volle Stelle in Euro, zum Beispiel die Ersteinrichtung. Sie fallen im ersten Jahr an.',
};
const TOTAL_COST: Column = {
  heading: 'Gesamtkosten',
  width: 17,
  format: 'money',
  explanation:
    'Gesamte Kosten der Zeile in diesem Jahr in Euro. Der Betrag wird so verwendet, wie er dasteht.',
};
const GRANT: Column = {
  heading: 'Zuwendung',
  width: 17,
  format: 'money',
  explanation: 'Zuwendung des Landes für diese Zeile in Euro. Sie wird so verwendet, wie sie dasteht.',
};
const DUTY: Column = {
  heading: 'Pflicht/freiwillig',
  width: 14,
  format: 'text',
  choices: ['pflichtig', 'freiwillig'],
  explanation:
    'Ob die Aufgabe pflichtig oder freiwillig ist. Danach richtet sich die Wertgrenze der Erheblichkeit.',
};
const EXPENSE_TYPE: Column = {
  heading: 'Aufwandsart',
  width: 13,
  format: 'text',
  choices: ['Personal', 'Transfer'],
  explanation:
    'Personalaufwand oder Transferaufwand (Weiterleitung), falls ein Modul mehrere Zeilen im Haushalt hat.',
};
const VERSION: Column = {
  heading: 'Stand',
  width: 12,
  format: 'text',
  explanation:
    'Stand, zu dem die Zeile gehört, zum Beispiel Vorlage oder Sitzung. Ohne Stand zählt die Zeile in jedem.',
};

/** The columns of the posts table, by what they hold. */
export const POSTS = {
  module: MODULE,
  label: LABEL,
  municipality: MUNICIPALITY,
  role: ROLE,
  carrier: CARRIER,
  fte: FTE,
  year: YEAR,
  start: BEGIN,
  end: END,
  filledFrom: FILLED_FROM,
  personnel: PERSONNEL,
  material: MATERIAL,
  oneOff: ONE_OFF,
  totalCost: TOTAL_COST,
  grant: GRANT,
  duty: DUTY,
  expenseType: EXPENSE_TYPE,
  version: VERSION,
  origin: ORIGIN,
} as const;
