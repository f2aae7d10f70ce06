import { parseArea } from '../address';
import { isAmount, isResult } from './block-measure';
import type { Figure } from './figure';
import { labelOf } from './label';
import type { SheetFigures } from './read-blocks';

/**
 * The figures of all sheets, of which those count that are called the total of a module and are all there is of it:
 * `Modul 3 gesamt` below `Modul 1` and `Modul 2`.
 */
export function withTotalsAlone(blocks: readonly SheetFigures[]): readonly SheetFigures[] {
  const told = new Set<unknown>();
  for (const { measure, module, isTotal } of blocks.flatMap(({ figures, blank }) => [...figures, ...blank])) {
    if (isAmount(measure) && !isResult(measure) && !isTotal && typeof module === 'number') told.add(module);
  }
  if (told.size === 0) return blocks;
  return blocks.map((block) => {
    const isAlone = (each: Figure): boolean =>
      each.isTotal &&
      typeof each.module === 'number' &&
      typeof each.year === 'number' &&
      !told.has(each.module) &&
      namesTotalOfModule(block, each);
    return {
      ...block,
      figures: block.figures.map((each) => (isAlone(each) ? { ...each, isTotal: false } : each)),
    };
  });
}

/** True where the label that says the module calls its figures the total of it. */
function namesTotalOfModule({ sheet, grid }: SheetFigures, { labels: { module } }: Figure): boolean {
  if (module === undefined || module === sheet.name) return false;
  const { top, left } = parseArea(module);
  const label = labelOf(grid.cell(top, left), grid.needs.words);
  return label !== null && label.isTotal && label.module !== null;
}
