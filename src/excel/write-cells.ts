import { columnRuns } from '../workbook/plan/column-runs';
import { isText, TEXT_FORMAT } from '../workbook/plan/text-cells';
import { placeKey, type CellWrite } from '../workbook/plan/write-plan';
import { contentInput, isFormulaInput } from './cell-input';

/**
 * Writes cells of the user, neighbours in a column at once. Queues only; the caller syncs.
 *
 * @param sheetOf a sheet that is there
 * @param filtered keys of cells that a filter may hide: a block over them lands in the wrong rows, so that each is
 *   written by itself
 */
export function writeCells(
  cells: readonly CellWrite[],
  sheetOf: (name: string) => Excel.Worksheet,
  filtered: ReadonlySet<string> = new Set(),
): void {
  // Formulas first: in a table one may fill the cells of its column, which then get their own content.
  const alone = cells
    .filter(({ place }) => filtered.has(placeKey(place)))
    .sort((one, other) => Number(isFormulaInput(other.after)) - Number(isFormulaInput(one.after)));
  const together = cells.filter(({ place }) => !filtered.has(placeKey(place)));
  for (const run of [...alone.flatMap((cell) => columnRuns([cell])), ...columnRuns(together)]) {
    const { top, left, rows, columns } = run.area;
    const sheet = sheetOf(run.sheet);
    const range = sheet.getRangeByIndexes(top, left, rows, columns);
    const setFormats = (formatOf: (cell: CellWrite) => string | undefined): void => {
      run.items.forEach((cell, row) => {
        const format = formatOf(cell);
        if (format === undefined) return;
        sheet.getRangeByIndexes(top + row, left, 1, 1).numberFormat = [[format]];
      });
    };
    setFormats(formatToEnterIn);
    const contents = run.items.map(({ after }) => after);
    const input = contents.map((content) => [contentInput(content)]);
    if (contents.some(isFormulaInput)) range.formulas = input;
    else range.values = input;
    // A cell becomes a text cell after its value, which would become text with it.
    setFormats(({ formats }) => (formats?.after === TEXT_FORMAT ? TEXT_FORMAT : undefined));
  }
}

/** The format that a cell must have before its content is entered; undefined where it keeps its own for that. */
function formatToEnterIn({ formats, after }: CellWrite): string | undefined {
  if (formats === undefined) return undefined;
  if (formats.after !== TEXT_FORMAT) return formats.after;
  return isText(after) ? undefined : formats.before === TEXT_FORMAT ? 'General' : formats.before;
}
