import { SHEET_WORDS } from '../../domain/vocabulary/sheet-words';
import type { Correction } from '../assignment/correction';
import { locateCorrections } from '../assignment/locate-corrections';
import { isPositionList } from '../tables/is-export';
import { namesModuleAbove } from '../tables/lines-above';
import type { FoundTable } from '../tables/table';
import { COST_PARTS, type BlockMeasure } from './block-measure';
import { readBlocks } from './read-blocks';

/**
 * Without the lists that could be stated figures or money but are positions with an amount, of which the posts are
 * made: no other table gives posts, and the sheet is not called *Ausgewiesen*. The plan of a module is one too.
 */
export function withoutLongForm(
  lists: readonly FoundTable[],
  corrections: readonly Correction[],
): readonly FoundTable[] {
  if (lists.some((each) => each.heading.kind === 'posts')) return lists;
  return lists.filter(({ heading: own }) => {
    const { kind, grid } = own;
    if (isPositionList(own) && namesModuleAbove(own)) return false;
    if (kind !== 'stated' && kind !== 'money') return true;
    if (kind === 'stated' && SHEET_WORDS.stated.usual.test(grid.sheet.name)) return true;
    const others = lists.filter(({ heading }) => heading.grid.sheet === grid.sheet && heading.kind !== kind);
    const taken = others.map((each) => each.heading.grid.areaInSheet(each.area));
    const block = readBlocks(
      grid.sheet,
      taken,
      locateCorrections(grid.sheet, taken, corrections),
      grid.needs,
    );
    const amounts = block === null ? [] : [...block.figures, ...block.illegible, ...block.blank];
    const has = (measures: readonly BlockMeasure[]): boolean =>
      amounts.some((each) => !each.isTotal && each.module !== null && measures.includes(each.measure));
    return !has(['cost', ...COST_PARTS]) || !has(['grant']);
  });
}
