import type { GriffelStyle } from '@fluentui/react-components';
import { tokens } from '@fluentui/react-components';
import { PLAIN_LIST } from './plain-list';

/** A list of what the looks in a picture mean. */
export const LEGEND: GriffelStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: tokens.spacingHorizontalM,
  rowGap: tokens.spacingVerticalXXS,
  ...PLAIN_LIST,
};

/** A look, and beside it what it means. */
export const LEGEND_ENTRY: GriffelStyle = {
  display: 'flex',
  alignItems: 'center',
  columnGap: tokens.spacingHorizontalXS,
};
