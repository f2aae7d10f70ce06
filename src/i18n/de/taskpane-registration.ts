/** Texts of the view of the early registration, beside those of the sheet. */
export const registration = {
  none: 'Keine Stelle der Mappe läuft in den nächsten Haushalt weiter; anzumelden ist nichts.',
  totals: 'Zuschussbedarf je Jahr',
  accounts: 'Anzumelden je Haushaltsstelle (brutto)',
  rows: 'Anzumelden je Modul und Jahr',
  goesOn: 'Annahme: läuft weiter',
  sameCost: 'Annahme: Kosten {year}',
  payRise: 'Annahme: Tarifsteigerung',
  wholeTotals: 'Annahme: ganzer Betrag gesteigert',
  line: 'Haushaltsstelle',
  amountOf: '{figure}, {of}',
  questions: 'Offene Fragen',
  noQuestions: 'Für diese Jahre sind alle Fördersätze bekannt.',
  toRules: 'Satz mit Quelle eintragen',
  noDueDates:
    'Die Mappe nennt keine Fristen. In den Einstellungen stehen sie als „Evaluation“, „Eckparameter“ oder „Frist …“.',
};

export type RegistrationTexts = typeof registration;
