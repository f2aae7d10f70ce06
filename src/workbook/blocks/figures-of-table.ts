import type { ModuleNumber } from '../../domain/module';
import { isWrittenRate } from '../cells/written-rate';
import { isAmount } from './block-measure';
import type { Cell, Figure, OfOther, Unclear } from './figure';
import type { Label } from './label';
import type { LabelFinder } from './labels-reaching';
import type { PlacedLabel } from './placed-label';
import { postsAsSections } from './posts-as-sections';
import { lostLabels } from './lost-labels';
import { withModulesBelowSum } from './modules-below-sum';
import { readCell } from './read-cell';
import type { UnnamedCell } from './said-lines';
import type { SheetLabels } from './sheet-labels';
import type { TableBeside } from './tables-beside';
import { withTotalsOverModules } from './totals-over-modules';
import { unitInDoubt } from './unit-in-doubt';
import { unknownLabels } from './unknown-labels';
import { unreadFigures, type UnreadFigures } from './unread-figures';
import { unknownWords, type UnknownWords } from './unknown-words';

/** The figures of a table, each with its coordinates, and what is asked about them. */
export interface FiguresOfTable {
  /** Figures that count, totals, and result cells, also empty ones; in sheet order. */
  readonly figures: readonly Figure[];
  readonly unclear: readonly Unclear[];
  /** Cells with a figure that no label says a measure of. */
  readonly unread: readonly Cell[];
  /** Amounts of another programme, by their labels. */
  readonly others: readonly OfOther[];
  /** Labels of figures beside others that count, which say nothing that is known. */
  readonly unknown: readonly PlacedLabel[];
  /** Figures that do not count, and about which nothing else is asked or said. */
  readonly untold: readonly UnreadFigures[];
  /** Labels in a row or column of years or modules, as the user said, that name none. */
  readonly unnamed: readonly UnnamedCell[];
  /** Labels of cost and grant with words in brackets that nobody knows. */
  readonly unknownWords: readonly UnknownWords[];
  /** Labels of cost and grant that reach none of the numbers beside or below them. */
  readonly lost: readonly PlacedLabel[];
  /** Cells where an amount should stand and a text does. */
  readonly illegible: readonly Figure[];
  /** Cells of costs and grants that say that there is none. */
  readonly nothing: readonly Figure[];
  /** Empty cells where an amount should stand, in rows with others. */
  readonly blank: readonly Figure[];
  /** Cells of amounts of a part of the year, also empty ones. */
  readonly parts: readonly Figure[];
}

/**
 * The figures of a table.
 *
 * @param rows with a cell outside the lists, ascending
 * @param onlyModule the module of figures that no label says one of; null where there are several
 */
export function figuresOfTable(
  table: TableBeside,
  rows: readonly number[],
  onlyModule: ModuleNumber | null,
): FiguresOfTable {
  const { finder } = table;
  const of: Readonly<Record<'figure' | 'illegible' | 'blank' | 'nothing', Figure[]>> = {
    figure: [],
    nothing: [],
    illegible: [],
    blank: [],
  };
  const unclear: Unclear[] = [];
  const unread: Cell[] = [];
  const others: OfOther[] = [];
  const columns = figureColumns(finder.sheet, finder);
  for (const row of rows) {
    for (const column of columns) {
      const read = readCell(finder, row, column);
      if (read === null) continue;
      if (read.kind === 'unread') unread.push({ row, column });
      else if (read.kind === 'other') others.push(read.ofOther);
      else if (read.kind === 'unclear') unclear.push(read.unclear);
      else {
        const doubtful = unitInDoubt(table, read.figure);
        if (doubtful === null) of[read.kind].push(read.figure);
        else unclear.push(unclearUnit(read.figure, doubtful));
      }
    }
  }
  const { illegible, blank, nothing } = of;
  const ofModules = withModulesBelowSum(finder, of.figure, unread);
  const lost = lostLabels(finder, rows, [
    ...of.figure,
    ...illegible,
    ...blank,
    ...nothing,
    ...unclear,
    ...others,
  ]);
  const withModule = (each: Figure): Figure =>
    each.module === null && onlyModule !== null ? { ...each, module: onlyModule } : each;
  const ofTotals = withTotalsOverModules(finder.sheet.grid, ofModules.figures.map(withModule));
  const posts = postsAsSections(ofTotals);
  const named = ofTotals.map(posts.of);
  const unknown = unknownLabels(finder, named, ofModules.unread);
  return {
    figures: named,
    unclear,
    unread: ofModules.unread,
    others,
    unknown,
    untold: unreadFigures(finder, named, ofModules.unread, unknown),
    unnamed: finder.sheet.unnamed(),
    unknownWords: unknownWords(finder, named),
    lost,
    illegible: illegible.map(posts.of),
    nothing: nothing.map((each) => posts.of(withModule(each))),
    blank: blank.map(posts.of),
    parts: [...named, ...blank].filter(({ part }) => part !== null),
  };
}

function unclearUnit({ row, column, measure }: Figure, { text }: Label): Unclear {
  return { row, column, coordinate: 'unit', measure, texts: [text] };
}

/** The cells of amounts, also those that cannot be read. */
export function amountsOf({
  figures,
  illegible,
  blank,
  unclear,
}: FiguresOfTable): readonly (Figure | Unclear)[] {
  return [...figures, ...illegible, ...blank, ...unclear];
}

/** The figures of tables side by side as those of their sheet. */
export function together(tables: readonly FiguresOfTable[]): FiguresOfTable {
  return {
    figures: tables.flatMap((each) => each.figures),
    unclear: tables.flatMap((each) => each.unclear),
    unread: tables.flatMap((each) => each.unread),
    others: tables.flatMap((each) => each.others),
    unknown: tables.flatMap((each) => each.unknown),
    untold: tables.flatMap((each) => each.untold),
    unnamed: tables.flatMap((each) => each.unnamed),
    unknownWords: tables.flatMap((each) => each.unknownWords),
    lost: tables.flatMap((each) => each.lost),
    illegible: tables.flatMap((each) => each.illegible),
    nothing: tables.flatMap((each) => each.nothing),
    blank: tables.flatMap((each) => each.blank),
    parts: tables.flatMap((each) => each.parts),
  };
}

/** The columns that hold figures anywhere in the sheet, or are headed by an amount, or by a module or year between others. */
export function figureColumns(labels: SheetLabels, finder: LabelFinder): readonly number[] {
  const columns = new Set<number>();
  for (let row = labels.grid.top; row <= labels.grid.bottom; row += 1) {
    const isText = finder.isRowOfTexts(row);
    for (const [index, column] of labels.filled(row).entries()) {
      const isFigure = labels.role(row, column) === 'figure' || isWrittenRate(labels.grid.cell(row, column));
      if (isFigure || (isText && index > 0)) columns.add(column);
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
