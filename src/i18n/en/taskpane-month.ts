import type { MonthViewTexts } from '../de/taskpane-month';

/** Texts of the view of the month's end, beside those of its sheet. */
export const month: MonthViewTexts = {
  asOf: 'Reporting day {date}, budget year {year}. Reconciling writes a column for it in "KIM-Monat"; earlier columns stay.',
  none: 'No month\'s end: the workbook needs a table "Bescheide" and, in its settings, a reporting day that lies in one of the budget years or after them.',
  groups: {
    notice: 'Notice and calls',
    posts: 'Posts and cost',
    ownShare: 'Own share and need',
    yearEnd: 'Year end',
  },
  noNotice: 'There was no notice for this module on the reporting day.',
  over: 'The projection exceeds the adjusted appropriation.',
  carryOver: 'Authorisations to carry over (§ 22 KomHVO NRW)',
};
