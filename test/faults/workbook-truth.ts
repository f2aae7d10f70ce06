import { findFormulas } from '../../src/excel/find-formulas';
import type { FoundFormula } from '../../src/excel/find-formulas';
import { inExcel } from '../../src/excel/in-excel';
import { readWorkbook } from '../../src/excel/read-workbook';
import { decodeState } from '../../src/workbook/plan/run-state';
import { valueAt } from '../../src/workbook/plan/value-at';
import { OWN_SHEETS } from '../../src/workbook/sheets/own-sheets';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot';

/** Everything that a user sees or that undoing needs. */
export interface Truth {
  readonly sheets: readonly (readonly [string, number, number, readonly (readonly CellValue[])[]])[];
  readonly tables: readonly string[];
  readonly state: string | null;
  readonly parts: number;
}

/** A formula counts as such: one that came back is not computed yet. */
export async function truth(): Promise<Truth> {
  return inExcel(async (context) => {
    const snapshot = await readWorkbook(context);
    const isFormula = (content: CellValue): content is string =>
      typeof content === 'string' && content.startsWith('=');
    return truthOf(snapshot, await findFormulas(context, snapshot, isFormula));
  });
}

function truthOf(
  { sheets, tables, state, stateParts = [] }: WorkbookSnapshot,
  formulas: readonly FoundFormula[],
): Truth {
  const contents = sheets.map((sheet) => {
    const rows = sheet.values.map((row) => [...row]);
    for (const each of formulas) {
      if (each.sheet === sheet) rows[each.row - sheet.top]![each.column - sheet.left] = each.formula;
    }
    return [sheet.name, sheet.top, sheet.left, rows] as const;
  });
  return {
    sheets: contents,
    tables: tables.map(({ name, sheet, address }) => `${sheet}!${address} ${name}`).sort(),
    state,
    parts: stateParts.length,
  };
}

/** Where the state and the cells say different things; null where they agree. */
export async function contradiction(): Promise<string | null> {
  const snapshot = await inExcel(readWorkbook);
  if ((snapshot.stateParts ?? []).length > 1) return 'several states';
  const { shown, runs } = decodeState(snapshot.state);
  for (const { place, after } of runs.at(-1)?.cells ?? []) {
    if (typeof after !== 'object' && valueAt(snapshot, place) !== after)
      return `${place.sheet}!${place.cell}`;
  }
  for (const { name, values } of shown) {
    const sheet = snapshot.sheets.find((each) => each.name === name);
    if (JSON.stringify(sheet?.values) !== JSON.stringify(trimmed(values))) return name;
  }
  const results = snapshot.sheets.filter(({ name }) => OWN_SHEETS.slice(0, -1).some((own) => own === name));
  return results.length === shown.length ? null : 'a sheet that nobody shows';
}

/** What a used range keeps of a sheet: without empty rows and columns at its end. */
function trimmed(values: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  const filled = (cells: readonly CellValue[]): number =>
    cells.reduce<number>((last, value, index) => (value === '' ? last : index + 1), 0);
  const columns = Math.max(...values.map(filled));
  const rows = filled(values.map((row) => (filled(row) > 0 ? 1 : '')));
  return values.slice(0, rows).map((row) => row.slice(0, columns));
}
