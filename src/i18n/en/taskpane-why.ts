import type { WhyTexts } from '../de/taskpane-why';

/** Texts of the view of one figure. */
export const why: WhyTexts = {
  choose:
    'Until you click a figure, in the overview, in another view or in the sheet, the own share in total stands here.',
  noFigure: 'There is no derivation for {cell}.',
  wholePosition: 'The cell shows the part of its row; what is derived is the amount of the whole position.',
  loading: 'The derivation is being made.',
  tree: 'Derivation: {figure}',
  equals: '= {formula}',
  rounded: 'Rounded from {exact}',
  rule: 'Rule: {source}',
  ruleNotApplied: 'Not applied: {source} ({reason})',
  marks: { unknown: 'unknown', assumed: 'assumed' },
  legend:
    'What is not certain is marked: weakly sourced rates, inferred years, assumptions and what is unknown.',
  nothingMarked: 'No rate of this derivation is weakly sourced and no input is assumed.',
  source: 'Open the source',
  more: '{count} more, show the next ones',
  shortened: 'Shortened: not all inputs are listed.',
  copy: 'Copy as text',
};
