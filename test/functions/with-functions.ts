import type { Behaviour } from '../../standin/document/behaviour/switches';
import { newDocument } from '../../standin/document/new-document';
import { startExcel } from '../../standin/headless/excel-stand-in';
import type { ExcelStandIn } from '../../standin/headless/excel-stand-in';
import { EXCEL } from '../excel-profile';
import { customFunctions, registerFunctions } from '../../src/functions/register-functions';

/** An Excel in which the custom functions of the add-in are associated; its globals stay in place. */
export async function excelWithFunctions(
  displayLanguage = 'de-DE',
  behaviour: Partial<Behaviour> = EXCEL,
): Promise<ExcelStandIn> {
  const excel = await startExcel(newDocument(['Tabelle1']), { displayLanguage, behaviour });
  excel.install();
  registerFunctions();
  return excel;
}

export type FunctionId = keyof typeof customFunctions;

/** A cell of a result; an error as its value with its sentence. */
export type Shown = number | string | boolean | { readonly error: string; readonly message: string };

/** Calls a function with cells or blocks of cells, as Excel calls it, and gives the block that spills. */
export function call(id: FunctionId, ...given: readonly unknown[]): Shown[][] {
  const blocks = given.map((each) =>
    each === null || each === undefined || Array.isArray(each) ? each : [[each]],
  );
  const definition = customFunctions[id] as (...values: readonly unknown[]) => unknown;
  const result = resultOrError(() => definition(...blocks));
  return Array.isArray(result) ? result.map((row: unknown[]) => row.map(shown)) : [[shown(result)]];
}

/** The same where one cell comes out. */
export function cell(id: FunctionId, ...given: readonly unknown[]): Shown {
  const [[only, ...more] = [], ...rows] = call(id, ...given);
  if (only === undefined || more.length > 0 || rows.length > 0) throw new Error('More than one cell');
  return only;
}

/** A column of cells as a range. */
export function column(...cells: readonly unknown[]): unknown[][] {
  return cells.map((each) => [each]);
}

/** An error value as Excel hands it to a function. */
export function errorValue(code: keyof typeof CustomFunctions.ErrorCode): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[code]);
}

function resultOrError(compute: () => unknown): unknown {
  try {
    return compute();
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return error;
    throw error;
  }
}

function shown(value: unknown): Shown {
  if (value instanceof CustomFunctions.Error) return { error: value.code, message: value.message ?? '' };
  return value as Shown;
}
