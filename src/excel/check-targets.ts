import { finding } from '../domain/findings/finding';
import type { Finding } from '../domain/findings/finding';
import { areaAddress, cellAddress } from '../workbook/address';
import { columnRuns } from '../workbook/plan/column-runs';
import { sameContent, sameValue } from '../workbook/plan/same-content';
import { TEXT_FORMAT } from '../workbook/plan/text-cells';
import { LOG_SHEET, OWN_SHEETS } from '../workbook/sheets/own-sheets';
import { placeKey } from '../workbook/plan/write-plan';
import type { CellTarget, Expectation, TargetCheck } from '../workbook/plan/write-plan';
import type { CellValue } from '../workbook/snapshot';
import { holdsFormula } from './cell-input';
import { readAreas } from './read-areas';

/**
 * Holds what is about to be written against the workbook as it is now, in one request (more only where the
 * expectations exceed a response): missing and protected sheets, cells that changed since they were read,
 * own sheet names that the user has taken, targets that hold a formula.
 */
export async function checkTargets(
  context: Excel.RequestContext,
  targets: readonly CellTarget[],
  expectations: readonly Expectation[],
  ownSheets: readonly string[],
): Promise<TargetCheck> {
  const sheetNames = [
    ...new Set([...targets.map((each) => each.place.sheet), ...expectations.map((each) => each.sheet)]),
  ];
  const sheets = new Map(sheetNames.map((name) => [name, loadSheet(context, name)]));
  const reserved = OWN_SHEETS.map((name) => ({ name, sheet: loadSheet(context, name) }));
  const structure = context.workbook.protection;
  structure.load('protected');
  const runs = columnRuns(targets).map((run) => {
    const { top, left, rows, columns } = run.area;
    const range = sheets.get(run.sheet)!.getRangeByIndexes(top, left, rows, columns);
    range.load('values,formulas,numberFormat,rowHidden');
    return { run, range };
  });
  const current = await readAreas(
    context,
    expectations.map(({ sheet, area }) => ({ sheet: sheets.get(sheet)!, area })),
  );
  if (expectations.length === 0) await context.sync();

  const findings: Finding[] = [];
  const formulas = new Set<string>();
  const hiddenCells = new Set<string>();
  const textCells = new Set<string>();
  for (const [name, sheet] of sheets) {
    if (sheet.isNullObject) findings.push(finding('sheet-missing', null, { sheet: name }));
  }
  for (const { name, sheet } of reserved) {
    if (sheet.isNullObject) {
      if (structure.protected) findings.push(finding('workbook-protected', null, { sheet: name }));
    } else if (!ownSheets.includes(name)) findings.push(finding('sheet-name-taken', null, { sheet: name }));
    else if (sheet.protection.protected) findings.push(finding('sheet-protected', null, { sheet: name }));
  }
  for (const { run, range } of runs) {
    if (range.isNullObject) continue;
    run.items.forEach((target, row) => {
      if (range.rowHidden !== false) hiddenCells.add(placeKey(target.place));
      if (range.numberFormat[row]![0] === TEXT_FORMAT) textCells.add(placeKey(target.place));
      if (holdsFormula(range.formulas[row]![0])) formulas.add(placeKey(target.place));
      else if (sheets.get(run.sheet)!.protection.protected) {
        findings.push(finding('target-protected', target.place, { sheet: run.sheet }));
      } else if (!sameContent(range.values[row]![0] as CellValue, target.expected))
        findings.push(finding('cell-changed', target.place, {}));
    });
  }
  expectations.forEach((expectation, index) => {
    if (sheets.get(expectation.sheet)!.isNullObject) return;
    const changed = firstDifference(expectation, current[index]!);
    if (changed !== null)
      findings.push(finding('cell-changed', { sheet: expectation.sheet, cell: changed }, {}));
  });
  const existingSheets = new Set(reserved.filter(({ sheet }) => !sheet.isNullObject).map(({ name }) => name));
  const log = reserved.find(({ name }) => name === LOG_SHEET)?.sheet;
  const logPosition = log === undefined || log.isNullObject ? null : log.position;
  return { findings, formulas, hiddenCells, textCells, existingSheets, logPosition };
}

function loadSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name,position,protection/protected');
  return sheet;
}

/** The address of the first cell that no longer holds what was read, or null. */
function firstDifference(expectation: Expectation, now: readonly (readonly CellValue[])[]): string | null {
  const { area, values } = expectation;
  if (now.length !== values.length) return areaAddress(area);
  for (let row = 0; row < values.length; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      if (!sameValue(now[row]![column]!, values[row]![column]!))
        return cellAddress(area.top + row, area.left + column);
    }
  }
  return null;
}
