import { columnLetters } from '../../src/workbook/address';
import type { SheetDocument } from '../document/workbook-document';
import type { OpenedSheet } from './opened-file';
import { spliceHeaderFooter, spliceMargins } from './header-footer';
import { WORKSHEET_ORDER } from './schema-order';
import { child, childrenNamed, flag, prefixOf, type XmlElement } from './xml-element';
import { withAttributes, type XmlEditor } from './xml-editor';

type ViewState = Pick<OpenedSheet, 'showGridlines' | 'frozenRows' | 'tabColor' | 'page' | 'protected'>;

/** How a sheet without any such element looks. */
export const PLAIN_VIEW: ViewState = {
  showGridlines: true,
  frozenRows: 0,
  tabColor: '',
  page: { orientation: 'Portrait', fitWidth: null, fitHeight: null, paperSize: null },
  protected: false,
};

/**
 * Writes view, tab colour, protection and page set-up as far as they differ from `before`.
 * @param selected whether the sheet is the selected one; null leaves that as it is
 */
export function spliceView(
  root: XmlElement,
  editor: XmlEditor,
  sheet: SheetDocument,
  before: ViewState,
  selected: boolean | null,
): void {
  spliceProperties(root, editor, sheet, before);
  spliceSheetView(root, editor, sheet, before, selected);
  if (sheet.protected !== before.protected) spliceProtection(root, editor, sheet.protected);
  if (JSON.stringify(sheet.page) === JSON.stringify(before.page)) return;
  const { margins, headerFooter } = sheet.page;
  const differs = (part: 'margins' | 'headerFooter'): boolean =>
    JSON.stringify(sheet.page[part]) !== JSON.stringify(before.page[part]);
  if (margins !== undefined && differs('margins')) spliceMargins(root, editor, margins);
  splicePageSetup(root, editor, sheet);
  if (headerFooter !== undefined && differs('headerFooter')) spliceHeaderFooter(root, editor, headerFooter);
}

function spliceSheetView(
  root: XmlElement,
  editor: XmlEditor,
  sheet: SheetDocument,
  before: ViewState,
  wanted: boolean | null,
): void {
  const p = prefixOf(root);
  const views = child(root, 'sheetViews');
  const view = child(views, 'sheetView');
  const isSelected = flag(view?.attributes['tabSelected']);
  const selected = wanted ?? isSelected;
  const frozenChanged = sheet.frozenRows !== before.frozenRows;
  if (sheet.showGridlines === before.showGridlines && !frozenChanged && isSelected === selected) return;
  const attributes = {
    ...(isSelected !== selected && { tabSelected: selected ? '1' : null }),
    ...(sheet.showGridlines !== before.showGridlines && {
      showGridLines: sheet.showGridlines ? null : '0',
    }),
  };
  if (view === undefined) {
    const tag = withAttributes(`<${p}sheetView workbookViewId="0"/>`, attributes);
    const pane = frozenChanged ? paneXml(p, sheet.frozenRows, null) : '';
    const xml = pane === '' ? tag : `${tag.slice(0, -2)}>${pane}</${p}sheetView>`;
    if (views !== undefined) editor.append(views, xml);
    else editor.insertInOrder(root, 'sheetViews', `<${p}sheetViews>${xml}</${p}sheetViews>`, WORKSHEET_ORDER);
    return;
  }
  editor.setAttributes(view, attributes);
  if (!frozenChanged) return;
  const pane = child(view, 'pane');
  for (const each of [...childrenNamed(view, 'pane'), ...childrenNamed(view, 'selection')])
    editor.remove(each);
  const frozenColumns = pane?.attributes['state']?.startsWith('frozen')
    ? pane.attributes['xSplit']
    : undefined;
  editor.insertInOrder(view, 'pane', paneXml(p, sheet.frozenRows, frozenColumns ?? null), [
    'pane',
    'selection',
    'pivotSelection',
    'extLst',
  ]);
}

