import { SHEET_WORDS } from '../../domain/vocabulary/sheet-words';
import type { Correction } from '../assignment/correction';
import { locateCorrections } from '../assignment/locate-corrections';
import { plainText } from '../cells/cell-text';
import { isPositionList } from '../tables/is-export';
import { namesModuleAbove } from '../tables/lines-above';
import type { FoundTable, Heading } from '../tables/table';
import { COST_PARTS, type BlockMeasure } from './block-measure';
import type { Figure } from './figure';
import { readBlocks } from './read-blocks';
import type { SheetSnapshot } from '../snapshot';

/**
 * Without the lists that could be stated figures or money but are positions with an amount, of which the posts are
 * made: no other table gives posts, and the sheet is not called *Ausgewiesen*. The plan of a module is one too.
 */
export function withoutLongForm(
  lists: readonly FoundTable[],
  sheets: readonly SheetSnapshot[],
  corrections: readonly Correction[],
): readonly FoundTable[] {
  if (lists.some((each) => each.heading.kind === 'posts')) return lists;
  const read = lists.map((each) => longForm(each, lists, corrections));
  const isLong = read.map((each) => each === 'long');
  // Where nothing else gives posts, it is asked which module the positions are of.
  if (read.includes('without module') && !isLong.includes(true)) {
    const others = sheets.filter((sheet) => !lists.some(({ heading }) => heading.grid.sheet === sheet));
    const areAlone = others.every(
      (sheet) => readBlocks(sheet, [], locateCorrections(sheet, [], corrections)) === null,
    );
    if (areAlone) return lists.filter((_, at) => read[at] !== 'without module');
  }
  const words = new Set(lists.filter((_, at) => isLong[at]).map(({ heading }) => wordsOf(heading)));
  const isAlike = ({ heading }: FoundTable): boolean =>
    heading.kind === 'stated' && !isUsual(heading) && words.has(wordsOf(heading));
  return lists.filter((each, at) => isLong[at] !== true && !isAlike(each));
}

/** The headings of a list: those of a sheet for each year are alike. */
function wordsOf({ columns }: Heading): string {
  return columns.map(({ heading }) => plainText(heading)).join('|');
}

/** True for a sheet that is called *Ausgewiesen*. */
function isUsual({ grid }: Heading): boolean {
  return SHEET_WORDS.stated.usual.test(grid.sheet.name);
}

/** Whether the rows of a list are positions of cost and grant, with a module or without. */
function longForm(
  { heading: own }: FoundTable,
  lists: readonly FoundTable[],
  corrections: readonly Correction[],
): 'long' | 'without module' | 'none' {
  const { kind, grid } = own;
  if (isPositionList(own) && namesModuleAbove(own)) return 'long';
  if (kind !== 'stated' && kind !== 'money') return 'none';
  if (kind === 'stated' && isUsual(own)) return 'none';
  const others = lists.filter(({ heading }) => heading.grid.sheet === grid.sheet && heading.kind !== kind);
  const taken = others.map((each) => each.heading.grid.areaInSheet(each.area));
  const block = readBlocks(grid.sheet, taken, locateCorrections(grid.sheet, taken, corrections), grid.needs);
  if (block === null) return 'none';
  const amounts = [...block.figures, ...block.illegible, ...block.blank];
  const amountsThat = (counts: (figure: Figure) => boolean): boolean => {
    // Of which module or year they are may be what has to be asked.
    const measures = [...amounts.filter((each) => !each.isTotal && counts(each)), ...block.unclear].map(
      ({ measure }) => measure,
    );
    const has = (wanted: readonly BlockMeasure[]): boolean =>
      measures.some((each) => each !== null && wanted.includes(each));
    return has(['cost', ...COST_PARTS]) && has(['grant']);
  };
  if (amountsThat(({ module }) => module !== null)) return 'long';
  return amountsThat(() => true) ? 'without module' : 'none';
}
