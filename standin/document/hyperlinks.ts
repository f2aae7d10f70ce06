import { invalidArgument, notImplemented } from '../protocol/host-error';
import { hyperlinksChanged } from './changes';
import { formatRange } from './format-range';
import { intersection, type CellArea } from './range-address';
import type { HyperlinkDocument, SheetDocument } from './workbook-document';

/** Colour of Excel's cell style for hyperlinks in the Office theme. */
const LINK_COLOR = '#0563C1';

/** What `Range.hyperlink` takes and gives (ExcelApi 1.7). */
export interface RangeHyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** The hyperlink of the area's first cell, or null. */
export function hyperlinkAt(sheet: SheetDocument, { top, left }: CellArea): HyperlinkDocument | null {
  const first = { top, left, rows: 1, columns: 1 };
  return sheet.hyperlinks.filter((each) => intersection(each.area, first) !== null).at(-1) ?? null;
}

/**
 * Links an area to a place in the workbook, in place of what was linked there; the cells get the look of a link.
 * @throws HostError `NotImplemented` for addresses outside the workbook, `InvalidArgument` without a target.
 */
export function setHyperlink(sheet: SheetDocument, area: CellArea, link: unknown): string | null {
  if (typeof link !== 'object' || link === null) throw invalidArgument();
  const { address, documentReference, screenTip, textToDisplay } = link as RangeHyperlink;
  if (address !== undefined && address !== '') throw notImplemented('Hyperlinks to an address');
  if (typeof documentReference !== 'string' || documentReference === '') throw invalidArgument();
  formatRange(sheet, area, { fontColor: LINK_COLOR, underline: true });
  removeHyperlinks(sheet, area);
  sheet.hyperlinks.push({
    area,
    address: null,
    documentReference,
    screenTip: screenTip ?? null,
    display: textToDisplay ?? null,
    element: null,
  });
  hyperlinksChanged(sheet);
  return textToDisplay ?? null;
}

/** Removes the hyperlinks that lie wholly within an area; one that reaches beyond it stays. */
export function removeHyperlinks(sheet: SheetDocument, area: CellArea): void {
  const kept = sheet.hyperlinks.filter(({ area: linked }) => {
    const common = intersection(linked, area);
    return common === null || common.rows !== linked.rows || common.columns !== linked.columns;
  });
  if (kept.length === sheet.hyperlinks.length) return;
  sheet.hyperlinks.splice(0, sheet.hyperlinks.length, ...kept);
  hyperlinksChanged(sheet);
}
