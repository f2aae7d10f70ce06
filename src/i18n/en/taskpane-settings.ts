import type { SettingsTexts } from '../de/taskpane-settings';

/** Texts of the settings. */
export const settings: SettingsTexts = {
  language: 'Language',
  languageAdvice: 'Holds for this task pane and for what is written into the workbook.',
  languages: { de: 'German', en: 'English' },
  inWorkbook: 'Settings of this workbook',
  inWorkbookAdvice:
    'These settings stand in the sheet "Einstellungen", so that everybody computes with the same ones. Changes go through the preview first.',
  notExamined: 'Please reconcile first; that writes nothing.',
  noSheet:
    'The workbook has no readable sheet "Einstellungen". It needs the headings "Einstellung" and "Wert"; the template under "Help and self-check" adds it.',
  notInSheet: 'Is not in the sheet. Please add a row "{name}" there.',
  allowed: 'This cannot be read. Allowed: {allowed}.',
  notSet: 'not stated',
  preview: 'Show the preview',
  unchanged: 'Nothing is changed yet.',
  title: 'Settings',
  names: {
    years: 'Budget years',
    scenario: 'Scenario',
    basis: 'Basis',
    budgetNote: 'Budget note for earmarked income (§ 21 KomHVO)',
    voluntary: 'Significance, voluntary tasks',
    mandatory: 'Significance, mandatory tasks',
    significanceSource: 'Source of the thresholds',
    localBody: 'Kind of municipality',
    asOf: 'As of',
  },
  /** What a setting may hold: as the workbook has it, and as it is shown. */
  words: {
    bewilligt: 'granted money only (bewilligt)',
    'unterer Betrag': 'lower amount (unterer Betrag)',
    'oberer Betrag': 'upper amount (oberer Betrag)',
    abgelehnt: 'all rejected (abgelehnt)',
    netto: 'net (netto)',
    brutto: 'gross (brutto)',
    ja: 'yes (ja)',
    nein: 'no (nein)',
    Kreis: 'district (Kreis)',
    'kreisfreie Stadt': 'city outside a district (kreisfreie Stadt)',
    'Jahre wie 2021/2022': 'years such as 2021/2022',
    'ein Betrag wie 5.000,00 €': 'an amount such as 5.000,00 €',
    'ein Datum wie 30.06.2022': 'a date such as 30.06.2022',
    Text: 'text',
  },
  hints: {
    years: 'e.g. 2021/2022',
    voluntary: 'amount above which the council must consent beforehand',
    mandatory: 'amount above which the council must consent beforehand',
    significanceSource: 'e.g. § 8 of the budget by-law',
    asOf: 'e.g. 01.06.2021; without it nobody knows which due date has passed',
  },
};
