/** Texts of the view of the early registration, beside those of the sheet. */
export const registration = {
  none: 'Keine Stelle der Mappe läuft in den nächsten Haushalt weiter; anzumelden ist nichts.',
  totals: 'Anzumelden je Jahr',
  rows: 'Anzumelden je Modul und Jahr',
  goesOn: 'Annahme: läuft weiter',
  sameCost: 'Annahme: Kosten {year}',
  line: 'Haushaltsstelle',
  amountOf: '{figure}, {of}',
  questions: 'Offene Fragen',
  noQuestions: 'Für diese Jahre sind alle Fördersätze bekannt.',
  toRules: 'Satz mit Quelle eintragen',
  noDueDates:
    'Die Mappe nennt keine Fristen. In den Einstellungen stehen sie als „Evaluation“, „Eckparameter“ oder „Frist …“.',
};

export type RegistrationTexts = typeof registration;
