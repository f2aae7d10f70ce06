import { areaAddress, parseArea, type Area } from '../../src/workbook/address';
import { emptyCell } from '../document/new-document';
import type { CellDocument, SheetDocument } from '../document/workbook-document';
import { CellDecoder } from './cell-decoder';
import { looksLikeFormula } from './cell-encoder';
import { writeCharts } from './chart-writer';
import { spliceConditions } from './conditional-formats';
import { spliceColumns } from './column-splicer';
import { spliceHyperlinks } from './hyperlinks';
import { spliceMerges } from './merges';
import type { OpenedSheet } from './opened-file';
import { splicePageBreaks } from './page-breaks';
import { RowSplicer, type RowChanges } from './row-splicer';
import type { SaveContext } from './save-context';
import { WORKSHEET_ORDER } from './schema-order';
import { scanSheet } from './sheet-scanner';
import { PLAIN_VIEW, spliceView } from './sheet-view-splicer';
import { headingTexts } from './table-columns';
import { writeTables, type TableLinks } from './table-writer';
import { child, parseXml, prefixOf, relationshipId, type XmlElement } from './xml-element';
import { XmlEditor } from './xml-editor';

/** What stays constant while the sheets of one save are written. */
export interface SheetWriting {
  readonly context: SaveContext;
  readonly sharedStrings: readonly string[];
  /** Whether the active sheet is another one than in the file. */
  readonly activeChanged: boolean;
}

/** Writes one sheet of the document with its tables and charts; a sheet without changes is not touched. */
export function writeSheet(writing: SheetWriting, sheet: SheetDocument): void {
  const { context, activeChanged } = writing;
  const part = context.sheetParts.get(sheet)!;
  const before =
    context.opened.sheets.find((each) => each.part === sheet.part && sheet.part !== null) ?? null;
  const selected = context.document.sheets[context.document.activeSheet] === sheet;
  if (sheet.kind === 'chartsheet') {
    if (activeChanged) selectChartsheet(context, part, selected);
    return;
  }
  const tables = writeTables(context, sheet, part, before);
  const drawing = writeCharts(context, sheet, part, before);
  const changes = rowChanges(context, sheet, before);
  const columns = before === null ? new Set(sheet.columnWidths.keys()) : sheet.changes.columns;
  const needsWriting =
    before === null ||
    activeChanged ||
    changes.cells.size + changes.heights.size + columns.size > 0 ||
    tables.added.length + tables.removed.length > 0 ||
    drawing !== null ||
    sheet.changes.hyperlinks ||
    sheet.changes.merges ||
    sheet.changes.pageBreaks ||
    sheet.changes.conditions ||
    viewText(sheet) !== viewText(before);
  if (!needsWriting) return;

  const text = context.file.text(part);
  const editor = new XmlEditor(text);
  const decoder = new CellDecoder(writing.sharedStrings, context.opened.dateSystem);
  const prefix = /<(\w+:)?worksheet[\s>]/.exec(text)?.[1] ?? '';
  const splicer = new RowSplicer(text, editor, sheet, changes, decoder, prefix);
  const root = scanSheet(text, part, splicer);
  const rows = splicer.remainingRows();
  if (rows !== '') editor.append(child(root, 'sheetData')!, rows);
  spliceDimension(root, editor, changes);
  spliceView(root, editor, sheet, before ?? PLAIN_VIEW, activeChanged ? selected : null);
  spliceColumns(text, root, editor, columns, sheet.columnWidths);
  if (sheet.changes.merges) spliceMerges(root, editor, sheet);
  if (sheet.changes.conditions) spliceConditions(root, editor, sheet, context.styles);
  if (sheet.changes.hyperlinks) spliceHyperlinks(context.file, part, root, editor, sheet);
  if (sheet.changes.pageBreaks) splicePageBreaks(root, editor, sheet);
  spliceDrawing(context, root, editor, drawing);
  spliceTableParts(context, root, editor, tables);
  if (editor.changed) context.file.write(part, editor.toString());
  if (splicer.lostFormulas.size > 0) context.lostFormulas.set(part, splicer.lostFormulas);
  if (splicer.valuesChanged) context.valuesChanged = true;
}

function viewText(sheet: SheetDocument | OpenedSheet): string {
  const { showGridlines, frozenRows, tabColor, page } = sheet;
  return JSON.stringify([showGridlines, frozenRows, tabColor, page, sheet.protected]);
}

