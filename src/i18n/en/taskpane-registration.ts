import type { RegistrationTexts } from '../de/taskpane-registration';

/** Texts of the view of the early registration, beside those of the sheet. */
export const registration: RegistrationTexts = {
  none: 'No post of the workbook runs on into the next budget; there is nothing to register.',
  totals: 'Net need by year',
  accounts: 'To register by account (gross)',
  rows: 'To register by module and year',
  goesOn: 'assumed: goes on',
  sameCost: 'assumed: cost of {year}',
  payRise: 'assumed: pay rise',
  wholeTotals: 'assumed: whole amount rises',
  line: 'Budget line',
  amountOf: '{figure}, {of}',
  questions: 'Open questions',
  noQuestions: 'All rates of these years are known.',
  toRules: 'Enter a rate with its source',
  noDueDates:
    'The workbook names no due dates. They stand in the settings as "Evaluation", "Eckparameter" or "Frist …".',
};
