import type { KeyFiguresTexts } from '../de/key-figures';

/** Texts of the sheet `KIM-Eckwerte`. */
export const keyFigures: KeyFiguresTexts = {
  title: 'KIM: key parameters',
  marks: 'Mark',
  legend:
    'Mark: A assumed · S weak source or inferred year · G stated as a rounded figure · no mark: input or documented rate. Every amount is rounded to the cent; that is not marked.',
  mark: { assumed: 'A', weak: 'S', rounded: 'G' },
  byModule: 'Posts and own share',
  unplanned: 'Over-plan/extra-plan need',
  band: 'Scenarios (own share)',
  stated: 'Stated amounts',
  bridge: 'What has changed',
  decision: 'Who is competent (§ 83 GO NRW)',
  questions: 'Open questions',
  noQuestions: 'No open questions.',
  more: '… and {count} more, see sheet KIM-Abgleich.',
  moreQuestions: '… and {count} more, see sheet KIM-Hinweise.',
  morePositions: '… and {count} more, together',
  sumsOfAll: 'Sums of all {count} budget positions; each is on the sheet KIM-Abgleich.',
  remaining: 'not documented',
  withinRounding: 'within rounding',
  drivers: {
    fte: 'FTE',
    cost: 'cost per FTE',
    rate: 'grant per FTE',
    months: 'months of the year',
    counterFinancing: 'counter-financing',
    excessGrant: 'excess grant',
  },
  fromTo: '{from} → {to}',
  amount: 'Amount',
  gross: 'before deduction of earmarked extra income',
  net: 'after deduction of earmarked extra income',
};
