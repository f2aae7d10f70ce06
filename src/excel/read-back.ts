import { finding } from '../domain/findings/finding';
import type { Finding } from '../domain/findings/finding';
import { cellAddress } from '../workbook/address';
import { contentText } from '../workbook/entries/content-text';
import { addedContent } from '../workbook/plan/added-content';
import { cellsOfUser } from '../workbook/plan/cells-of-user';
import { columnRuns } from '../workbook/plan/column-runs';
import { cellsFilledByFormulas } from '../workbook/plan/filled-cells';
import { logArea } from '../workbook/plan/log-rows';
import type { Grid } from '../workbook/plan/replaced-sheets';
import { sameContent } from '../workbook/plan/same-content';
import { isUnknownFormula } from '../workbook/plan/unknown-figure';
import { placeKey } from '../workbook/plan/write-plan';
import type { CellContent, CellWrite, LogWrite, WritePlan } from '../workbook/plan/write-plan';
import type { SheetPlan } from '../workbook/sheets/sheet-plan';
import type { CellValue } from '../workbook/snapshot';
import type { Kept } from './before';
import { holdsFormula } from './cell-input';
import { readAreas } from './read-areas';

/** A write that Excel took and kept otherwise. */
export interface NotKept {
  /** Names the first cell that holds something else. */
  readonly finding: Finding;
  readonly kept: Kept;
}

/** Cells that a plan wrote, from a corner on. */
interface Written {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly contents: readonly (readonly CellContent[])[];
  /** Where it belongs in what was kept. */
  readonly part: 'sheet' | 'log' | readonly CellWrite[];
}

/**
 * Reads what a plan wrote, in one request, and compares it: a filter, merged cells, a text format or a column that fills
 * itself take a write without an error and keep something else.
 * @returns null where everything is as planned
 */
export async function readBack(context: Excel.RequestContext, plan: WritePlan): Promise<NotKept | null> {
  const written = writtenBy(plan).filter(({ contents }) => contents.length > 0);
  const found = await readAreas(
    context,
    written.map(({ sheet, top, left, contents }) => ({
      sheet: context.workbook.worksheets.getItemOrNullObject(sheet),
      area: { top, left, rows: contents.length, columns: contents[0]!.length },
    })),
    'formulas',
  );
  const difference = firstDifference(written, found, cellsFilledByFormulas(plan.cells));
  return difference === null ? null : { finding: difference, kept: keptOf(plan.log, written, found) };
}

/** @param filled keys of cells that a formula may have filled since */
function firstDifference(
  written: readonly Written[],
  found: readonly Grid[],
  filled: ReadonlySet<string>,
): Finding | null {
  for (const [index, { sheet, top, left, contents }] of written.entries()) {
    for (const [row, line] of contents.entries()) {
      for (const [column, wanted] of line.entries()) {
        const held = found[index]![row]?.[column] ?? '';
        if (isKept(wanted, held)) continue;
        const place = { sheet, cell: cellAddress(top + row, left + column) };
        if (filled.has(placeKey(place))) continue;
        return finding('write-not-kept', place, { wanted: shown(wanted), held: shown(held) });
      }
    }
  }
  return null;
}

function keptOf(log: LogWrite, written: readonly Written[], found: readonly Grid[]): Kept {
  const cells = new Map<string, CellContent>();
  const sheets = new Map<string, Grid>();
  let logRows: Grid = [];
  written.forEach(({ sheet, top, part }, index) => {
    const grid = found[index]!;
    if (typeof part === 'object') {
      part.forEach(({ place }, row) => cells.set(placeKey(place), contentOf(grid[row]?.[0] ?? '')));
      return;
    }
    if (top === 0) sheets.set(sheet, grid);
    if (part === 'log') logRows = grid.slice(logArea(log).top - top);
  });
  return { cells, sheets, log: logRows };
}

function writtenBy(plan: WritePlan): Written[] {
  const added = plan.addedSheets ?? [];
  return [
    ...columnRuns(cellsOfUser(plan)).map(({ sheet, area, items }) => ({
      sheet,
      ...area,
      contents: items.map(({ after }) => [after]),
      part: items,
    })),
    ...added.map((sheet) => wholeSheet(sheet.name, addedContent(sheet, plan.cells))),
    ...plan.sheets.flatMap((write) =>
      write.action === 'lay-out' ? [wholeSheet(write.sheet.name, contentsOf(write.sheet))] : [],
    ),
    writtenLog(plan.log),
  ];
}

function contentsOf({ values, formulas = [] }: SheetPlan): CellContent[][] {
  const contents: CellContent[][] = values.map((row) => [...row]);
  for (const { row, column, formula } of formulas) contents[row]![column] = { formula };
  return contents;
}

function wholeSheet(sheet: string, contents: Written['contents']): Written {
  return { sheet, top: 0, left: 0, contents, part: 'sheet' };
}

/** The new rows of the log, with the headings where it gets them. */
function writtenLog(log: LogWrite): Written {
  const isNew = log.firstRow === 0;
  return {
    sheet: log.sheet,
    top: isNew ? 0 : logArea(log).top,
    left: 0,
    contents: isNew ? [log.headings, ...log.rows] : log.rows,
    part: 'log',
  };
}

/** A formula is kept where there is one: Excel may write it in another way. */
function isKept(wanted: CellContent, held: CellValue): boolean {
  const content = contentOf(held);
  if (typeof wanted === 'object' && typeof content === 'object') return true;
  return sameContent(wanted, content) || sameContent(wanted, held);
}

function contentOf(held: CellValue): CellContent {
  if (holdsFormula(held)) return { formula: held };
  return isUnknownFormula(held) ? '#N/A' : held;
}

/** As it stands in a sentence: what is too long is cut. */
function shown(content: CellContent): { readonly de: string; readonly en: string } {
  return {
    de: cut(contentText(content, 'de', 'nichts', 2)),
    en: cut(contentText(content, 'en', 'nothing', 2)),
  };
}

const LONGEST_SHOWN = 60;

function cut(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
