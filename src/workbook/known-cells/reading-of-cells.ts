import { groupBy } from '../../domain/group-by';
import type { AnyField, TableKind } from '../../domain/vocabulary/vocabulary';
import { columnLetters, overlap, type Area } from '../address';
import { locateCorrections } from '../assignment/locate-corrections';
import type { Correction } from '../assignment/correction';
import { pictureCells, type PictureCell } from '../blocks/block-picture';
import { listAreas } from '../entries/corrected';
import { pictureRange } from '../entries/picture-range';
import type { LineOfList } from '../post-of-row';
import type { RecognisedBlock, RecognisedTable, Recognition } from '../recognition';
import type { WorkbookSnapshot } from '../snapshot';

/** What a cell of the user's was read as. */
export type CellReading =
  /** A heading of a list, or a cell below it; null for a column that is not used. */
  | {
      readonly kind: 'heading' | 'field';
      readonly table: TableKind;
      readonly field: { readonly name: AnyField; readonly year: number | null } | null;
      readonly row: LineOfList;
    }
  /** A label or a figure of a cross-tab. */
  | { readonly kind: 'cross-tab'; readonly cell: PictureCell };

/** A workbook as it was read. */
export interface ReadWorkbook {
  readonly snapshot: Pick<WorkbookSnapshot, 'sheets' | 'dateSystem'>;
  readonly recognition: Pick<Recognition, 'tables' | 'blocks' | 'asides' | 'readAreas'>;
  readonly state: { readonly corrections: readonly Correction[] };
}

interface Cell {
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
}

/**
 * Tells what a cell was read as: by the lists of its sheet, else by its cross-tab, whose labels are found when the first
 * cell of it is asked for.
 *
 * @returns null for a cell that nothing was read from
 */
export function readingOfCells(workbook: ReadWorkbook): (cell: Cell) => CellReading | null {
  const { tables, blocks, asides, readAreas } = workbook.recognition;
  const tablesOf = groupBy(
    readAreas.flatMap(({ list, area }) => (list === undefined ? [] : [{ table: tables[list]!, area }])),
    ({ table }) => table.sheet,
  );
  const asidesOf = groupBy(asides, ({ sheet }) => sheet);
  const blockOf = new Map(blocks.map((block) => [block.sheet, block]));
  const picturesOf = new Map<string, Picture>();
  const pictureOf = (block: RecognisedBlock): Picture => {
    const made = picturesOf.get(block.sheet) ?? pictureOfBlock(block, workbook);
    picturesOf.set(block.sheet, made);
    return made;
  };
  return (cell) => {
    const here = areaOf(cell);
    const list = tablesOf.get(cell.sheet)?.find(({ area }) => overlap(area, here));
    if (list !== undefined) {
      const isAside = asidesOf.get(cell.sheet)?.some(({ area }) => overlap(area, here)) ?? false;
      return readingInList(list.table, cell, isAside);
    }
    const block = blockOf.get(cell.sheet);
    if (block === undefined) return null;
    const { area, cellAt } = pictureOf(block);
    if (!overlap(area, here)) return null;
    const shown = cellAt(cell.row, cell.column);
    const isLabel = shown.label !== null && (shown.label.parts.length > 0 || shown.label.inLine !== null);
    return isLabel || shown.figure !== null ? { kind: 'cross-tab', cell: shown } : null;
  };
}

function readingInList(table: RecognisedTable, { row, column }: Cell, isAside: boolean): CellReading | null {
  const isTurned = table.transposed === true;
  const [across, along] = isTurned ? [String(row + 1), column + 1] : [columnLetters(column), row + 1];
  const line = isTurned ? columnLetters(column) : String(row + 1);
  if (along < table.headingRow) return null;
  const taken = table.columns.find((each) => each.column === across);
  const isUnused = table.unused.some((each) => each.column === across);
  if (taken === undefined && !isUnused) return null;
  const isHeading = along === table.headingRow;
  // Totals, notes, and what stands beside the inputs.
  if (!isHeading && isAside && !isUnused) return null;
  return {
    kind: isHeading ? 'heading' : 'field',
    table: table.kind,
    field: taken === undefined ? null : { name: taken.field, year: taken.year },
    row: { sheet: table.sheet, line },
  };
}

interface Picture {
  readonly area: Area;
  readonly cellAt: (row: number, column: number) => PictureCell;
}

function pictureOfBlock(block: RecognisedBlock, workbook: ReadWorkbook): Picture {
  const { snapshot, state } = workbook;
  const sheet = snapshot.sheets.find(({ name }) => name === block.sheet)!;
  const taken = listAreas(sheet, workbook);
  const located = locateCorrections(sheet, taken, state.corrections);
  return {
    area: pictureRange(sheet, block),
    cellAt: pictureCells(sheet, taken, located, snapshot.dateSystem),
  };
}

function areaOf({ row, column }: Cell): Area {
  return { top: row, left: column, rows: 1, columns: 1 };
}