function paneXml(prefix: string, rows: number, columns: string | null): string {
  if (rows === 0 && columns === null) return '';
  const corner = columns === null ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight';
  const split = `${columns === null ? '' : ` xSplit="${columns}"`}${rows === 0 ? '' : ` ySplit="${rows}"`}`;
  const topLeft = `${columns === null ? 'A' : columnLetters(Number(columns))}${rows + 1}`;
  return `<${prefix}pane${split} topLeftCell="${topLeft}" activePane="${corner}" state="frozen"/><${prefix}selection pane="${corner}"/>`;
}

function spliceProperties(
  root: XmlElement,
  editor: XmlEditor,
  sheet: SheetDocument,
  before: ViewState,
): void {
  const p = prefixOf(root);
  const order = ['tabColor', 'outlinePr', 'pageSetUpPr'];
  const properties = child(root, 'sheetPr');
  const parts: Record<string, string> = {};
  if (sheet.tabColor !== before.tabColor) {
    parts['tabColor'] =
      sheet.tabColor === '' ? '' : `<${p}tabColor rgb="FF${sheet.tabColor.slice(1).toUpperCase()}"/>`;
  }
  const fits = (state: ViewState): boolean => state.page.fitWidth !== null || state.page.fitHeight !== null;
  const fitElement = child(properties, 'pageSetUpPr');
  if (fits(sheet) !== fits(before)) {
    if (fitElement !== undefined) editor.setAttributes(fitElement, { fitToPage: fits(sheet) ? '1' : null });
    else parts['pageSetUpPr'] = fits(sheet) ? `<${p}pageSetUpPr fitToPage="1"/>` : '';
  }
  if (Object.keys(parts).length === 0) return;
  if (properties === undefined) {
    const inner = Object.values(parts).join('');
    if (inner !== '') {
      editor.insertInOrder(root, 'sheetPr', `<${p}sheetPr>${inner}</${p}sheetPr>`, WORKSHEET_ORDER);
    }
    return;
  }
  for (const [local, xml] of Object.entries(parts)) {
    const existing = child(properties, local);
    if (existing !== undefined) editor.replace(existing, xml);
    else if (xml !== '') editor.insertInOrder(properties, local, xml, order);
  }
}

function spliceProtection(root: XmlElement, editor: XmlEditor, isProtected: boolean): void {
  const existing = child(root, 'sheetProtection');
  if (existing !== undefined) editor.setAttributes(existing, { sheet: isProtected ? '1' : null });
  else if (isProtected) {
    const xml = `<${prefixOf(root)}sheetProtection sheet="1" objects="1" scenarios="1"/>`;
    editor.insertInOrder(root, 'sheetProtection', xml, WORKSHEET_ORDER);
  }
}

/** A direction that is not fitted while the other one is gets 0 pages, which means "as many as needed". */
function splicePageSetup(root: XmlElement, editor: XmlEditor, sheet: SheetDocument): void {
  const { orientation, fitWidth, fitHeight, paperSize, scale } = sheet.page;
  const fits = fitWidth !== null || fitHeight !== null;
  const attributes = {
    ...(paperSize === 'A4' && { paperSize: '9' }),
    scale: typeof scale === 'number' ? String(scale) : null,
    fitToWidth: fits && fitWidth !== 1 ? String(fitWidth ?? 0) : null,
    fitToHeight: fits && fitHeight !== 1 ? String(fitHeight ?? 0) : null,
    orientation: orientation === 'Landscape' ? 'landscape' : 'portrait',
  };
  const existing = child(root, 'pageSetup');
  if (existing !== undefined) editor.setAttributes(existing, attributes);
  else {
    const xml = withAttributes(`<${prefixOf(root)}pageSetup/>`, attributes);
    editor.insertInOrder(root, 'pageSetup', xml, WORKSHEET_ORDER);
  }
}
