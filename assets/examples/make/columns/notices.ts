import type { Column } from '../column';
import { POSTS } from './posts';

/** The columns of grant notices. */
export const NOTICES: readonly Column[] = [
  {
    heading: 'Bescheid vom',
    width: 13,
    format: 'date',
    explanation:
      'Datum des Bescheids. Ein späterer ersetzt einen früheren für dasselbe Modul und dieselbe Zeit.',
  },
  {
    heading: 'Aktenzeichen',
    width: 20,
    format: 'text',
    explanation: 'Aktenzeichen oder Nummer des Bescheids.',
  },
  POSTS.module,
  { ...POSTS.role, explanation: 'Aufgabe der Stelle, falls der Bescheid nur für sie gilt.' },
  {
    heading: 'Bewilligt ab',
    width: 13,
    format: 'date',
    needed: true,
    explanation: 'Erster Tag des Bewilligungszeitraums.',
  },
  {
    heading: 'Bewilligt bis',
    width: 13,
    format: 'date',
    needed: true,
    explanation: 'Letzter Tag des Bewilligungszeitraums.',
  },
  {
    heading: 'Bewilligte Stellen',
    width: 12,
    format: 'fte',
    needed: true,
    explanation: 'Vollzeitäquivalente, die der Bescheid fördert. Mehr werden nicht gefördert.',
  },
  {
    heading: 'Satz je VZÄ und Jahr',
    width: 15,
    format: 'money',
    explanation: 'Festbetrag für eine volle Stelle und zwölf Monate in Euro. Leer: Er folgt aus der Summe.',
  },
  {
    heading: 'Bewilligte Summe',
    width: 16,
    format: 'money',
    explanation:
      'Summe des ganzen Bewilligungszeitraums in Euro. Leer: Sie folgt aus Satz, Stellen und Monaten.',
  },
  {
    heading: 'Finanzierungsart',
    width: 16,
    format: 'text',
    choices: ['Festbetrag', 'Anteil', 'Fehlbedarf', 'Voll'],
    explanation: 'Leer: Festbetrag. Nur ein Festbetrag wird zum Fördersatz.',
  },
  {
    heading: 'Auszahlungstermine',
    width: 30,
    format: 'text',
    wrapped: true,
    explanation:
      'Tage mit Jahr, durch Strichpunkt getrennt, auf Wunsch mit Betrag: 15.03.2026: 90.000,00; 15.09.2026: 90.000,00. Ohne Beträge gelten gleiche Teile.',
  },
  {
    heading: 'Abruf für Monate',
    width: 11,
    format: 'number',
    explanation: 'Für wie viele Monate im Voraus der Bescheid abzurufen erlaubt. Leer: bis zu seinem Ende.',
  },
  {
    heading: 'Abgerufen',
    width: 15,
    format: 'money',
    explanation: 'Bis zum Stichtag abgerufen, in Euro. 0,00, wenn noch nichts abgerufen ist.',
  },
  {
    heading: 'Erhalten',
    width: 15,
    format: 'money',
    explanation: 'Bis zum Stichtag eingegangen, in Euro. Leer: so viel, wie abgerufen ist.',
  },
  {
    heading: 'Verwendungsnachweis bis',
    width: 17,
    format: 'date',
    explanation: 'Tag, bis zu dem der Verwendungsnachweis vorzulegen ist.',
  },
  {
    heading: 'Nebenbestimmungen',
    width: 34,
    format: 'text',
    wrapped: true,
    explanation: 'Was der Bescheid verlangt, in eigenen Worten.',
  },
];
