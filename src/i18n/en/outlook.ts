import type { OutlookTexts } from '../de/outlook';

/** Texts of the sections beside the plan: notice, passing on, registration, what-if, forecast, use of funds. */
export const outlook: OutlookTexts = {
  several: 'several',
  notice: {
    heading: 'Notice against plan',
    columns: {
      planRate: 'Plan rate',
      noticeRate: 'Notice rate',
      plan: 'Grant by plan',
      notice: 'Grant by notice',
      difference: 'More or less',
    },
    rule: 'The notice applies. The grant by plan is that of the same posts without it.',
    pair: '{module}, {from} to {to}: notice {notice} ({noticeSource}), otherwise {plan} ({planSource}).',
    sum: '{module}, {year}: The notice states a sum instead of a rate.',
    ownRate: 'rate of the row of the post',
    stated: '{module}, {year}: the table of posts states the grant; the rate has no effect.',
  },
  passingOn: {
    heading: 'Passing on to carriers',
    columns: {
      carrier: 'Carrier',
      personnelCost: 'Personnel cost',
      ceiling: 'At most (rate)',
      passedOn: 'Passed on',
      topUp: 'Top-up of the Kreis',
      total: 'To the carrier',
      staysWithKreis: 'Stays with the Kreis',
      staysWithCarrier: 'Stays with the carrier',
    },
    bearing:
      'Who bears what: to the carrier − grant = stays with the Kreis; cost − to the carrier = stays with the carrier (negative: more than its cost).',
    rule: 'For each post the smaller of personnel cost and rate is passed on, plus the top-up.',
    topUp: 'Top-up of the Kreis: {amount} per FTE and year.',
    noTopUp: 'No top-up of the Kreis per FTE is set.',
  },
  registration: {
    heading: 'Registration for the budget {years}',
    headingWithPlanning: 'Registration for the budget {years} and medium-term planning until {last}',
    columns: {
      amount: 'To register (own share)',
      account: 'Account',
      kind: 'Kind',
      planningYear: '{year} (medium-term planning)',
    },
    kinds: { expenditure: 'expenditure', grant: 'income', 'counter-financing': 'income' },
    counterFinancing: 'Counter-financing: {sources}',
    expenditure: 'Expenditure',
    income: 'Income',
    fundingNeed: 'Net need (Zuschussbedarf)',
    gross: 'Expenditure and income gross; net need = expenditure − income.',
    excess: 'Grant beyond the cost is not planned as income, because it has probably to be paid back.',
    byModule: 'The same by module and budget line',
    payRise:
      'Personnel cost carried on from {years} with the pay rise (assumed): {rises}. Material and one-off cost are unchanged.',
    payRiseOfYear: '{year} {percent} % ({source})',
    withoutSource: 'source not entered',
    wholeTotals: 'Total cost that is not divided into personnel and material cost rises as a whole.',
    planning: '{years}: medium-term planning (§ 84 GO NRW), not part of the next budget.',
    goesOn:
      'By the table these posts end with the year {year} (end of the project); here they are assumed to continue.',
    sameCost: 'Cost as in {year}, without pay rises, because the table names none for the year.',
    projection:
      'Projection, no commitment: with the rates that are known for these years and the counter-financing that names these years ({scenario}).',
  },
  whatIf: {
    heading: 'What if: one post more or fewer',
    columns: {
      moreCost: '+1 post: cost',
      moreGrant: '+1 post: grant',
      moreOwnShare: '+1 post: own share',
      fewerOwnShare: '−1 post: own share',
      financed: 'Financed to 100 %',
    },
    financed: '{halfPosts} FTE (exactly {fte})',
    less: 'below 1 FTE',
    text: 'Beside the plan: one post (1.0 FTE) from the first day of the year on, as long as the module has posts in the year; the same change applies in every further year. Cost: average of the module; before counter-financing.',
    nextText: 'Years after {year}: on top of the projected posts that are registered for the next budget.',
    fullText:
      '"Financed to 100 %": so many posts are wholly paid by the grant of the plan, rounded down to half posts; in brackets rounded down to 0.01.',
  },
  forecast: {
    heading: 'Forecast by filled posts',
    columns: { figure: 'Figure', plan: 'Plan', forecast: 'Forecast', difference: 'Forecast − plan' },
    text: 'Beside the plan: cost and grant begin with "Besetzt ab"; posts without that date count as planned.',
  },
  useOfFunds: {
    heading: 'Use of the grant (for the Verwendungsnachweis)',
    columns: {
      planned: 'FTE months planned',
      filled: 'FTE months filled',
      byPlan: 'Grant by plan',
      byFilled: 'Grant by filled months',
      notUsed: 'Difference',
      repayment: 'To be paid back',
    },
    rules: {
      none: 'Rule: the difference stays with the municipality. Source: {source}',
      'by-months': 'Rule: the difference is to be paid back by unfilled months. Source: {source}',
    },
  },
};
