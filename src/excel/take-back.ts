import { finding } from '../domain/findings/finding';
import type { FindingValue } from '../domain/findings/finding';
import { backwards } from '../workbook/plan/backwards';
import { logArea } from '../workbook/plan/log-rows';
import type { SheetPlan } from '../workbook/sheets/sheet-plan';
import { LOG_SHEET } from '../workbook/sheets/own-sheets';
import { parseArea } from '../workbook/address';
import type { CellWrite } from '../workbook/plan/write-plan';
import { isFormulaInput } from './cell-input';
import { addSheets, decorateAddedSheets } from './add-sheets';
import type { BrokenWrite } from './before';
import { decorateSheet } from './decorate-sheet';
import { ExcelFailure } from './excel-failure';
import { inRequest } from './in-excel';
import { layOutSheet } from './lay-out-sheet';
import { cellsChanged, contentBefore, isChanged, leftBy, pictureOf, tellsByItself } from './picture';
import type { Picture, SheetNow } from './picture';
import { inAttempts } from './waits';
import { writeCells } from './write-cells';
import { stateText } from './state-part';
import { writeState } from './write-state';

/**
 * Writes back what a broken write changed, and no more, in up to three attempts; then reads what is true. Nothing is done
 * where the state is not the one of the plan, which is written first; of an undo it is written last.
 *
 * @param reason why the write is taken back, in words
 * @throws ExcelFailure where something of the write is left, or where Excel does not tell
 */
export async function takeBack(broken: BrokenWrite, reason: FindingValue): Promise<void> {
  let begun = false;
  const laidOut = new Set<string>();
  const attempt = async (): Promise<void> => {
    const picture = await pictureOf(broken);
    if (!begun && !isBegun(broken, picture)) return;
    begun = true;
    await restore(broken, picture, laidOut);
  };
  // What the last attempt could not do shows in what is read now.
  await inAttempts(attempt).catch(() => undefined);
  let now: Picture;
  try {
    now = await inAttempts(() => pictureOf(broken));
  } catch (error) {
    throw new ExcelFailure(finding('write-unknown', null, { reason }), error);
  }
  const left = begun || isBegun(broken, now) ? whatIsLeft(broken, now) : [];
  if (left.length > 0) {
    throw new ExcelFailure(finding('write-half-done', null, { reason, left: left.join(', ') }), null);
  }
}

/** Whether something of the write is in the workbook: its state, which comes first, or of an undo, whose state comes last, the rest. */
function isBegun(broken: BrokenWrite, picture: Picture): boolean {
  const { plan, before } = broken;
  if (picture.state.text === plan.state) return true;
  const isAsBefore = picture.state.text === before.check.state.text;
  return before.toCheck.undoes === true && isAsBefore && whatIsLeft(broken, picture).length > 0;
}

/** The cells and sheets that are not as before. */
function whatIsLeft(broken: BrokenWrite, picture: Picture): readonly string[] {
  const left = [
    ...cellsChanged(broken, picture)
      .filter((cell) => tellsByItself(broken, cell))
      .map(({ place }) => `${place.sheet}!${place.cell}`),
    ...picture.sheets.filter((sheet) => isChanged(broken, sheet)).map(({ name }) => name),
  ];
  // The list of runs that can be undone still names this one.
  const isStateLeft = picture.state.text === broken.plan.state;
  const isLogLeft = isStateLeft || picture.log === 'some' || picture.log === 'all';
  return isLogLeft && !left.includes(LOG_SHEET) ? [...left, LOG_SHEET] : left;
}

/** What is queued in a request of its own. */
interface Step {
  readonly queue: (context: Excel.RequestContext) => void;
  /** What it looks like afterwards, which does not count; absent: nothing. */
  readonly decorate?: (context: Excel.RequestContext) => void;
}

/** Each sheet in a request of its own, so that one that refuses keeps no other from coming back. */
async function restore(broken: BrokenWrite, picture: Picture, laidOut: Set<string>): Promise<void> {
  const { toCheck } = broken.before;
  const state = { isSaid: picture.state.text === broken.plan.state, step: stateStep(broken, picture) };
  // The state that knows more stays while cells are on their way: with it, undoing can finish what fails here.
  if (toCheck.undoes === true && state.isSaid) await carriedOut([state.step]);
  await carriedOut([...cellSteps(broken, picture), ...sheetSteps(broken, picture, laidOut)]);
  if (toCheck.undoes !== true && state.isSaid) await carriedOut([state.step]);
  await carriedOut(logSteps(broken, picture));
}

async function carriedOutAlone({ queue, decorate }: Step): Promise<void> {
  await inRequest(queue);
  if (decorate !== undefined) await inRequest(decorate).catch(() => undefined);
}

