import { inExcel } from '../../src/excel/in-excel';
import { readAreas } from '../../src/excel/read-areas';
import { readWorkbook } from '../../src/excel/read-workbook';
import { decodeState } from '../../src/workbook/plan/run-state';
import { valueAt } from '../../src/workbook/plan/value-at';
import { OWN_SHEETS } from '../../src/workbook/sheets/own-sheets';
import { sheetEntries } from '../../src/workbook/sheets/sheet-entries';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot';

/** Everything that a user sees or that undoing needs. */
export interface Truth {
  readonly sheets: readonly (readonly [string, number, number, readonly (readonly CellValue[])[]])[];
  readonly tables: readonly string[];
  readonly state: string | null;
  readonly parts: number;
}

/** A formula counts as such: what it gives follows the inputs, and one that came back is not computed yet. */
export async function truth(): Promise<Truth> {
  return truthOf(await readAll());
}

interface Everything {
  readonly snapshot: WorkbookSnapshot;
  /** What was entered in the used range of each sheet. */
  readonly entered: readonly (readonly (readonly CellValue[])[])[];
}

async function readAll(): Promise<Everything> {
  return inExcel(async (context) => {
    const snapshot = await readWorkbook(context);
    const filled = snapshot.sheets.filter(({ values }) => values.length > 0);
    // What a probe leaves on its sheet may be more than one answer takes.
    const found = await readAreas(
      context,
      filled.map(({ name, top, left, values }) => ({
        sheet: context.workbook.worksheets.getItem(name),
        area: { top, left, rows: values.length, columns: values[0]!.length },
      })),
      'formulas',
    );
    const entered = snapshot.sheets.map((sheet) => found[filled.indexOf(sheet)] ?? []);
    return { snapshot, entered };
  });
}

function truthOf({ snapshot, entered }: Everything): Truth {
  const { sheets, tables, state, stateParts = [] } = snapshot;
  return {
    sheets: sheets.map(({ name, top, left }, index) => [name, top, left, entered[index]!]),
    tables: tables.map(({ name, sheet, address }) => `${sheet}!${address} ${name}`).sort(),
    state,
    parts: stateParts.length,
  };
}

/** Where the state and the cells say different things; null where they agree. */
export async function contradiction(): Promise<string | null> {
  const { snapshot, entered } = await readAll();
  if ((snapshot.stateParts ?? []).length > 1) return 'several states';
  const { shown, runs } = decodeState(snapshot.state);
  for (const { place, after } of runs.at(-1)?.cells ?? []) {
    if (typeof after !== 'object' && valueAt(snapshot, place) !== after)
      return `${place.sheet}!${place.cell}`;
  }
  for (const plan of shown) {
    const now = entered[snapshot.sheets.findIndex(({ name }) => name === plan.name)];
    if (JSON.stringify(now) !== JSON.stringify(trimmed(sheetEntries(plan)))) return plan.name;
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
