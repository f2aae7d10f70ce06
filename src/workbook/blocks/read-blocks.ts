import type { DateSystem } from '../../domain/time';
import type { Area } from '../address';
import { NO_CORRECTIONS, type LocatedCorrections } from '../assignment/locate-corrections';
import { isAboutTeaching } from '../tables/about-teaching';
import { Grid } from '../tables/grid';
import { USUAL_NEEDS, type PostsNeeds } from '../tables/posts-needs';
import type { SheetSnapshot } from '../snapshot';
import { isAmount, isCost } from './block-measure';
import type { Cell, Figure, Unclear } from './figure';
import { freeRows } from './free-rows';
import { LabelFinder, type PlacedLabel } from './labels-reaching';
import { lostLabels } from './lost-labels';
import { readCell } from './read-cell';
import { SheetLabels } from './sheet-labels';
import type { UnnamedCell } from './said-lines';
import { unknownLabels } from './unknown-labels';
import { unknownWords, type UnknownWords } from './unknown-words';
import { withoutPositions } from './without-positions';

/** The figures of a sheet that stand in no list, each with its coordinates. */
export interface SheetFigures {
  readonly sheet: SheetSnapshot;
  readonly grid: Grid;
  /** Figures that count, totals, and result cells, also empty ones; in sheet order. */
  readonly figures: readonly Figure[];
  readonly unclear: readonly Unclear[];
  /** Cells with a figure that no label says a measure of. */
  readonly unread: readonly Cell[];
  /** Labels of figures beside others that count, which say nothing that is known. */
  readonly unknown: readonly PlacedLabel[];
  /** Labels in a row or column of years or modules, as the user said, that name none. */
  readonly unnamed: readonly UnnamedCell[];
  /** Labels of cost and grant with words in brackets that nobody knows. */
  readonly unknownWords: readonly UnknownWords[];
  /** Labels of cost and grant that reach none of the numbers beside or below them. */
  readonly lost: readonly PlacedLabel[];
  /** Cells where an amount should stand and a text does. */
  readonly illegible: readonly Figure[];
  /** Empty cells where an amount should stand, in rows with others. */
  readonly blank: readonly Figure[];
  /** Cells of amounts of a part of the year, also empty ones. */
  readonly parts: readonly Figure[];
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
  if (corrections.isNoTable) return null;
  const free = freeRows(sheet, taken);
  const isSaid = corrections.labels.length + corrections.lines.length > 0;
  const rows = isSaid || mayBeAbout(sheet, free) ? withoutPositions(sheet, free) : [];
  const cells = rows.length * (sheet.values[0]?.length ?? 0);
  if (cells === 0 || cells > MOST_CELLS) return null;
  const grid = new Grid(sheet, needs, dateSystem);
  const labels = new SheetLabels(grid, taken, rows, corrections);
  const finder = new LabelFinder(labels);
  const of: Readonly<Record<'figure' | 'illegible' | 'blank', Figure[]>> = {
    figure: [],
    illegible: [],
    blank: [],
  };
  const unclear: Unclear[] = [];
  const unread: Cell[] = [];
  const columns = figureColumns(labels, finder);
  for (const row of rows) {
    for (const column of columns) {
      const read = readCell(finder, row, column);
      if (read === null) continue;
      if (read.kind === 'unread') unread.push({ row, column });
      else if (read.kind === 'unclear') unclear.push(read.unclear);
      else of[read.kind].push(read.figure);
    }
  }
  const { illegible, blank } = of;
  const all = [...of.figure, ...illegible, ...blank, ...unclear];
  const lost = lostLabels(finder, rows, all);
  if (!(isSaid ? all.length > 0 : isAbout(grid, [...all, ...lost], finder))) return null;
  const { onlyModule } = needs;
  const figures = of.figure.map((each) =>
    each.module === null && onlyModule !== null ? { ...each, module: onlyModule } : each,
  );
  const unknown = unknownLabels(finder, figures, unread);
  const words = unknownWords(finder, figures);
  const unnamed = labels.unnamed();
  const parts = [...figures, ...blank].filter(({ part }) => part !== null);
  return {
    sheet,
    grid,
    figures,
    unclear,
    unread,
    unknown,
    unnamed,
    unknownWords: words,
    lost,
    illegible,
    blank,
    parts,
  };
}

/** True for a sheet about the programme that has too many cells, and no list, to look for figures in it. */
export function isTooLarge(sheet: SheetSnapshot): boolean {
  const cells = sheet.values.length * (sheet.values[0]?.length ?? 0);
  return cells > MOST_CELLS && mayBeAbout(sheet, freeRows(sheet, []));
}

/** The columns that hold figures anywhere in the sheet, or are headed by an amount, or by a module or year between others. */
export function figureColumns(labels: SheetLabels, finder: LabelFinder): readonly number[] {
  const columns = new Set<number>();
  for (let row = labels.grid.top; row <= labels.grid.bottom; row += 1) {
    const isText = finder.isRowOfTexts(row);
    for (const [index, column] of labels.filled(row).entries()) {
      if (labels.role(row, column) === 'figure' || (isText && index > 0)) columns.add(column);
    }
  }
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const last = labels.figureRows.at(-1) ?? labels.grid.top;
  for (let row = labels.grid.top; row < last; row += 1) {
    if (!finder.isHeadingRow(row)) continue;
    for (const column of labels.filled(row)) {
      const { measure = null, module = null, year = null } = labels.label(row, column) ?? {};
      // A year between others of which no cell is filled.
      const isAmong = column > left && column < right && (module !== null || year !== null);
      if (isAmount(measure) || isAmong) columns.add(column);
    }
  }
  return [...columns].sort((left, right) => left - right);
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
  figures: readonly (Figure | Unclear | PlacedLabel)[],
  finder: LabelFinder,
): boolean {
  const { namesProgramme } = needs.words;
  const counted = figures.filter((each) => !('isTotal' in each) || !each.isTotal);
  const hasCost = counted.some((each) => each.measure !== null && isCost(each.measure));
  const hasOther = figures.some(({ measure }) => measure === 'grant' || measure === 'own-share');
  if (!hasCost || !hasOther) return false;
  const isOfProgramme =
    namesProgramme(sheet.name) ||
    sheet.values.some((row) => row.some((cell) => typeof cell === 'string' && namesProgramme(cell)));
  if (isOfProgramme) return true;
  if (isAboutTeaching(sheet, needs.words)) return false;
  return finder.namesModules() || counted.some((each) => 'labels' in each && each.module !== null);
}
