import type { DecisionTexts } from '../de/decision';

/** Texts of who decides, and of what is not covered yet. */
export const decision: DecisionTexts = {
  heading: 'Who decides (§ 83 (2) GO NRW)',
  parts: {
    consent: 'a) Prior consent of the council',
    information: 'b) For the information of the council',
    'to-clarify': 'c) To be clarified',
  },
  none: 'none',
  columns: {
    line: 'Budget line',
    year: 'Year',
    kind: 'Kind',
    unplanned: 'Unplanned',
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
  unassigned: '{year}: {amount} not assigned; of it {proposed} applied for, {open} without proposal.',
  covered: '{year}: The cover is ensured.',
  nothingNeeded: '{year}: Nothing has to be covered.',
  unknownCover: '{year}: What has to be covered is unknown.',
};
