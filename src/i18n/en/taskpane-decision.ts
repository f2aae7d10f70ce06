import type { DecisionViewTexts } from '../de/taskpane-decision';

/** Texts of the view of cover and decision, beside those of the sheet. */
export const decision: DecisionViewTexts = {
  cover: 'Cover by year',
  coverOf: '{figure} {year}',
  needed: 'To be covered',
  earmarked: 'Of which covered by earmarked extra income',
  granted: 'Secured cover',
  pending: 'Cover still to be secured',
  unassigned: 'Not secured yet',
  missing: 'Cover proposal missing',
  proposed: 'of it still to be secured',
  withoutProposal: 'of it without cover proposal',
  yearByYear: 'Cover has to be ensured in the current budget year; a surplus of one year covers no other.',
  sources: 'Sources of cover',
  noSources: 'The workbook names no cover (table "Deckung", kind "Deckung").',
  status: 'Status',
  amount: 'Amount',
  cell: 'Cell',
  statuses: { requested: 'requested', granted: 'granted', rejected: 'rejected', unknown: 'not stated' },
  decides: {
    consent: 'Who decides: the council with its prior consent, because the amount is above the threshold.',
    information: 'Who decides: the treasurer; the council is informed.',
    'to-clarify': 'Who decides is open.',
  },
  nothing: 'There is no over-plan or extra-plan amount to decide about.',
  unplannedOf: 'Over-plan/extra-plan need {line}, {year}',
  testedOf: 'Amount tested for significance {line}, {year}',
  thresholdOf: 'Threshold {line}, {year}',
  sourceOf: '{figure} "{source}"',
  thresholdCell: 'Cell of the threshold',
};