/** The cells to write: in a new sheet all, else those the API changed and headings that a table needs. */
function rowChanges(context: SaveContext, sheet: SheetDocument, before: OpenedSheet | null): RowChanges {
  const headings = headingTexts(
    sheet,
    sheet.tables.filter((table) => table.part === null || sheet.changes.tables),
  );
  const cellAt = (row: number, column: number): CellDocument | undefined => {
    const cell = sheet.rows.get(row)?.get(column);
    const heading = headings.get(`${row},${column}`);
    if (heading === undefined || cell?.value === heading) return cell;
    return { ...(cell ?? emptyCell()), value: heading, isError: false, formula: null, calculated: true };
  };
  const cells = new Map<number, number[]>();
  const add = (row: number, column: number): void => {
    const columns = cells.get(row);
    if (columns === undefined) cells.set(row, [column]);
    else columns.push(column);
  };
  const changed = new Set(before === null ? [] : sheet.changes.cells);
  if (before === null) for (const [row, each] of sheet.rows) cells.set(row, [...each.keys()]);
  for (const [key, heading] of headings) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    if (sheet.rows.get(row)?.get(column)?.value === heading) continue;
    if (before !== null) changed.add(key);
    else if (!cells.get(row)?.includes(column)) add(row, column);
  }
  for (const key of changed) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    add(row, column);
  }
  for (const columns of cells.values()) columns.sort((a, b) => a - b);
  return {
    cells,
    heights: before === null ? new Set(sheet.rowHeights.keys()) : sheet.changes.rows,
    styleOf: (cell) => context.styles.styleFor(cell.style, cell.formatChange, looksLikeFormula(cell)),
    cellAt,
  };
}

/** Widens `<dimension>` to the cells written; it never shrinks, as a larger area is still true. */
function spliceDimension(root: XmlElement, editor: XmlEditor, changes: RowChanges): void {
  const dimension = child(root, 'dimension');
  if (dimension === undefined) return;
  const written = [...changes.cells].flatMap(([row, columns]) => {
    const filled = columns.filter((column) => changes.cellAt(row, column) !== undefined);
    return filled.length === 0 ? [] : [{ row, first: filled[0]!, last: filled.at(-1)! }];
  });
  if (written.length === 0) return;
  const stated = safeArea(dimension.attributes['ref']);
  const isBlank = child(root, 'sheetData')!.closeStart === child(root, 'sheetData')!.openEnd;
  const area = stated === null || isBlank ? null : stated;
  let { top, left, bottom, right } =
    area === null
      ? { top: Infinity, left: Infinity, bottom: 0, right: 0 }
      : { ...area, bottom: area.top + area.rows - 1, right: area.left + area.columns - 1 };
  for (const { row, first, last } of written) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, first);
    right = Math.max(right, last);
  }
  const ref = areaAddress({ top, left, rows: bottom - top + 1, columns: right - left + 1 });
  if (ref !== dimension.attributes['ref']) editor.setAttributes(dimension, { ref });
}

function safeArea(reference: string | undefined): Area | null {
  try {
    return parseArea(reference ?? '');
  } catch {
    return null;
  }
}

function spliceDrawing(context: SaveContext, root: XmlElement, editor: XmlEditor, link: string | null): void {
  if (link === null) return;
  const xml = `<${prefixOf(root)}drawing xmlns:r="${context.namespaces.relationships}" r:id="${link}"/>`;
  editor.insertInOrder(root, 'drawing', xml, WORKSHEET_ORDER);
}

function spliceTableParts(
  context: SaveContext,
  root: XmlElement,
  editor: XmlEditor,
  links: TableLinks,
): void {
  if (links.added.length + links.removed.length === 0) return;
  const p = prefixOf(root);
  const existing = child(root, 'tableParts');
  const added = links.added
    .map((id) => `<${p}tablePart xmlns:r="${context.namespaces.relationships}" r:id="${id}"/>`)
    .join('');
  if (existing === undefined) {
    const xml = `<${p}tableParts count="${links.added.length}">${added}</${p}tableParts>`;
    editor.insertInOrder(root, 'tableParts', xml, WORKSHEET_ORDER);
    return;
  }
  const gone = existing.children.filter((each) => links.removed.includes(relationshipId(each) ?? ''));
  const count = existing.children.length - gone.length + links.added.length;
  if (count === 0) {
    editor.remove(existing);
    return;
  }
  for (const each of gone) editor.remove(each);
  editor.setAttributes(existing, { count: String(count) });
  if (added !== '') editor.append(existing, added);
}

/** Two selected sheets would be a group in Excel, where typing goes into both. */
function selectChartsheet({ file }: SaveContext, part: string, selected: boolean): void {
  const text = file.text(part);
  const view = child(child(parseXml(text, part), 'sheetViews'), 'sheetView');
  if (view === undefined) return;
  const editor = new XmlEditor(text);
  editor.setAttributes(view, { tabSelected: selected ? '1' : null });
  file.write(part, editor.toString());
}
