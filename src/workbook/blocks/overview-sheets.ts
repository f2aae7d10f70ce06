import { isAmount, isResult } from './block-measure';
import type { Figure } from './figure';
import { ALL, labelOf } from './label';
import type { SheetFigures } from './read-blocks';

/**
 * The figures of all sheets, of which those of a sheet called `Gesamt` that name no module are totals over the modules that
 * other sheets have figures of.
 */
export function withOverviews(blocks: readonly SheetFigures[]): readonly SheetFigures[] {
  if (blocks.length < 2) return blocks;
  const hasModules = blocks.map(({ figures }) =>
    figures.some((each) => counts(each) && each.module !== null),
  );
  return blocks.map((block, at) => {
    const { sheet, grid, figures, blank } = block;
    const isOverview = labelOf(sheet.name, grid.needs.words)?.isTotal === true && !hasModules[at];
    if (!isOverview || !hasModules.some(Boolean)) return block;
    const ofAll = (each: Figure): Figure =>
      each.module === null ? { ...each, module: ALL, isTotal: true } : each;
    return { ...block, figures: figures.map(ofAll), blank: blank.map(ofAll) };
  });
}

function counts({ measure, isTotal }: Figure): boolean {
  return isAmount(measure) && !isResult(measure) && !isTotal;
}
