import type { Workbook } from 'exceljs';
import { PROGRAMMES } from '../../../src/domain/rules/programmes';
import type { Column } from './column';
import { addTableSheet } from './table-sheet';
import type { TitleBlock } from './title-block';
import { addValidation } from './validation';

/** Every setting the examples use, with what it does and what may be entered. */
const SETTINGS = {
  Programm: {
    text: 'Förderprogramm, dessen Regeln gelten. Leer: KIM.',
    choices: PROGRAMMES.map((each) => each.programme[0]),
  },
  Haushaltsjahre: { text: 'Jahre, die gerechnet werden, zum Beispiel 2021/2022.' },
  Basis: {
    text: 'Leer lassen: Der Haushaltsvermerk entscheidet. Ohne Vermerk brutto, mit Vermerk netto.',
    choices: ['netto', 'brutto'],
  },
  Szenario: {
    text: 'Welche noch offenen Mittel mitzählen. Üblich ist: nur Bewilligtes.',
    choices: ['nur Bewilligtes', 'unterer Betrag', 'oberer Betrag', 'alles abgelehnt'],
  },
  'Aktueller Stand': {
    text: 'Stand der Stellen, der in den Summen zählt. Leer: der letzte im Blatt „Stellen“.',
  },
  Gebietskörperschaft: {
    text: 'Erst mit dieser Angabe gelten die Höchstzahlen der Förderung.',
    choices: ['Kreis', 'StädteRegion', 'kreisfreie Stadt', 'kreisangehörig'],
  },
  Haushaltsvermerk: {
    text: 'Ob zweckgebundene Mehrerträge die Ermächtigung erhöhen, Mindererträge sie senken (§ 21 KomHVO NRW).',
    choices: ['nein', 'Mehrerträge', 'Mehr- und Mindererträge'],
  },
  'Haushaltsvermerk Quelle': {
    text: 'Haushaltssatzung oder Teilplan, in dem der Vermerk steht, wenn die Spalte „Quelle“ leer ist.',
  },
  'Geplanter Ertrag': {
    text: 'Was der Haushalt an Zuwendungen des Programms schon enthält, in Euro; 0, wenn nichts veranschlagt ist. Leer: Die Ertragszeilen gelten.',
  },
  Bindungsebene: {
    text: 'Wovon nur die Summe bindet. Leer: das Budget, wo eine Zeile eines nennt, sonst die Haushaltsstelle.',
    choices: ['Haushaltsstelle', 'Teilplanzeile', 'Budget'],
  },
  Kontenklassen: {
    text: 'Nur außerhalb von NRW: Personal 40, 41; Sachkosten 42, 44; Weiterleitung 43; nicht zahlungswirksam 47 (oder keine). Leer: die Konten in NRW.',
  },
  Leertitel: {
    text: 'Wie ein vorhandenes Sachkonto mit Ansatz 0,00 zählt. Leer: außerplanmäßig.',
    choices: ['außerplanmäßig', 'überplanmäßig'],
  },
  'Erheblichkeit freiwillig': { text: 'Wertgrenze für freiwillige Aufgaben in Euro, nach eigener Satzung.' },
  'Erheblichkeit pflichtig': { text: 'Wertgrenze für pflichtige Aufgaben in Euro, nach eigener Satzung.' },
  'Erheblichkeit Quelle': { text: 'Satzung oder Beschluss, aus dem die Wertgrenzen stammen.' },
  'Nächster Haushalt': { text: 'Jahre, für die Stellen anzumelden sind, zum Beispiel 2023/2024.' },
  Tarifsteigerung: {
    text: 'Angenommene Steigerung der Personalkosten je Jahr in der Anmeldung, zum Beispiel 3,0 %; für ein Jahr „Tarifsteigerung 2024“. Leer: Kosten bleiben gleich.',
  },
  'Tarifsteigerung Quelle': {
    text: 'Tarifabschluss, Orientierungsdaten oder Beschluss, aus dem die Tarifsteigerung stammt.',
  },
  'Aufstockung Kreis je VZÄ': {
    text: 'Was der Kreis zur Weiterleitung freiwillig dazugibt, in Euro je VZÄ und Jahr.',
  },
  Rückzahlungsregel: {
    text: 'Was mit der Zuwendung für unbesetzte Monate geschieht, nach Bescheid. Leer: unbekannt.',
    choices: ['keine', 'nach Monaten'],
  },
  'Rückzahlungsregel Quelle': { text: 'Bescheid oder Nebenbestimmung, aus der die Rückzahlungsregel folgt.' },
  'Zu verteilende Stellen': { text: 'VZÄ, die auf die Kommunen verteilt werden. Leer: die VZÄ von Modul 2.' },
  Verteilungsverfahren: {
    text: 'Wie Stellen nach Gewicht verteilt werden. Leer: größter Rest (Hare/Niemeyer).',
    choices: ['größter Rest', 'Sainte-Laguë', 'D’Hondt'],
  },
  Schritt: { text: 'Kleinster Anteil, in dem verteilt wird, in VZÄ. Leer: 1.', choices: ['1', '0,5'] },
  Mindestanteil: { text: 'Wer weniger Stellen als diese bekäme, bekommt keine. Leer: kein Mindestanteil.' },
  Stichtag: { text: 'Tag, von dem aus Fristen betrachtet werden (TT.MM.JJJJ).' },
  Evaluation: { text: 'Tag, bis zu dem die Evaluation vorliegen muss (TT.MM.JJJJ).' },
  Eckparameter: { text: 'Tag, bis zu dem die Eckparameter vorliegen müssen (TT.MM.JJJJ).' },
  'Frist Haushaltsanmeldung': {
    text: 'Tag, bis zu dem der Bedarf zum nächsten Haushalt anzumelden ist (TT.MM.JJJJ).',
  },
} as const satisfies Record<string, { readonly text: string; readonly choices?: readonly string[] }>;

