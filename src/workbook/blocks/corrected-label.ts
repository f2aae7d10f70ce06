import { meansNothing, type LabelMeaning } from '../assignment/correction';
import { cellText, plainText } from '../cells/cell-text';
import type { ProgrammeWords } from '../cells/programme-words';
import { EURO_PER_UNIT } from '../euro-per-unit';
import type { CellValue } from '../snapshot';
import { isAmount, namesOneUnit } from './block-measure';
import { labelOf, SILENT, type Label } from './label';

/** What a label says after a user said what it means. Its signs (`./.`, `davon`) stay, and its unit if they named none. */
export function correctedLabel(cell: CellValue, means: LabelMeaning, words: ProgrammeWords): Label {
  const text = cellText(cell);
  if (meansNothing(means)) return { ...SILENT, text, byHand: means };
  const said = labelOf(cell, words) ?? { ...SILENT, text };
  const { measure, module, year, version, total, unit } = means;
  return {
    ...said,
    measure,
    module,
    year,
    version,
    isPerUnit: isAmount(measure) && namesOneUnit(plainText(text)),
    // Who says what it means says that it is of the programme.
    programme: null,
    isInDoubt: false,
    isPaid: false,
    ...(unit === undefined ? {} : { euroPerUnit: EURO_PER_UNIT[unit], currency: null }),
    isTotal: total ?? said.isTotal,
    isUnclear: said.isUnclear && module === null && year === null,
    // Who says the year says that the amount is that of the year.
    part: year === null ? said.part : null,
    byHand: means,
  };
}
