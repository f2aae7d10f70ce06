import { isCost, isResult, type BlockMeasure } from '../../../workbook/blocks/block-measure';

/** The kinds of amounts that a picture tells apart. */
export const MEASURE_GROUPS = ['cost', 'grant', 'result', 'other'] as const;
export type MeasureGroup = (typeof MEASURE_GROUPS)[number];

/** The kind of amount that a figure is shown as. */
export function measureGroupOf(measure: BlockMeasure): MeasureGroup {
  if (isCost(measure)) return 'cost';
  if (isResult(measure)) return 'result';
  return measure === 'grant' || measure === 'counter-financing' ? 'grant' : 'other';
}