export type SettingName = keyof typeof SETTINGS;

const COLUMNS: readonly Column[] = [
  {
    heading: 'Einstellung',
    width: 30,
    format: 'text',
    explanation: 'Name der Einstellung, bitte nicht ändern.',
  },
  {
    heading: 'Wert',
    width: 26,
    format: 'text',
    validatedByCell: true,
    explanation: 'Eintrag der Kommune; leer gilt als nicht entschieden.',
  },
  {
    heading: 'Quelle',
    width: 30,
    format: 'text',
    wrapped: true,
    explanation: 'Woraus sich die Angabe ergibt: Satzung, Beschluss, Bescheid.',
  },
  {
    heading: 'Erläuterung',
    width: 84,
    format: 'text',
    wrapped: true,
    explanation: 'Was die Einstellung bewirkt.',
  },
];

/** Adds the sheet `Einstellungen`: the settings named, in that order; null leaves the value blank. */
export function addSettingsSheet(
  workbook: Workbook,
  block: TitleBlock,
  values: readonly (readonly [SettingName, string | null])[],
): void {
  const headingRow = addTableSheet(workbook, {
    name: 'Einstellungen',
    block,
    legend: [],
    columns: COLUMNS,
    rows: values.map(([name, value]) => ({
      cells: { Einstellung: name, Wert: value, Quelle: null, Erläuterung: SETTINGS[name].text },
    })),
  });
  const sheet = workbook.getWorksheet('Einstellungen')!;
  values.forEach(([name], index) => {
    const setting: { readonly text: string; readonly choices?: readonly string[] } = SETTINGS[name];
    const column: Column = { ...COLUMNS[1]!, heading: name, explanation: setting.text };
    addValidation(
      sheet,
      `C${headingRow + 1 + index}`,
      setting.choices === undefined ? column : { ...column, choices: setting.choices },
    );
  });
}
