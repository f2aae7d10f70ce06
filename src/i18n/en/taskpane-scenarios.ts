import type { ScenariosTexts } from '../de/taskpane-scenarios';

/** Texts of the view of the scenarios. */
export const scenarios: ScenariosTexts = {
  total: 'Own share in total',
  chart: 'Own share in total by scenario: {amounts}.',
  chartAmount: '{scenario} {amount}',
  scenario: 'Scenario',
  ownShare: 'Own share',
  chosen: '{scenario} (chosen)',
  grantedAndInside: 'granted and already included',
  choose: 'Try a scenario',
  chooseHint: 'All views compute with it. What is written keeps to the scenario of the workbook.',
  noSettings: 'The workbook has no readable sheet "Einstellungen" in which the scenario could stand.',
  takeOver: 'Take over into the workbook …',
  draftScenario: 'Scenario of the workbook',
  endTrying: 'Stop trying',
  meaning: 'What this means',
  none: 'The workbook names no counter-financing; all scenarios are the same.',
  limit: 'Figure',
  breakEven: 'Limit above which more money saves nothing',
  remaining: 'Own share that stays even then',
  unused: 'Counter-financing that is not used, {scenario}',
  byPart: 'By module and year',
  sumOf: '{of} in total',
  unplanned: 'Over-plan/extra-plan need in total',
  figure: '{of}, {scenario}',
  sources: 'Counter-financing',
  sourcesHint:
    'Switch the status of a source here and look at its effect. It gets into the workbook only after the preview.',
  status: 'Status of "{source}"',
  statuses: { requested: 'requested', granted: 'granted', rejected: 'rejected' },
  noStatus: 'The table names no status; the source counts as requested.',
  amountOf: 'Amount "{source}"',
  years: 'Budget year {years}',
  everyYear: 'every year',
  deducted: { yes: 'already deducted', no: 'not yet deducted', unclear: 'unclear whether already deducted' },
  tried: 'Effect of the change',
  triedTable: 'Own share in total, now and after the change',
  triedFigure: 'Total own share {time}, {scenario}',
  now: 'now',
  then: 'after',
  trying: 'The effect is being computed.',
  write: 'Put into the workbook …',
  reset: 'Reset',
  newColumn:
    'The table has no column "Status" yet. The preview proposes one beside it, with its heading in {place}; other rows stay empty there and count as requested.',
  newHeading: 'Heading of the new column',
  noColumn: {
    protected:
      'There is no cell for the status of "{source}", and the sheet "{sheet}" is protected. Please unprotect the sheet and examine again.',
    'by-hand':
      'There is no cell for the status of "{source}", and the table was assigned by hand. Please add a column "Status" beside the table, for example in {place}, and choose it as status in the assignment.',
    'excel-table':
      'There is no cell for the status of "{source}". The table is an Excel table: please enter "Status" in {place}, and it grows by that column; then examine again.',
    taken:
      'There is no cell for the status of "{source}", and there is no room beside the table. Please insert a column before {place}, name it "Status" and examine again.',
  },
  draft: 'Status of the counter-financing',
  edit: 'Status "{source}"',
};
