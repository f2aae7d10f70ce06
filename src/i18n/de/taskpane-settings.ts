/** Texts of the settings. */
export const settings = {
  language: 'Sprache',
  languageAdvice: 'Gilt für diesen Aufgabenbereich und für das, was in die Mappe geschrieben wird.',
  languages: { de: 'Deutsch', en: 'Englisch' },
  inWorkbook: 'Einstellungen dieser Mappe',
  inWorkbookAdvice:
    'Diese Einstellungen stehen im Blatt „Einstellungen“, damit alle mit denselben rechnen. Änderungen erscheinen erst in der Vorschau.',
  notExamined: 'Bitte zuerst abgleichen; geschrieben wird dabei nichts.',
  noSheet:
    'Die Mappe hat kein lesbares Blatt „Einstellungen“. Es braucht die Überschriften „Einstellung“ und „Wert“; die Vorlage unter „Hilfe und Selbsttest“ legt es an.',
  notInSheet: 'Steht nicht im Blatt. Bitte dort eine Zeile „{name}“ anlegen.',
  allowed: 'Das lässt sich nicht lesen. Erlaubt ist: {allowed}.',
  notSet: 'nicht angegeben',
  preview: 'Vorschau zeigen',
  unchanged: 'Es ist noch nichts geändert.',
  title: 'Einstellungen',
  names: {
    years: 'Haushaltsjahre',
    scenario: 'Szenario',
    basis: 'Basis',
    budgetNote: 'Haushaltsvermerk für zweckgebundene Erträge (§ 21 KomHVO)',
    voluntary: 'Erheblichkeit, freiwillige Aufgaben',
    mandatory: 'Erheblichkeit, pflichtige Aufgaben',
    significanceSource: 'Quelle der Erheblichkeitsgrenzen',
    localBody: 'Gebietskörperschaft',
    asOf: 'Stichtag',
  },
  /** What a setting may hold: as the workbook has it, and as it is shown. */
  words: {
    bewilligt: 'bewilligt',
    'unterer Betrag': 'unterer Betrag',
    'oberer Betrag': 'oberer Betrag',
    abgelehnt: 'abgelehnt',
    netto: 'netto',
    brutto: 'brutto',
    ja: 'ja',
    nein: 'nein',
    Kreis: 'Kreis',
    'kreisfreie Stadt': 'kreisfreie Stadt',
    'Jahre wie 2021/2022': 'Jahre wie 2021/2022',
    'ein Betrag wie 5.000,00 €': 'ein Betrag wie 5.000,00 €',
    'ein Datum wie 30.06.2022': 'ein Datum wie 30.06.2022',
    Text: 'Text',
  },
  hints: {
    years: 'z. B. 2021/2022',
    voluntary: 'Betrag, über dem der Rat oder Kreistag vorher zustimmt',
    mandatory: 'Betrag, über dem der Rat oder Kreistag vorher zustimmt',
    significanceSource: 'z. B. § 8 der Haushaltssatzung',
    asOf: 'z. B. 01.06.2021; ohne ihn ist nicht bekannt, welche Frist abgelaufen ist',
  },
};

export type SettingsTexts = typeof settings;
