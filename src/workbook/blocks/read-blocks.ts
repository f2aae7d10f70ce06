import type { DateSystem } from '../../domain/time';
import type { Area } from '../address';
import { NO_CORRECTIONS, type LocatedCorrections } from '../assignment/locate-corrections';
import type { SheetSnapshot } from '../snapshot';
import { isAboutTeaching } from '../tables/about-teaching';
import { Grid } from '../tables/grid';
import { USUAL_NEEDS, type PostsNeeds } from '../tables/posts-needs';
import { isCost } from './block-measure';
import type { Figure, OfOther, Unclear } from './figure';
import { amountsOf, together, type FiguresOfTable } from './figures-of-table';
import { freeRows } from './free-rows';
import type { LabelFinder } from './labels-reaching';
import type { PlacedLabel } from './placed-label';
import { tablesOfSheet, type TableOfSheet } from './tables-of-sheet';
import { withoutPositions } from './without-positions';

/** The figures of a sheet that stand in no list, each with its coordinates. */
export interface SheetFigures extends FiguresOfTable {
  readonly sheet: SheetSnapshot;
  readonly grid: Grid;
}

/** Above this a sheet that is no list is left unread. */
export const MOST_CELLS = 200_000;

/**
 * The figures of a sheet outside its lists; null where the sheet is not about the programme: it names no cost
 * together with a grant or own share, or neither the programme nor a module.
 *
 * @param taken the areas of the lists
 * @param corrections what a user said about the sheet; one who said what a label means says that it is about the
 * programme
 * @param needs of the programme, whose words the labels are read with
 * @param dateSystem what the numbers of dates count from
 */
export function readBlocks(
  sheet: SheetSnapshot,
  taken: readonly Area[],
  corrections: LocatedCorrections = NO_CORRECTIONS,
  needs: PostsNeeds = USUAL_NEEDS,
  dateSystem: DateSystem = 1900,
): SheetFigures | null {
  return readAmounts(sheet, taken, corrections, needs, dateSystem)?.aboutProgramme('known') ?? null;
}

/** The amounts of a sheet, before it is decided whether it is about the programme. */
export interface AmountsOfSheet {
  /**
   * Its figures; null where it is not about the programme.
   *
   * @param cost `unknown`: figures beside a grant or own share of which nobody knows what they are stand for the cost
   */
  aboutProgramme(cost: 'known' | 'unknown'): SheetFigures | null;
}

/** The same before it is decided; null where nothing on the sheet can be. The parameters are those of `readBlocks`. */
export function readAmounts(
  sheet: SheetSnapshot,
  taken: readonly Area[],
  corrections: LocatedCorrections,
  needs: PostsNeeds,
  dateSystem: DateSystem,
): AmountsOfSheet | null {
  if (corrections.isNoTable) return null;
  const free = freeRows(sheet, taken);
  const isSaid = corrections.labels.length + corrections.lines.length > 0;
  const rows = isSaid || mayBeAbout(sheet, free) ? withoutPositions(sheet, free) : [];
  const cells = rows.length * (sheet.values[0]?.length ?? 0);
  if (cells === 0 || cells > MOST_CELLS) return null;
  const grid = new Grid(sheet, needs, dateSystem);
  const tables = tablesOfSheet(grid, taken, rows, corrections, needs.onlyModule);
  const isOf = ({ finder, figures }: TableOfSheet, cost: 'known' | 'unknown'): boolean => {
    const amounts = amountsOf(figures);
    if (isSaid) return amounts.length > 0;
    const named = [...amounts, ...figures.lost, ...figures.others];
    return isAbout(grid, named, finder, cost === 'unknown' && figures.unknown.length > 0);
  };
  return {
    aboutProgramme: (cost) =>
      tables.some((table) => isOf(table, cost))
        ? { sheet, grid, ...together(tables.map((each) => each.figures)) }
        : null,
  };
}

/** True for a sheet about the programme that has too many cells, and no list, to look for figures in it. */
export function isTooLarge(sheet: SheetSnapshot): boolean {
  const cells = sheet.values.length * (sheet.values[0]?.length ?? 0);
  return cells > MOST_CELLS && mayBeAbout(sheet, freeRows(sheet, []));
}

const WORDS =
  /zuwendung|foerder|förder|eigenanteil|eigenmittel|landesmittel|zuschuss|zuweisung|\bkim\b|integrationsmanagement|grant|own share/i;

/** A quick look before anything is understood: a sheet without one of these words is about something else. */
function mayBeAbout({ name, top, values }: SheetSnapshot, rows: readonly number[]): boolean {
  if (WORDS.test(name)) return true;
  return rows.some((row) =>
    values[row - top]!.some((cell) => typeof cell === 'string' && cell.length < 200 && WORDS.test(cell)),
  );
}

function isAbout(
  { sheet, needs }: Grid,
  figures: readonly (Figure | Unclear | PlacedLabel | OfOther)[],
  finder: LabelFinder,
  mayHaveCost: boolean,
): boolean {
  const { namesProgramme } = needs.words;
  const counted = figures.filter((each) => !('isTotal' in each) || !each.isTotal);
  const hasCost = mayHaveCost || counted.some((each) => each.measure !== null && isCost(each.measure));
  const hasOther = figures.some(({ measure }) => measure === 'grant' || measure === 'own-share');
  if (!hasCost || !hasOther) return false;
  const isOfProgramme =
    namesProgramme(sheet.name) ||
    sheet.values.some((row) => row.some((cell) => typeof cell === 'string' && namesProgramme(cell)));
  if (isOfProgramme) return true;
  if (isAboutTeaching(sheet, needs.words)) return false;
  // The only module of a programme is that of every figure, whatever its sheet is about.
  const isNamed = (each: Figure): boolean =>
    needs.onlyModule === null ? each.module !== null : each.labels.module !== undefined;
  return (
    finder.namesModules() || counted.some((each) => 'module' in each && 'position' in each && isNamed(each))
  );
}
