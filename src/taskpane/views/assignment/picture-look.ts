import { makeStyles, tokens } from '@fluentui/react-components';
import { FORCED } from '../../theme/media';

/** A colour thin enough to read an amount on it in the usual colour of text. */
const thin = (color: string): string => `color-mix(in srgb, ${color} 28%, ${tokens.colorNeutralBackground1})`;

/** How labels look by what they say; a letter beside the words says the same without colour. */
export const useLabelLook = makeStyles({
  measure: {
    backgroundColor: tokens.colorPaletteLavenderBackground2,
    color: tokens.colorPaletteLavenderForeground2,
  },
  module: { backgroundColor: tokens.colorPaletteTealBackground2, color: tokens.colorPaletteTealForeground2 },
  year: { backgroundColor: tokens.colorPaletteGoldBackground2, color: tokens.colorPaletteGoldForeground2 },
  version: { backgroundColor: tokens.colorPalettePinkBackground2, color: tokens.colorPalettePinkForeground2 },
  unit: {
    backgroundColor: tokens.colorPalettePlatinumBackground2,
    color: tokens.colorPalettePlatinumForeground2,
  },
  sum: { backgroundColor: tokens.colorPaletteBeigeBackground2, color: tokens.colorPaletteBeigeForeground2 },
});

/** How figures look by their kind of amount: the line at their left has a pattern of its own for each. */
export const useFigureLook = makeStyles({
  cost: {
    backgroundColor: thin(tokens.colorPaletteBlueBackground2),
    borderLeft: `4px solid ${tokens.colorPaletteBlueBorderActive}`,
    [FORCED]: { borderLeftColor: 'CanvasText' },
  },
  grant: {
    backgroundColor: thin(tokens.colorPaletteForestBackground2),
    borderLeft: `4px dashed ${tokens.colorPaletteForestBorderActive}`,
    [FORCED]: { borderLeftColor: 'CanvasText' },
  },
  result: {
    backgroundColor: thin(tokens.colorPalettePumpkinBackground2),
    borderLeft: `4px double ${tokens.colorPalettePumpkinBorderActive}`,
    [FORCED]: { borderLeftColor: 'CanvasText' },
  },
  other: {
    borderLeft: `4px dotted ${tokens.colorNeutralStrokeAccessible}`,
    [FORCED]: { borderLeftColor: 'CanvasText' },
  },
});
