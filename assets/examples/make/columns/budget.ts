import { ORIGIN } from '../column';
import type { Column } from '../column';

/** The columns of the budget lines; the last three are filled by KIM-Abgleich. */
export const BUDGET: readonly Column[] = [
  {
    heading: 'Jahr',
    width: 8,
    format: 'number',
    needed: true,
    explanation: 'Haushaltsjahr der Zeile.',
  },
  {
    heading: 'Produkt',
    width: 12,
    format: 'text',
    needed: true,
    explanation: 'Nummer des Produkts, zum Beispiel 05.313.01. Produkt oder Sachkonto muss angegeben sein.',
  },
  {
    heading: 'Sachkonto',
    width: 12,
    format: 'number',
    needed: true,
    explanation: 'Nummer des Sachkontos, sechsstellig.',
  },
  {
    heading: 'Bezeichnung',
    width: 27,
    format: 'text',
    wrapped: true,
    explanation: 'Wortlaut der Haushaltsstelle.',
  },
  {
    heading: 'Art',
    width: 12,
    format: 'text',
    choices: ['Aufwand', 'Ertrag'],
    explanation: 'Aufwand oder Ertrag. Ertragszeilen enthalten die bereits geplante Zuwendung.',
  },
  {
    heading: 'Ansatz',
    width: 16,
    format: 'money',
    needed: true,
    explanation: 'Ansatz des beschlossenen Haushalts in Euro. Bleibt er leer, besteht kein Ansatz.',
  },
  {
    heading: 'Ermächtigungsübertragung',
    width: 27,
    format: 'money',
    explanation: 'Aus dem Vorjahr übertragene Ermächtigung in Euro (§ 22 KomHVO NRW).',
  },
  {
    heading: 'bereits bewilligt (üpl./apl.)',
    width: 18,
    format: 'money',
    explanation: 'In diesem Jahr schon über- oder außerplanmäßig bewilligte Beträge in Euro.',
  },
  {
    heading: 'Verfügt/Ist',
    width: 16,
    format: 'money',
    explanation: 'Gebuchte und gebundene Beträge in Euro, alle Zwecke zusammen.',
  },
  {
    heading: 'davon KIM',
    width: 13,
    format: 'money',
    explanation:
      'Der Teil von „Verfügt/Ist“, der auf KIM entfällt, in Euro. 0,00, wenn nichts davon auf KIM entfällt.',
  },
  { ...ORIGIN, width: 16 },
  {
    heading: 'Eigenanteil',
    width: 16,
    format: 'money',
    result: true,
    explanation: 'Eigenanteil der Kommune, den diese Zeile trägt.',
  },
  {
    heading: 'Überplanmäßig',
    width: 18,
    format: 'money',
    result: true,
    explanation: 'Überplanmäßig bereitzustellender Betrag (ein Ansatz besteht und reicht nicht).',
  },
  {
    heading: 'Außerplanmäßig',
    width: 18,
    format: 'money',
    result: true,
    explanation: 'Außerplanmäßig bereitzustellender Betrag (es besteht kein Ansatz).',
  },
];
