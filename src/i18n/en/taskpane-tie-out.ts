import type { TieOutTexts } from '../de/taskpane-tie-out';

/** Texts of the view of the stated figures. */
export const tieOut: TieOutTexts = {
  none: 'The workbook holds no stated figures. With a table "Ausgewiesen" (item, amount, module, year, version) they are compared with the computed ones.',
  summary:
    'Stated figures: {count}. Of these {exact} agree, {rounded} rounded, {deviates} deviating, {unknown} not comparable.',
  groups: {
    deviates: 'Deviations',
    unknown: 'Not comparable',
    rounded: 'Rounded',
    exact: 'Equal to the cent',
  },
  exact: 'agrees',
  rounded: 'rounded to €{step}',
  deviates: 'deviates by {difference}',
  unknown: 'not comparable',
  stated: 'Stated',
  computed: 'Computed',
  difference: 'Difference',
  about: 'Refers to',
  statedOf: 'Stated amount "{label}"',
  computedOf: 'Computed counterpart of "{label}"',
  differenceOf: 'Difference from "{label}"',
};
