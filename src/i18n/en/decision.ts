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
  noSource: 'source not entered',
  unassigned:
    '{year}: {amount} not secured yet; of it {proposed} cover still to be secured, {open} without cover proposal.',
  missing: '{year}: Cover proposal missing: {amount}.',
  covered: '{year}: The cover is secured.',
  nothingNeeded: '{year}: Nothing has to be covered.',
  unknownCover: '{year}: What has to be covered is unknown.',
};
