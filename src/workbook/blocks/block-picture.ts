import type { ModuleNumber } from '../../domain/module';
import type { DateSystem } from '../../domain/time';
import type { Area } from '../address';
import type { LabelMeaning, LineContent } from '../assignment/correction';
import { NO_CORRECTIONS, type LocatedCorrections } from '../assignment/locate-corrections';
import type { CellValue, SheetSnapshot } from '../snapshot';
import { Grid } from '../tables/grid';
import { USUAL_NEEDS } from '../tables/posts-needs';
import { isAmount, isResult, type BlockMeasure } from './block-measure';
import type { Cell, CoordinateName, Figure } from './figure';
import { figureColumns } from './figures-of-table';
import { freeRows } from './free-rows';
import { isSaidSum, type All, type Label } from './label';
import type { LabelFinder } from './labels-reaching';
import { readCell, type ReadCell } from './read-cell';
import { tablesOfSheet } from './tables-of-sheet';

/** The most that a picture shows at once. */
const MOST_ROWS = 40;
const MOST_COLUMNS = 12;

/** A cell of a cross-tab as it was read. */
export interface PictureCell extends Cell {
  readonly value: CellValue;
  /** Null where the cell is no label. */
  readonly label: PictureLabel | null;
  /** Null where the cell is none of figures. */
  readonly figure: PictureFigure | null;
}

/** What a label can say something about. */
export type LabelPart = CoordinateName | 'sum';

/** What a label says. */
export interface PictureLabel {
  readonly means: LabelMeaning;
  /** The parts that it says something about; empty where it says nothing. */
  readonly parts: readonly LabelPart[];
  readonly isByHand: boolean;
  /** What a user said that its row or column is, where that changes what it says. */
  readonly inLine: LineContent | null;
}

/** What a figure is. What its labels do not say is null. */
export interface PictureFigure {
  readonly measure: BlockMeasure | null;
  readonly module: ModuleNumber | All | null;
  readonly year: number | All | null;
  readonly version: string | null;
  readonly euroPerUnit: number | null;
  readonly isTotal: boolean;
  /** It is filled or tied out. */
  readonly isResult: boolean;
  /** No label says a measure, labels contradict each other, or the cell holds no amount; null: none of these. */
  readonly question: 'unread' | 'unclear' | 'illegible' | null;
  /** The cells of its labels in A1 notation, each once. */
  readonly labels: readonly string[];
}

/** The part of a range that is shown with a cell: the range in pieces of 40 rows and 12 columns. */
export function shownPart(range: Area, { row, column }: Cell): Area {
  const top = range.top + Math.floor((row - range.top) / MOST_ROWS) * MOST_ROWS;
  const left = range.left + Math.floor((column - range.left) / MOST_COLUMNS) * MOST_COLUMNS;
  return {
    top,
    left,
    rows: Math.min(MOST_ROWS, range.top + range.rows - top),
    columns: Math.min(MOST_COLUMNS, range.left + range.columns - left),
  };
}

/**
 * The cells of a part of a sheet, each with what it was read as. It is made when somebody looks, for what they look at.
 *
 * @param taken the areas of the lists
 * @param corrections what a user said about the sheet
 * @param dateSystem what the numbers of dates count from
 */
export function blockPicture(
  sheet: SheetSnapshot,
  taken: readonly Area[],
  part: Area,
  corrections: LocatedCorrections = NO_CORRECTIONS,
  dateSystem: DateSystem = 1900,
): readonly (readonly PictureCell[])[] {
  const cellAt = pictureCells(sheet, taken, corrections, dateSystem);
  return Array.from({ length: part.rows }, (_row, index) =>
    Array.from({ length: part.columns }, (_column, offset) => cellAt(part.top + index, part.left + offset)),
  );
}

/** The cells of a sheet one by one, for somebody who asks for many of them: its tables are found once. */
export function pictureCells(
  sheet: SheetSnapshot,
  taken: readonly Area[],
  corrections: LocatedCorrections = NO_CORRECTIONS,
  dateSystem: DateSystem = 1900,
): (row: number, column: number) => PictureCell {
  const grid = new Grid(sheet, USUAL_NEEDS, dateSystem);
  const tables = tablesOfSheet(grid, taken, freeRows(sheet, taken), corrections).map(({ finder, rows }) => ({
    finder,
    rows: new Set(rows),
    columns: new Set(figureColumns(finder.sheet, finder)),
  }));
  return (row, column) => {
    const { finder, columns } =
      tables.find(
        (each) =>
          each.rows.has(row) && (each.columns.has(column) || each.finder.sheet.role(row, column) !== 'blank'),
      ) ?? tables[0]!;
    const label = finder.sheet.label(row, column);
    const read = columns.has(column) ? readCell(finder, row, column) : null;
    return {
      row,
      column,
      value: grid.cell(row, column),
      label: label === null ? null : labelShown(label, finder),
      figure: read === null || read.kind === 'blank' ? null : figureShown(read),
    };
  };
}

function labelShown(label: Label, finder: LabelFinder): PictureLabel {
  const { measure, module, year, version, role, euroPerUnit, currency, isTotal, byHand } = label;
  const total = isTotal && (isSaidSum(label) || !isAmount(measure));
  const isModule = module !== null || (role !== null && !finder.namesModules());
  const says: readonly (readonly [LabelPart, boolean])[] = [
    ['sum', total],
    ['measure', measure !== null],
    ['module', isModule],
    ['year', year !== null],
    ['version', version !== null],
    ['unit', euroPerUnit !== null || currency !== null],
  ];
  return {
    means: {
      ...{ measure, module, year, version, total: byHand?.total ?? null },
      ...(byHand?.unit === undefined ? {} : { unit: byHand.unit }),
    },
    parts: says.filter(([, is]) => is).map(([part]) => part),
    isByHand: byHand !== null,
    inLine: label.inLine,
  };
}

const UNKNOWN: Omit<PictureFigure, 'measure' | 'question'> = {
  module: null,
  year: null,
  version: null,
  euroPerUnit: null,
  isTotal: false,
  isResult: false,
  labels: [],
};

function figureShown(read: Exclude<ReadCell, { readonly kind: 'blank' }>): PictureFigure {
  switch (read.kind) {
    case 'unread':
      return { ...UNKNOWN, measure: null, question: 'unread' };
    case 'other':
      return { ...UNKNOWN, measure: read.ofOther.measure, question: 'unread' };
    case 'unclear':
      return { ...UNKNOWN, measure: read.unclear.measure, question: 'unclear' };
    default:
      return {
        ...knownFigure(read.figure),
        question: read.kind === 'illegible' ? 'illegible' : null,
      };
  }
}

function knownFigure({ measure, module, year, version, euroPerUnit, isTotal, labels }: Figure) {
  const { measure: ofMeasure, module: ofModule, year: ofYear, version: ofVersion, unit } = labels;
  const cells = [ofMeasure, ofModule, ofYear, ofVersion, unit].flatMap((each) => each ?? []);
  return {
    measure,
    module,
    year,
    version,
    euroPerUnit,
    isTotal,
    isResult: isResult(measure),
    labels: [...new Set(cells)],
  };
}
