/** Texts of the settings. */
export const settings = {
  language: 'Sprache',
  languageAdvice: 'Gilt für diesen Aufgabenbereich und für das, was in die Mappe geschrieben wird.',
  languages: { de: 'Deutsch', en: 'Englisch' },
  inWorkbook: 'Einstellungen dieser Mappe',
  inWorkbookAdvice:
    'Diese Einstellungen stehen im Blatt „Einstellungen“, damit alle mit denselben rechnen. Änderungen erscheinen erst in der Vorschau.',
  notExamined: 'Bitte zuerst die Mappe prüfen; geschrieben wird dabei nichts.',
  noSheet:
    'Die Mappe hat kein lesbares Blatt „Einstellungen“. Es braucht die Überschriften „Einstellung“ und „Wert“; die Vorlage unter „Hilfe und Selbsttest“ legt es an.',
  notInSheet: 'Steht nicht im Blatt. Bitte dort eine Zeile „{name}“ anlegen.',
  allowed: 'Das lässt sich nicht lesen. Erlaubt ist: {allowed}.',
  notSet: 'nicht angegeben',
  preview: 'Zur Vorschau …',
  enter: 'Eintragen …',
  unchanged: 'Es ist noch nichts geändert.',
  title: 'Einstellungen',
};

export type SettingsTexts = typeof settings;
