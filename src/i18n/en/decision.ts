import type { DecisionTexts } from '../de/decision';

/** Texts of who decides, and of what is not covered yet. */
export const decision: DecisionTexts = {
  heading: 'Who is competent (§ 83 GO NRW)',
  parts: {
    consent: 'a) Prior consent of the council',
    information: 'b) For the information of the council',
    'to-clarify': 'c) To be clarified',
  },
  none: 'none',
  columns: {
    line: 'Budget position (product/account)',
    year: 'Year',
    kind: 'Kind',
    unplanned: 'Over-plan/extra-plan need',
    tested: 'with what was granted',
    duty: 'Task',
    threshold: 'Threshold',
    source: 'Source of the threshold',
    reason: 'What is missing',
  },
  duties: {
    voluntary: 'voluntary',
    mandatory: 'mandatory',
    mixed: 'mandatory/voluntary',
    unknown: 'not stated',
  },
  measure: {
    heading: 'What decides',
    year: 'Budget year {year}',
    sumLabel: 'All amounts of the programme',
    grantedLabel: 'of it already granted',
    limitLabel: 'Threshold for the sum',
    sumOf: 'All amounts of the programme {year}',
    sum: '{year}: All over-plan and extra-plan amounts of the programme together: {sum}{granted}.',
    sumOfOthers:
      '{year}: All other over-plan and extra-plan amounts of the programme together: {sum}{granted}.',
    granted: ', of it already granted {amount}',
    limit: 'Threshold: up to and including {limit} (task: {duty}).',
    noLimit: 'No threshold that applies is known.',
    lowerLimit: 'The posts are partly mandatory, partly voluntary; the lower threshold applies.',
    sumExceeds: 'The sum is above it.',
    exceeding: 'Above the threshold by itself: {lines}.',
    position: '{line} with {amount}',
    exemptOnly:
      '{year}: Always insignificant by the own rule ({source}): {lines}. The treasurer grants it; the council takes note.',
    exemptToo:
      'Always insignificant by the own rule ({source}) and not in the sum: {lines}. There the treasurer grants it; the council takes note.',
    decides: {
      council:
        'The prior consent of the council is therefore necessary for all budget positions of the programme.',
      councilOfOthers:
        'The prior consent of the council is therefore necessary for all other budget positions of the programme.',
      treasurer: 'The amount is therefore insignificant: the treasurer grants it; the council takes note.',
      open: 'Who decides is open.',
    },
  },
  noSource: 'source not entered',
  exempt: 'always insignificant',
  unassigned:
    '{year}: {amount} not secured yet; of it {proposed} cover still to be secured, {open} without cover proposal.',
  missing: '{year}: Cover proposal missing: {amount}.',
  covered: '{year}: The cover is secured.',
  nothingNeeded: '{year}: Nothing has to be covered.',
  unknownCover: '{year}: What has to be covered is unknown.',
};
