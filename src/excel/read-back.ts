import { finding } from '../domain/findings/finding';
import type { Finding } from '../domain/findings/finding';
import { cellAddress } from '../workbook/address';
import { contentText } from '../workbook/entries/content-text';
import { addedContent } from '../workbook/plan/added-content';
import { columnRuns } from '../workbook/plan/column-runs';
import { logArea } from '../workbook/plan/log-rows';
import { sameValue } from '../workbook/plan/same-content';
import type { CellContent, WritePlan } from '../workbook/plan/write-plan';
import type { CellValue } from '../workbook/snapshot';
import { isUnknownFormula } from './cell-input';
import { readAreas } from './read-areas';

/** Cells that a plan wrote, from a corner on. */
interface Written {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly contents: readonly (readonly CellContent[])[];
}

/**
 * Reads what a plan wrote, in one request, and compares it: a filter, merged cells, a text format or a column that fills
 * itself take a write without an error and keep something else.
 * @returns the first cell that holds something else, as a finding; null where everything is as planned
 */
export async function readBack(context: Excel.RequestContext, plan: WritePlan): Promise<Finding | null> {
  const written = writtenBy(plan).filter(({ contents }) => contents.length > 0);
  const found = await readAreas(
    context,
    written.map(({ sheet, top, left, contents }) => ({
      sheet: context.workbook.worksheets.getItemOrNullObject(sheet),
      area: { top, left, rows: contents.length, columns: contents[0]!.length },
    })),
    'formulas',
  );
  for (const [index, { sheet, top, left, contents }] of written.entries()) {
    for (const [row, line] of contents.entries()) {
      for (const [column, wanted] of line.entries()) {
        const held = found[index]![row]?.[column] ?? '';
        if (isKept(wanted, held)) continue;
        const place = { sheet, cell: cellAddress(top + row, left + column) };
        return finding('write-not-kept', place, { wanted: shown(wanted), held: shown(held) });
      }
    }
  }
  return null;
}

function writtenBy(plan: WritePlan): Written[] {
  const added = plan.addedSheets ?? [];
  const onAdded = new Set(added.map(({ name }) => name));
  const cells = plan.cells.filter(({ place }) => !onAdded.has(place.sheet));
  const { top } = logArea(plan.log);
  return [
    ...columnRuns(cells).map(({ sheet, area, items }) => ({
      sheet,
      ...area,
      contents: items.map(({ after }) => [after]),
    })),
    ...added.map((sheet) => wholeSheet(sheet.name, addedContent(sheet, plan.cells))),
    ...plan.sheets.flatMap((write) =>
      write.action === 'lay-out' ? [wholeSheet(write.sheet.name, write.sheet.values)] : [],
    ),
    { sheet: plan.log.sheet, top, left: 0, contents: plan.log.rows },
  ];
}

function wholeSheet(sheet: string, contents: readonly (readonly CellValue[])[]): Written {
  return { sheet, top: 0, left: 0, contents };
}

/** A formula is kept where there is one: Excel may write it in another way. */
function isKept(wanted: CellContent, held: CellValue): boolean {
  if (typeof wanted === 'object') return typeof held === 'string' && held.startsWith('=');
  return sameValue(wanted, held) || (wanted === '#N/A' && isUnknownFormula(held));
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
