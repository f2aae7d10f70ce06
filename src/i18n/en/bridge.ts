import type { BridgeTexts } from '../de/bridge';

/** Texts of the bridge between two versions of the own share, in English. */
export const bridge: BridgeTexts = {
  heading: 'Bridge: why the own share changed',
  between: 'From "{from}" to "{to}"',
  current: 'computed',
  columns: {
    step: 'Step',
    change: 'Change',
    level: 'Amount after it',
    module: 'Module',
    year: 'Year',
    earlier: 'before: {version}',
    later: 'after: {version}',
    difference: 'Change',
  },
  ends: {
    computed: '{version}: computed',
    stated: '{version}: stated',
    rounded: '{version}: stated (± {precision})',
  },
  drivers: {
    fte: 'FTE',
    cost: 'Cost per FTE',
    rate: 'Grant per FTE',
    months: 'Months in the year',
    counterFinancing: 'Counter-financing',
    excessGrant: 'Excess grant',
  },
  undocumented: 'not documented',
  undocumentedRounded: 'not documented (± {precision})',
  withinRounding: 'within rounding',
  withinRoundingOf: 'within rounding (± {precision})',
  documented:
    'Of a change of {difference}, {documented} are documented by posts and counter-financing; {undocumented} are not documented.',
  documentedWithinRounding:
    'Of a change of {difference}, {documented} are documented by posts and counter-financing; {undocumented} are within rounding.',
  allDocumented: 'The change of {difference} is documented by posts and counter-financing in full.',
  computedEarlier: 'The posts of version "{version}" give {computed}, stated are {stated}.',
  roundedStated:
    'Stated amounts may be rounded, so difference and undocumented part are only accurate to ± {precision}.',
  roundedWithin: 'Stated amounts may be rounded, so the difference is only accurate to ± {precision}.',
  method:
    'Each row is the average over all orders in which FTE, cost, grant and months can change one after the other.',
  parts: 'Computed own shares of both versions',
  total: 'Total',
  chart: {
    title: 'Bridge from {from} to {to} in €',
    rises: 'From {from} to {to} the own share rises by {amount}',
    falls: 'From {from} to {to} the own share falls by {amount}',
    drivers: {
      fte: 'FTE',
      cost: 'Cost',
      rate: 'Grant',
      months: 'Months',
      counterFinancing: 'Counter-fin.',
      excessGrant: 'Excess grant',
    },
    base: 'Base (invisible)',
    level: 'Amount',
    decrease: 'Decrease',
    increase: 'Increase',
    undocumented: 'not documented',
  },
};
