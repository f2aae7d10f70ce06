import type { TableKind } from '../../../domain/vocabulary/vocabulary';
import { parseArea, spanOf, type Area } from '../../../workbook/address';
import type { Recognition } from '../../../workbook/recognition';
import { isOwnSheet } from '../../../workbook/sheets/own-sheets';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import { wholeOf } from '../../../workbook/whole-of';
import type { CellTarget } from '../../../workbook/plan/write-plan';

/** A sheet with the parts of it that were read, for the map of the workbook. */
export interface MappedSheet {
  readonly sheet: string;
  readonly whole: Area;
  readonly parts: readonly MappedPart[];
  /** Where results are written; null for a sheet without such a cell. */
  readonly results: MappedResults | null;
}

export interface MappedResults {
  readonly count: number;
  /** The smallest area that holds all of them. */
  readonly area: Area;
}

export interface MappedPart {
  readonly area: Area;
  /** What it was read as; a table that looks like one and is not read has its kind, too. */
  readonly kind: TableKind | 'cross-tab';
  readonly isRead: boolean;
}

/** The user's own sheets that hold anything, in their order, each with what was read where and where results go. */
export function mapOfWorkbook(
  { sheets }: Pick<WorkbookSnapshot, 'sheets'>,
  { tables, candidates, blocks }: Pick<Recognition, 'tables' | 'candidates' | 'blocks'>,
  targets: readonly Pick<CellTarget, 'place'>[],
): readonly MappedSheet[] {
  return sheets
    .filter(({ name, values }) => values.length > 0 && !isOwnSheet(name))
    .map((sheet) => ({
      sheet: sheet.name,
      whole: wholeOf(sheet),
      parts: [
        ...[...tables, ...candidates].flatMap((table): MappedPart[] =>
          table.sheet === sheet.name
            ? [{ area: parseArea(table.area), kind: table.kind, isRead: tables.includes(table) }]
            : [],
        ),
        ...blocks.flatMap((block): MappedPart[] =>
          block.sheet === sheet.name
            ? [{ area: parseArea(block.range), kind: 'cross-tab', isRead: true }]
            : [],
        ),
      ],
      results: resultsOn(sheet.name, targets),
    }));
}

function resultsOn(sheet: string, targets: readonly Pick<CellTarget, 'place'>[]): MappedResults | null {
  const cells = targets
    .filter(({ place }) => place.sheet === sheet)
    .map(({ place }) => parseArea(place.cell))
    .map(({ top: row, left: column }) => ({ row, column }));
  return cells.length === 0 ? null : { count: cells.length, area: spanOf(cells) };
}
