import { finding } from '../domain/findings/finding';
import { cellAddress } from '../workbook/address';
import type { Area } from '../workbook/address';
import type {
  NameSnapshot,
  SheetLook,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from '../workbook/snapshot';
import { codeOf, ExcelFailure } from './excel-failure';
import { readValuesAndFormats, type ValuesAndFormats } from './read-areas';
import { hasLook, readLooks } from './read-looks';
import { loadStateParts, queueStateTexts } from './state-parts';

/**
 * Reads the whole workbook in three requests: 1. what there is (sheets, names, date system, own state), 2. where the
 * data lies, 3. the values with their formats. More only where the values exceed what one response may hold, and one
 * where something is hidden or struck out.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const { sheets, names, tables, parts, firstYear, application } = await readContents(context);

  const used = sheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden,format/font/strikethrough');
    return range;
  });
  const tableRanges = tables.items.map((table) => {
    const range = table.getRange();
    range.load('address');
    table.worksheet.load('name');
    return { table, range };
  });
  const sheetNames = sheets.items.map((sheet) => {
    sheet.names.load('items/name,items/formula');
    return sheet.names;
  });
  const stateOf = queueStateTexts(parts);
  await context.sync().catch(refuseLongState);

  const state = stateOf();
  const areas = used.map((range) =>
    range.isNullObject
      ? null
      : { top: range.rowIndex, left: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
  );
  sheets.items.forEach(({ name }, index) => refuseFarSheet(name, areas[index] ?? null));
  const filled = sheets.items.flatMap((sheet, index) => {
    const area = areas[index];
    return area === null || area === undefined ? [] : [{ sheet, area, range: used[index]! }];
  });
  const cells = await readValuesAndFormats(context, filled);
  const cellsOf = new Map(filled.map(({ sheet }, index) => [sheet.name, cells[index]!]));
  const lookOf = await readLooks(
    context,
    filled.filter(({ range }) => hasLook(range)),
  );

  return {
    sheets: sheets.items.map((sheet, index) =>
      snapshotOf(sheet, areas[index] ?? null, cellsOf.get(sheet.name) ?? NO_CELLS, lookOf.get(sheet.name)),
    ),
    tables: tableRanges.map(({ table, range }) => tableOf(table, range)),
    names: [
      ...names.items.map((name) => nameOf(name, null)),
      ...sheetNames.flatMap((collection, index) =>
        collection.items.map((name) => nameOf(name, sheets.items[index]!.name)),
      ),
    ],
    dateSystem: firstYear?.value === 1904 ? 1904 : 1900,
    ...(firstYear === null ? { dateSystemAssumed: true as const } : {}),
    ...(application.calculationMode === Excel.CalculationMode.manual
      ? { calculatedByHand: true as const }
      : {}),
    state: state.text,
    stateParts: state.ids,
  };
}

/** What there is in the workbook. An Excel that does not tell the date system (office-js issue 6112) is asked for the rest. */
async function readContents(context: Excel.RequestContext) {
  const firstYear = context.workbook.functions.year(1);
  firstYear.load('value');
  const contents = queueContents(context);
  try {
    await context.sync();
    return { ...contents, firstYear };
  } catch (error) {
    if (!MAY_BE_THE_DATE_SYSTEM.has(codeOf(error))) throw error;
  }
  const rest = queueContents(context);
  await context.sync();
  return { ...rest, firstYear: null };
}

const MAY_BE_THE_DATE_SYSTEM: ReadonlySet<string | null> = new Set([
  'GeneralException',
  'NotImplemented',
  'ApiNotFound',
]);

function queueContents(context: Excel.RequestContext) {
  const { worksheets: sheets, names, tables, application } = context.workbook;
  sheets.load('items/name,items/visibility,items/protection/protected');
  names.load('items/name,items/formula');
  tables.load('items/name,items/showTotals');
  application.load('calculationMode');
  return { sheets, names, tables, application, parts: loadStateParts(context) };
}

/** What is asked along with the state is small: where the answer is too large, a state is that we never wrote. */
function refuseLongState(error: unknown): never {
  if (codeOf(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
  throw new ExcelFailure(finding('state-unreadable', null, {}), error);
}

/** Twice what 100.000 posts take. A stray value in the last row or column makes far more, of nothing. */
const MOST_CELLS = 4_000_000;

/** @throws ExcelFailure where a sheet reaches so far that reading it would not end */
function refuseFarSheet(sheet: string, area: Area | null): void {
  if (area === null || area.rows * area.columns <= MOST_CELLS) return;
  const cell = cellAddress(area.top + area.rows - 1, area.left + area.columns - 1);
  throw new ExcelFailure(finding('sheet-reaches-far', { sheet, cell }, {}), null);
}

const NO_CELLS: ValuesAndFormats = { values: [], formats: [] };

function snapshotOf(
  sheet: Excel.Worksheet,
  area: { readonly top: number; readonly left: number } | null,
  { values, formats }: ValuesAndFormats,
  look: SheetLook | undefined,
): SheetSnapshot {
  return {
    name: sheet.name,
    visible: sheet.visibility === Excel.SheetVisibility.visible,
    protected: sheet.protection.protected,
    top: area?.top ?? 0,
    left: area?.left ?? 0,
    values,
    ...(formats.every((row) => row.every((format) => format === 'General')) ? {} : { formats }),
    ...(look === undefined ? {} : { look }),
  };
}

function tableOf(table: Excel.Table, range: Excel.Range): TableSnapshot {
  const address = range.address;
  return {
    name: table.name,
    sheet: table.worksheet.name,
    address: address.slice(address.lastIndexOf('!') + 1),
    ...(table.showTotals ? { totals: true } : {}),
  };
}

function nameOf(name: Excel.NamedItem, sheet: string | null): NameSnapshot {
  return { name: name.name, sheet, refersTo: String(name.formula) };
}
