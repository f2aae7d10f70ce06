/** Words of explanations in English. */
const terms = {
  cost: 'Cost',
  grant: 'Grant',
  'own-share-before': 'Own share before counter-financing',
  'counter-financing': 'Counter-financing',
  'own-share': 'Own share',
  totalCost: 'Total cost of the year',
  statedGrant: 'Stated grant',
  personnelPerFte: 'Personnel cost per FTE and year',
  materialPerFte: 'Material cost per FTE and year',
  oneOffPerFte: 'One-off cost per FTE',
  fte: 'FTE',
  months: 'Months in the year',
  eligibleCost: 'Eligible cost',
  materialCost: 'Material cost',
  ratePerFte: 'Rate per FTE and year',
  fteMonths: 'FTE × months',
  fundedFteMonths: 'of these funded (FTE × months)',
  personnelGrant: 'Funding of personnel cost',
  workplaceGrant: 'Funding of the workplace',
  counterFinancingSource: 'Source of counter-financing',
};

const formulas = {
  'as-stated': 'as stated in the table',
  'cost-per-fte-by-months': '(personnel + material cost per FTE) × FTE × months ÷ 12, plus one-off cost',
  'sum-of-posts': 'sum of the posts',
  'rate-by-months': 'rate × funded FTE × months ÷ 12',
  'rate-limited-to-cost': 'rate × funded FTE × months ÷ 12, at most the eligible cost',
  'rate-times-funded-months': 'rate × funded FTE months ÷ 12',
  'cost-minus-grant': 'cost − grant',
  'before-minus-counter-financing': 'own share before counter-financing − counter-financing',
  'counter-financing-pro-rata': 'distributed pro rata to the own shares of year and module',
};

const grades = {
  printed: 'printed',
  weak: 'weakly sourced',
  inferred: 'year inferred',
  user: 'entered by the user',
};

const rejections = {
  outranked: 'outranked',
  'outside-its-dates': 'not in force at this time',
  'other-role': 'holds for another role',
  'overridden-by-exception': 'replaced by an exception',
  'not-published': 'without a published amount',
  'grant-is-stated': 'the grant is stated',
};

const units = {
  euro: '€',
  'euro-per-fte': '€ per FTE and year',
  fte: 'FTE',
  months: 'months',
  percent: '%',
};

const words = {
  unknown: 'unknown',
  assumed: 'assumed',
  roundedFrom: 'rounded from',
  rule: 'Rule',
  rejected: 'Not applied',
};

export const explanationTexts = { terms, formulas, grades, rejections, units, words };
