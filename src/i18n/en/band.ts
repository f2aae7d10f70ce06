import type { BandTexts } from '../de/band';

/** Texts of the statements about pending money. */
export const band: BandTexts = {
  shortfall: 'If the money applied for and not yet deducted is not granted, {amount} is missing.',
  shortfallRange:
    'If the money applied for and not yet deducted is not granted, between {low} and {high} is missing.',
  breakEven: 'Above {amount} more saves nothing, {remaining}.',
  remains: '{amount} stays in {year}',
  nothingRemains: 'no own share is left',
  and: ' and ',
  unused: 'Of the upper amount {amount} finds no own share to lower.',
  inside: '"{source}"{years} is already deducted; if it fails, the need rises by {amount}.',
  perhapsInside:
    'Whether "{source}"{years} is already deducted is unclear; if it is and fails, the need rises by {amount}.',
  failedInside: '"{source}"{years} was rejected though already deducted: the need rises by {amount}.',
  undocumented: 'an amount that is not documented',
  nothingPending: 'No counter-financing is pending.',
  ofYears: ' ({years})',
  reservation: {
    inside:
      'Reservation: money from {sources} that is applied for and not yet granted is already included in the amounts. Without it the own share rises by {amount}.',
    perhapsInside:
      'Reservation: money from {sources} that is applied for and not yet granted may already be included in the amounts. If so, the own share without it rises by {amount}.',
    source: '"{source}"{years}',
    unclearSource: 'perhaps "{source}"{years}',
    unknownAmount: 'an amount that is not quantified',
  },
  unplanned: 'Over-plan/extra-plan need in total',
};
