import type { CellArea } from '../../document/range-address';
import { worksheetsOf } from '../../document/sheets';
import type { SheetDocument, WorkbookDocument } from '../../document/workbook-document';

/** What the grid knows of a sheet besides its cells. */
export interface SeenSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly frozenRows: number;
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly merges: readonly CellArea[];
  readonly tables: string;
}

/** What of a sheet is to be shown anew. */
export interface SheetDifference {
  readonly sheet: SheetDocument;
  readonly seen: SeenSheet;
}

export interface SheetDifferences {
  readonly added: readonly SheetDocument[];
  readonly removed: readonly SeenSheet[];
  readonly kept: readonly SheetDifference[];
  /** Whether the order of the sheets is another one. */
  readonly reordered: boolean;
}

/** Remembers the sheets of a document as they are now. */
export function seenSheets(document: WorkbookDocument): readonly SeenSheet[] {
  return worksheetsOf(document).map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility !== 'Visible',
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    frozenRows: sheet.frozenRows,
    columnWidths: new Map(sheet.columnWidths),
    rowHeights: new Map(sheet.rowHeights),
    hiddenRows: new Set(sheet.hiddenRows),
    merges: [...sheet.merges],
    tables: tablesText(sheet),
  }));
}

/** Compares the sheets of a document with what was remembered. */
export function sheetDifferences(seen: readonly SeenSheet[], document: WorkbookDocument): SheetDifferences {
  const now = worksheetsOf(document);
  const before = new Map(seen.map((each) => [each.id, each]));
  const ids = new Set(now.map((sheet) => sheet.id));
  const kept = now.filter((sheet) => before.has(sheet.id));
  const keptBefore = seen.filter((each) => ids.has(each.id));
  return {
    added: now.filter((sheet) => !before.has(sheet.id)),
    removed: seen.filter((each) => !ids.has(each.id)),
    kept: kept.map((sheet) => ({ sheet, seen: before.get(sheet.id)! })),
    reordered: kept.some((sheet, index) => keptBefore[index]!.id !== sheet.id),
  };
}

/** Everything of the tables that shows in the cells. */
export function tablesText(sheet: SheetDocument): string {
  return JSON.stringify(
    sheet.tables.map(({ area, style, showBandedRows, hasTotals }) => [
      area,
      style,
      showBandedRows,
      hasTotals,
    ]),
  );
}

/** Columns or rows whose size is not what it was. */
export function changedSizes(
  before: ReadonlyMap<number, number>,
  now: ReadonlyMap<number, number>,
): number[] {
  const keys = new Set([...before.keys(), ...now.keys()]);
  return [...keys].filter((key) => before.get(key) !== now.get(key));
}
