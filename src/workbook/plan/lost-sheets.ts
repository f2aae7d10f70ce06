import { groupBy } from '../../domain/group-by';
import type { Language } from '../../domain/language';
import { LOG_SHEET, MONTH_SHEET, OWN_SHEETS, RESULT_SHEET, sheetOfOwnTable } from '../sheets/own-sheets';
import type { FormulaCell, SheetPlan } from '../sheets/sheet-plan';
import { parseArea } from '../address';
import { isMonthSheet } from '../month/is-month-sheet';
import { staysInWorkbook } from '../freeze/may-come-back';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { logHeadings } from './log-rows';
import { EMPTY_STATE } from './run-state';
import type { RunState } from './run-state';

/** Columns of the log of the first version. */
const FEWEST_LOG_COLUMNS = 10;
const WRITTEN_IN: readonly Language[] = ['de', 'en'];

/**
 * The sheets of the add-in in a workbook whose state is gone, as after it was saved by another program. They are known by
 * their tables and the headings of the log; where result sheet and log are known, so is a sheet beside them that has
 * neither. `KIM-Monat` is not in every workbook: it has to have the control sums of its columns, too. Empty where there is a
 * state: it says which sheets are the add-in's.
 */
export function lostSheets({ state, sheets, tables }: WorkbookSnapshot): readonly string[] {
  if (state !== null) return [];
  const present = OWN_SHEETS.flatMap((name) => sheets.find((sheet) => sheet.name === name) ?? []).filter(
    (sheet) => sheet.name !== MONTH_SHEET || isMonthSheet(sheet),
  );
  const marked = present
    .filter(
      (sheet) =>
        (sheet.name === LOG_SHEET && isLog(sheet)) ||
        tables.some((table) => table.sheet === sheet.name && sheetOfOwnTable(table.name) === sheet.name),
    )
    .map(({ name }) => name);
  const isOfOneRun = marked.includes(RESULT_SHEET) && marked.includes(LOG_SHEET);
  return isOfOneRun ? present.map(({ name }) => name) : marked;
}

/** A formula on one of the lost sheets; row and column 0-based, in the sheet. */
export interface LostFormula extends FormulaCell {
  readonly sheet: { readonly name: string };
}

/**
 * A state that takes lost sheets over, with what they show; there is no run that could be undone.
 * @param sheets the lost ones
 * @param formulas on them; one that reads from elsewhere is not ours, so that the next run names its cell
 */
export function stateOfLost(
  sheets: readonly SheetSnapshot[],
  formulas: readonly LostFormula[],
  { tables }: WorkbookSnapshot,
): RunState {
  const ours = groupBy(
    formulas.filter(({ formula }) => staysInWorkbook(formula)),
    ({ sheet }) => sheet.name,
  );
  const shown = sheets
    .filter(({ name }) => name !== LOG_SHEET)
    .map((sheet) => shownOn(sheet, tables, ours.get(sheet.name) ?? []));
  return { ...EMPTY_STATE, ownSheets: sheets.map(({ name }) => name), shown };
}

function isLog({ top, left, values }: SheetSnapshot): boolean {
  if (top > 0 || left > 0) return false;
  const found = (values[0] ?? []).filter((heading) => heading !== '');
  if (found.length < FEWEST_LOG_COLUMNS) return false;
  // A log of an earlier version has fewer columns, and gets the others with the next run.
  return WRITTEN_IN.some((language) => {
    const headings = logHeadings(language);
    return found.every((heading, column) => heading === headings[column]);
  });
}

function shownOn(
  { name, top, left, values }: SheetSnapshot,
  tables: WorkbookSnapshot['tables'],
  computed: readonly LostFormula[],
): SheetPlan {
  const columns = left + (values[0]?.length ?? 0);
  const above = Array.from({ length: top }, () => Array<string>(columns).fill(''));
  const rows = values.map((row) => [...Array<string>(left).fill(''), ...row]);
  return {
    name,
    values: [...above, ...rows],
    formulas: computed.map(({ row, column, formula }) => ({ row, column, formula })),
    formats: [],
    tables: tables
      .filter((table) => table.sheet === name && sheetOfOwnTable(table.name) !== null)
      .map((table) => ({ name: table.name, area: parseArea(table.address) })),
    charts: [],
    columnWidths: [],
    tallRows: [],
  };
}
