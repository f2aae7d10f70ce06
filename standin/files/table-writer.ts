import { cellAddress } from '../../src/workbook/address';
import type { SheetDocument, TableDocument } from '../document/workbook-document';
import { addContentType } from './content-types';
import type { FilePackage } from './file-package';
import { CONTENT_TYPES, XML_DECLARATION } from './namespaces';
import type { OpenedSheet } from './opened-file';
import { addRelationship, readRelationships, removeRelationship } from './relationships';
import { removePart } from './remove-part';
import type { SaveContext } from './save-context';
import { filterAddress, tableColumnNames } from './table-columns';
import { child, parseXml, prefixOf, type XmlElement } from './xml-element';
import { XmlEditor } from './xml-editor';
import { encodeXstring, escapeAttribute } from './xml-text';

/** Relationship ids that `<tableParts>` of the sheet has to gain and lose. */
export interface TableLinks {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Writes the table parts of a sheet: new, changed and removed ones. */
export function writeTables(
  context: SaveContext,
  sheet: SheetDocument,
  part: string,
  before: OpenedSheet | null,
): TableLinks {
  const { file } = context;
  const removed: string[] = [];
  for (const table of before?.tables ?? []) {
    const now = sheet.tables.find((each) => each.part === table.part);
    if (now !== undefined) {
      updateTable(file, sheet, now, table);
      continue;
    }
    const link = readRelationships(file, part).find((each) => each.target === table.part)!;
    removeRelationship(file, part, link.id);
    removePart(file, table.part!);
    removed.push(link.id);
  }
  const added = sheet.tables
    .filter((each) => each.part === null)
    .map((table) => addTable(context, sheet, part, table));
  return { added, removed };
}

function addTable(context: SaveContext, sheet: SheetDocument, part: string, table: TableDocument): string {
  const { file, namespaces } = context;
  const name = file.freeName('xl/tables/table', '.xml');
  file.write(name, tableXml(namespaces.main, sheet, table, nextTableId(file)));
  addContentType(file, name, CONTENT_TYPES.table);
  return addRelationship(file, part, `${namespaces.relationships}/table`, name);
}

function nextTableId(file: FilePackage): number {
  const ids = file
    .names()
    .filter((name) => /\.rels$/.test(name) && /(work)?sheets\//.test(name))
    .flatMap((name) => readRelationships(file, name.replace('_rels/', '').replace(/\.rels$/, '')))
    .filter((each) => each.kind === 'table' && file.has(each.target))
    .map((each) => Number(parseXml(file.text(each.target), each.target).attributes['id'] ?? 0));
  return Math.max(0, ...ids) + 1;
}

function tableXml(namespace: string, sheet: SheetDocument, table: TableDocument, id: number): string {
  const name = escapeAttribute(table.name);
  const totals = table.hasTotals ? 'totalsRowCount="1"' : 'totalsRowShown="0"';
  const filter = table.showFilterButton ? `<autoFilter ref="${filterAddress(table)}"/>` : '';
  const style = table.style === '' ? '' : ` name="${escapeAttribute(table.style)}"`;
  return (
    `${XML_DECLARATION}<table xmlns="${namespace}" id="${id}" name="${name}" displayName="${name}" ref="${tableAddress(table)}" ${totals}>` +
    filter +
    columnsXml('', sheet, table, []) +
    `<tableStyleInfo${style} showFirstColumn="0" showLastColumn="0" showRowStripes="${table.showBandedRows ? 1 : 0}" showColumnStripes="0"/></table>`
  );
}

function tableAddress(table: TableDocument): string {
  const { top, left, rows, columns } = table.area;
  return `${cellAddress(top, left)}:${cellAddress(top + rows - 1, left + columns - 1)}`;
}

/** `<tableColumns>`; a column that was in the file keeps its element, only its name is set. */
function columnsXml(
  prefix: string,
  sheet: SheetDocument,
  table: TableDocument,
  before: readonly { readonly xml: string; readonly element: XmlElement }[],
): string {
  const names = tableColumnNames(sheet, table);
  const ids = before.map((each) => Number(each.element.attributes['id']));
  let nextId = Math.max(0, ...ids);
  const columns = names.map((name, index) => {
    const existing = before[index];
    if (existing === undefined) {
      nextId += 1;
      return `<${prefix}tableColumn id="${nextId}" name="${columnNameAttribute(name)}"/>`;
    }
    return existing.xml.replace(
      /(\sname=)("[^"]*"|'[^']*')/,
      (_, key: string) => `${key}"${columnNameAttribute(name)}"`,
    );
  });
  return `<${prefix}tableColumns count="${names.length}">${columns.join('')}</${prefix}tableColumns>`;
}

/** Excel writes line breaks in column names as `_x000a_`. */
function columnNameAttribute(name: string): string {
  return escapeAttribute(encodeXstring(name).replace(/\n/g, '_x000a_'));
}

function updateTable(
  file: FilePackage,
  sheet: SheetDocument,
  table: TableDocument,
  before: TableDocument,
): void {
  const part = table.part!;
  const headingChanged = Array.from(
    { length: table.area.columns },
    (_, index) => table.area.left + index,
  ).some((column) => sheet.changes.cells.has(`${table.area.top},${column}`));
  if (!headingChanged && JSON.stringify(table) === JSON.stringify(before)) return;
  const text = file.text(part);
  const root = parseXml(text, part);
  const editor = new XmlEditor(text);
  editor.setAttributes(root, { ref: tableAddress(table) });
  if (table.name !== before.name) editor.setAttributes(root, { name: table.name, displayName: table.name });
  if (table.hasTotals !== before.hasTotals) {
    editor.setAttributes(root, {
      totalsRowCount: table.hasTotals ? '1' : null,
      totalsRowShown: table.hasTotals ? null : '0',
    });
  }
  updateFilter(root, editor, table);
  const columns = child(root, 'tableColumns');
  if (columns !== undefined && root.attributes['headerRowCount'] !== '0') {
    const existing = columns.children.map((element) => ({
      element,
      xml: text.slice(element.start, element.end),
    }));
    editor.replace(columns, columnsXml(prefixOf(root), sheet, table, existing));
  }
  const style = child(root, 'tableStyleInfo');
  if (
    style !== undefined &&
    (table.style !== before.style || table.showBandedRows !== before.showBandedRows)
  ) {
    editor.setAttributes(style, {
      name: table.style === '' ? null : table.style,
      showRowStripes: table.showBandedRows ? '1' : '0',
    });
  }
  file.write(part, editor.toString());
}

function updateFilter(root: XmlElement, editor: XmlEditor, table: TableDocument): void {
  const filter = child(root, 'autoFilter');
  const order = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];
  if (filter !== undefined && !table.showFilterButton) editor.remove(filter);
  else if (filter !== undefined) editor.setAttributes(filter, { ref: filterAddress(table) });
  else if (table.showFilterButton) {
    editor.insertInOrder(
      root,
      'autoFilter',
      `<${prefixOf(root)}autoFilter ref="${filterAddress(table)}"/>`,
      order,
    );
  }
}
