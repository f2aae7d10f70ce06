import type { ModuleNumber } from '../../domain/module';
import type { Area } from '../address';
import type { LocatedCorrections } from '../assignment/locate-corrections';
import type { Grid } from '../tables/grid';
import { isCost } from './block-measure';
import { amountsOf, figuresOfTable, type FiguresOfTable } from './figures-of-table';
import { isOtherThanEuro, type Label } from './label';
import type { LabelFinder } from './labels-reaching';
import { partedRows, type RowsOfTable } from './parted-rows';
import { SheetLabels } from './sheet-labels';
import { tablesBeside } from './tables-beside';

/** A table of a sheet with its figures. */
export interface TableOfSheet {
  readonly finder: LabelFinder;
  readonly figures: FiguresOfTable;
  readonly rows: readonly number[];
}

/**
 * The tables of a sheet, one below the other and side by side, each read by its own labels. What a lower one does not say,
 * module or year, the titles of the sheet say.
 *
 * @param taken the areas of the lists
 * @param rows with a cell outside the lists, ascending
 * @param corrections what a user said about the sheet
 * @param onlyModule the module of figures that no label says one of; null where there are several
 */
export function tablesOfSheet(
  grid: Grid,
  taken: readonly Area[],
  rows: readonly number[],
  corrections: LocatedCorrections,
  onlyModule: ModuleNumber | null = null,
): readonly TableOfSheet[] {
  const labels = new SheetLabels(grid, taken, rows, corrections);
  const parts = partedRows(labels, rows);
  const read = (own: readonly number[], unitBeside: Label | null): readonly TableOfSheet[] =>
    tablesBeside(grid, taken, own, corrections, own === rows ? labels : undefined).map((table) => ({
      finder: table.finder,
      figures: figuresOfTable({ ...table, unitBeside: table.unitBeside ?? unitBeside }, own, onlyModule),
      rows: own,
    }));
  return parts.flatMap((part) => {
    const unitBeside = unitElsewhere(labels, parts, part);
    const alone = read(part.rows, unitBeside);
    if (part.titles.length === 0 || missing(alone) === 0) return alone;
    const withTitles = read([...part.titles, ...part.rows], unitBeside);
    return missing(withTitles) < missing(alone) ? withTitles : alone;
  });
}

/** A unit that only another of the tables says. */
function unitElsewhere(labels: SheetLabels, parts: readonly RowsOfTable[], own: RowsOfTable): Label | null {
  for (const { rows } of parts.filter((each) => each !== own)) {
    for (const row of rows) {
      for (const column of labels.filled(row)) {
        const label = labels.label(row, column);
        if (label !== null && isOtherThanEuro(label)) return label;
      }
    }
  }
  return null;
}

/** How many amounts have no module or no year, or contradicting ones. */
function missing(tables: readonly TableOfSheet[]): number {
  return tables
    .flatMap(({ figures }) => amountsOf(figures))
    .filter((each) => {
      if ('coordinate' in each) return each.coordinate !== 'unit';
      const counts = isCost(each.measure) || each.measure === 'grant';
      return counts && (each.module === null || each.year === null);
    }).length;
}
