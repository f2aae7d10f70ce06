import { parseArea } from '../../src/workbook/address';
import { newSheet } from '../document/new-document';
import type { CellDocument, SheetDocument } from '../document/workbook-document';
import { CellDecoder } from './cell-decoder';
import { readConditions } from './conditional-formats';
import { readCharts } from './chart-reader';
import type { FilePackage } from './file-package';
import { requireCell, requireText } from './file-limits';
import { readHyperlinks } from './hyperlinks';
import { readMerges } from './merges';
import { readHeaderFooter, readMargins } from './header-footer';
import { readPageBreaks } from './page-breaks';
import { scanSheet } from './sheet-scanner';
import { readPivots } from './pivot-reader';
import { readTables } from './table-reader';
import { child, childrenNamed, flag, type XmlElement } from './xml-element';
import type { DateSystem } from '../document/serial-number';

/** What cells need from the rest of the workbook. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly dateSystem: DateSystem;
}

/** Reads one worksheet part into a sheet of the document. */
export function readSheet(
  file: FilePackage,
  part: string,
  name: string,
  index: number,
  context: CellContext,
): SheetDocument {
  const sheet = newSheet(name, index, part);
  const decoder = new CellDecoder(context.sharedStrings, context.dateSystem);
  let current = -1;
  let cells: Map<number, CellDocument> = new Map();
  const text = file.text(part);
  const root = scanSheet(text, part, {
    cell: (scanned) => {
      const cell = decoder.decode(scanned);
      if (typeof cell.value === 'string') requireText(part, cell.value);
      if (cell.value === '' && cell.formula === null && cell.style === 0) return;
      if (scanned.row !== current) {
        current = scanned.row;
        cells = sheet.rows.get(current) ?? new Map<number, CellDocument>();
        sheet.rows.set(current, cells);
      }
      cells.set(scanned.column, cell);
    },
    rowStart: ({ index: row, attributes }) => {
      if (attributes['ht'] !== undefined && flag(attributes['customHeight'])) {
        sheet.rowHeights.set(row, Number(attributes['ht']));
      }
      if (flag(attributes['hidden'])) sheet.hiddenRows.add(row);
    },
  });
  readColumns(root, sheet, part);
  readView(root, sheet);
  readPage(root, sheet);
  sheet.tables.push(...readTables(file, part));
  sheet.charts.push(...readCharts(file, part));
  sheet.hyperlinks.push(...readHyperlinks(file, part, root));
  const filter = child(root, 'autoFilter')?.attributes['ref'];
  if (filter !== undefined) sheet.filter = parseArea(filter);
  sheet.merges.push(...readMerges(root));
  sheet.fixedBlocks.push(...readPivots(file, part));
  sheet.conditions.push(...readConditions(root, text));
  readPageBreaks(root).forEach((row) => sheet.pageBreaks.add(row));
  return sheet;
}

function readColumns(root: XmlElement, sheet: SheetDocument, part: string): void {
  for (const { attributes } of childrenNamed(child(root, 'cols'), 'col')) {
    const { width } = attributes;
    const hidden = flag(attributes['hidden']);
    if (width === undefined && !hidden) continue;
    requireCell(part, 0, Number(attributes['min']) - 1);
    requireCell(part, 0, Number(attributes['max']) - 1);
    for (let column = Number(attributes['min']); column <= Number(attributes['max']); column++) {
      if (width !== undefined) sheet.columnWidths.set(column - 1, Number(width));
      if (hidden) sheet.hiddenColumns.add(column - 1);
    }
  }
}

function readView(root: XmlElement, sheet: SheetDocument): void {
  const view = child(child(root, 'sheetViews'), 'sheetView');
  sheet.showGridlines = flag(view?.attributes['showGridLines'], true);
  const pane = child(view, 'pane');
  if (pane !== undefined && pane.attributes['state']?.startsWith('frozen')) {
    sheet.frozenRows = Number(pane.attributes['ySplit'] ?? 0);
  }
  sheet.protected = flag(child(root, 'sheetProtection')?.attributes['sheet']);
  const color = child(child(root, 'sheetPr'), 'tabColor')?.attributes['rgb'];
  sheet.tabColor = color === undefined ? '' : `#${color.slice(-6).toUpperCase()}`;
}

function readPage(root: XmlElement, sheet: SheetDocument): void {
  const setup = child(root, 'pageSetup')?.attributes ?? {};
  const fits = flag(child(child(root, 'sheetPr'), 'pageSetUpPr')?.attributes['fitToPage']);
  const pages = (text: string | undefined): number | null =>
    fits && text !== '0' ? Number(text ?? 1) : null;
  const margins = readMargins(root);
  const headerFooter = readHeaderFooter(root);
  sheet.page = {
    orientation: setup['orientation'] === 'landscape' ? 'Landscape' : 'Portrait',
    fitWidth: pages(setup['fitToWidth']),
    fitHeight: pages(setup['fitToHeight']),
    paperSize: setup['paperSize'] === '9' ? 'A4' : null,
    ...(setup['scale'] === undefined || fits ? {} : { scale: Number(setup['scale']) }),
    ...(margins === null ? {} : { margins }),
    ...(headerFooter === null ? {} : { headerFooter }),
  };
}
