import type { BridgeViewTexts } from '../de/taskpane-bridge';

/** Texts of the view of the bridges, beside those of the sheet. */
export const bridge: BridgeViewTexts = {
  none: 'The workbook holds one version only. A bridge comes from several versions of the posts (column "Stand") or from a stated total with a version.',
  chart: 'Bridge from {from} to {to}: {steps}.',
  chartStep: '{step} {amount}',
  table: 'Steps from {from} to {to}',
  levelAfter: 'then',
  levelOf: 'Own share: {step}',
  difference: 'Change in total',
  differenceOf: 'Change of the own share from {from} to {to}',
  driverOf: 'Change by {driver}, from {from} to {to}',
  undocumentedOf: 'Undocumented change from {from} to {to}',
  withinRoundingOf: 'Change within rounding from {from} to {to}',
  undocumented: '{amount} are not documented. The workbook names no reason; the program makes none up.',
  undocumentedWithin:
    '{amount} (± {precision}, because the stated figure is rounded) are not documented. The workbook names no reason; the program makes none up.',
};