/** Carries out all of the steps that can be. @throws what the last one that failed threw */
async function carriedOut(steps: readonly Step[]): Promise<void> {
  const errors: unknown[] = [];
  for (const step of steps) {
    try {
      await carriedOutAlone(step);
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors.at(-1);
}

/** Somebody else may have written a state since: neither its pieces, which nobody asked for, nor its part may be lost. */
function stateStep({ before }: BrokenWrite, { state }: Picture): Step {
  const seen = before.check.state;
  const text = seen.text === null ? null : stateText(seen.xmls[0]!, [...seen.xmls, ...state.xmls]);
  const ours = text === null ? state.ids.slice(0, 1) : state.ids;
  return { queue: (context) => writeState(context, text, ours) };
}

function cellSteps(broken: BrokenWrite, picture: Picture): Step[] {
  const changed = new Set(cellsChanged(broken, picture));
  const besideFormula = besideFormulas(broken, [...changed]);
  // A cell may have got its other number format and not its value yet.
  const left = [...picture.cells].flatMap(([cell, now]) =>
    changed.has(cell) ||
    (now === 'before' && cell.formats !== undefined) ||
    ((now === 'before' || now === 'after') && besideFormula(cell))
      ? [{ ...cell, before: contentBefore(broken, cell) }]
      : [],
  );
  const { sheets, hiddenCells } = broken.before.check;
  return [...new Set(left.map(({ place }) => place.sheet))].map((name) => ({
    queue: (context) =>
      writeCells(
        backwards(left.filter(({ place }) => place.sheet === name)),
        () => context.workbook.worksheets.getItem(sheets.get(name)!.id),
        hiddenCells,
      ),
  }));
}

/** Whether a formula comes back into the column of a cell: were it entered alone, it might fill the cell. */
function besideFormulas(broken: BrokenWrite, changed: readonly CellWrite[]): (cell: CellWrite) => boolean {
  const columnOf = ({ place }: CellWrite): string => `${place.sheet}!${parseArea(place.cell).left}`;
  const columns = new Set(
    changed.filter((cell) => isFormulaInput(contentBefore(broken, cell))).map(columnOf),
  );
  return (cell) => columns.has(columnOf(cell));
}

/** A sheet that was laid out may have lost its looks where its values are the same: it is laid out once in any case. */
function sheetSteps(broken: BrokenWrite, { sheets }: Picture, laidOut: Set<string>): Step[] {
  const places = broken.before.check.sheets;
  return sheets
    .filter((sheet) => isChanged(broken, sheet) || (isTouched(sheet) && !laidOut.has(sheet.name)))
    .sort((one, other) => (places.get(one.name)?.position ?? 0) - (places.get(other.name)?.position ?? 0))
    .map((sheet) => ({
      queue: (context) => restoreSheet(context, broken, sheet),
      decorate: (context) => {
        laidOut.add(sheet.name);
        decorateRestored(context, broken, sheet);
      },
    }));
}

function isTouched(sheet: SheetNow): boolean {
  const { existedBefore, before, planned, now } = sheet;
  const isOfWrite = existedBefore && now.exists && planned !== null;
  return isOfWrite && now.firstForeign([before, ...leftBy(sheet)]) === null;
}

function restoreSheet(
  context: Excel.RequestContext,
  { plan, before }: BrokenWrite,
  { name, existedBefore, now }: SheetNow,
): void {
  const { worksheets } = context.workbook;
  if (!existedBefore) {
    worksheets.getItem(name).delete();
    return;
  }
  const { position } = before.check.sheets.get(name)!;
  const removed = plan.removedSheets?.find((each) => each.name === name);
  if (removed !== undefined) addSheets(context, [removed]);
  else {
    const there = { tables: now.tables, earlier: plannedFor(name, plan.sheets) };
    layOutSheet(context, shownBefore(before, name), now.exists ? there : null);
  }
  if (!now.exists) worksheets.getItem(name).position = position;
}

function decorateRestored(
  context: Excel.RequestContext,
  { plan, before }: BrokenWrite,
  { name, existedBefore, now }: SheetNow,
): void {
  if (!existedBefore) return;
  const removed = plan.removedSheets?.find((each) => each.name === name);
  if (removed !== undefined) decorateAddedSheets(context, [removed]);
  else decorateSheet(context, shownBefore(before, name), now.exists, plannedFor(name, plan.sheets));
}

/** What the last run laid out on a sheet; an empty one where it did not. */
function shownBefore({ state }: BrokenWrite['before'], name: string): SheetPlan {
  return state.shown.find((each) => each.name === name) ?? emptySheet(name);
}

function plannedFor(name: string, sheets: BrokenWrite['plan']['sheets']): SheetPlan | undefined {
  const write = sheets.find((each) => each.action === 'lay-out' && each.sheet.name === name);
  return write?.action === 'lay-out' ? write.sheet : undefined;
}

function emptySheet(name: string): SheetPlan {
  return { name, values: [['']], formats: [], tables: [], charts: [], columnWidths: [], tallRows: [] };
}

function logSteps({ plan, before }: BrokenWrite, { log }: Picture): Step[] {
  const sheet = before.check.sheets.get(LOG_SHEET);
  if (sheet === undefined || log === 'none' || log === 'other') return [];
  const { top, rows } = logArea(plan.log);
  const { missingHeading } = plan.log;
  return [
    {
      queue: (context) => {
        const written = context.workbook.worksheets.getItem(sheet.id);
        written.getRangeByIndexes(top, 0, rows, plan.log.headings.length).clear();
        if (missingHeading !== undefined) written.getRangeByIndexes(0, missingHeading, 1, 1).clear();
      },
    },
  ];
}
