import type { LiveTexts } from '../de/live';

/** Texts of what proves the own sheets: the stale mark, the control block and the hidden sheet of data. */
export const live: LiveTexts = {
  mark: {
    current: 'up to date',
    stale: 'OUT OF DATE: inputs changed since {time}',
    overtyped: 'RESULT CELL OVERTYPED: ',
    notWatched:
      'Inputs not watched: the workbook has too many cells. Please reconcile again before handing it on.',
  },
  data: {
    title: 'KIM: fingerprints of the inputs',
    inputs: 'changed ranges',
    results: 'overtyped result cells',
    columns: {
      range: 'Range',
      numbers: 'Numbers now',
      numbersOfRun: 'Numbers of the run',
      texts: 'Texts now',
      textsOfRun: 'Texts of the run',
      changed: 'changed',
    },
  },
  control: {
    heading: 'Control',
    byModule: 'Sum of modules = own share in total',
    byYear: 'Sum of years = own share in total',
    composed: 'Cost − grant − counter-financing = own share',
    excess: 'Cost − grant − counter-financing + grant above the cost = own share',
    positions: 'Sum of budget positions = need',
    derived: 'Derivation',
  },
};
