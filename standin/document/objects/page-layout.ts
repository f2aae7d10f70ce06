import { columnIndex } from '../../../src/workbook/address';
import { invalidArgument, notImplemented } from '../../protocol/host-error';
import { RemoteObject } from '../../protocol/remote-object';
import { sheetChanged } from '../changes';
import { requirePrinter } from '../printer';
import { printTitlesOf, setPrintTitleColumns, setPrintTitles, type PrintTitles } from '../print-titles';
import { sheetColumns, sheetRows } from '../range-address';
import type { PageDocument, PageMargin, SheetDocument } from '../workbook-document';
import { HeaderFooterGroup } from './header-footer-group';
import { Range } from './range';
import type { Worksheet } from './worksheet';

interface PageZoom {
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
  readonly scale?: number | null;
}

/** Excel's own, in points. */
const usualMargins = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };

export class PageLayout extends RemoteObject {
  static override readonly className = 'PageLayout';

  constructor(readonly worksheet: Worksheet) {
    super();
  }

  get #sheet(): SheetDocument {
    return this.worksheet.sheet;
  }

  get orientation() {
    return this.#sheet.page.orientation;
  }

  set orientation(orientation: PageDocument['orientation']) {
    if (orientation !== 'Portrait' && orientation !== 'Landscape') throw invalidArgument();
    this.#change({ orientation });
  }

  /** Only `A4` can be set; another size of a file reads as null. */
  get paperSize() {
    return this.#sheet.page.paperSize;
  }

  set paperSize(paperSize: string | null) {
    if (paperSize !== 'A4') throw notImplemented(`Paper size ${paperSize}`);
    this.#change({ paperSize });
  }

  /** A scale, or a number of pages. */
  get zoom() {
    const { fitWidth, fitHeight, scale } = this.#sheet.page;
    return {
      ...(typeof scale === 'number' ? { scale } : {}),
      ...(fitWidth === null ? {} : { horizontalFitToPages: fitWidth }),
      ...(fitHeight === null ? {} : { verticalFitToPages: fitHeight }),
    };
  }

  set zoom(zoom: PageZoom) {
    if (typeof zoom !== 'object' || zoom === null) throw invalidArgument();
    if (typeof zoom.scale === 'number') {
      if (zoom.scale < 10 || zoom.scale > 400) throw invalidArgument();
      this.#change({ scale: zoom.scale, fitWidth: null, fitHeight: null });
      return;
    }
    const { zeroPages } = this.worksheet.session.behaviour;
    const isZero = zoom.horizontalFitToPages === 0 || zoom.verticalFitToPages === 0;
    if (isZero && zeroPages === 'refused') throw invalidArgument();
    this.#change({
      scale: null,
      fitWidth: pageCount(zoom.horizontalFitToPages),
      fitHeight: pageCount(zoom.verticalFitToPages),
    });
  }

  get leftMargin() {
    return this.#margin('left');
  }

  set leftMargin(points: unknown) {
    this.#setMargin('left', points);
  }

  get rightMargin() {
    return this.#margin('right');
  }

  set rightMargin(points: unknown) {
    this.#setMargin('right', points);
  }

  get topMargin() {
    return this.#margin('top');
  }

  set topMargin(points: unknown) {
    this.#setMargin('top', points);
  }

  get bottomMargin() {
    return this.#margin('bottom');
  }

  set bottomMargin(points: unknown) {
    this.#setMargin('bottom', points);
  }

  get headerMargin() {
    return this.#margin('header');
  }

  set headerMargin(points: unknown) {
    this.#setMargin('header', points);
  }

  get footerMargin() {
    return this.#margin('footer');
  }

  set footerMargin(points: unknown) {
    this.#setMargin('footer', points);
  }

  get headersFooters() {
    return new HeaderFooterGroup(this.worksheet);
  }

  /** Whole rows, as a range or as `$1:$2`. */
  setPrintTitleRows(printTitleRows: unknown) {
    const rows = typeof printTitleRows === 'string' ? rowsNamed(printTitleRows) : wholeRows(printTitleRows);
    if (rows === null) throw invalidArgument();
    requirePrinter(this.worksheet.session.behaviour);
    setPrintTitles(this.worksheet.session.document, this.#sheet, rows);
  }

  /** Whole columns, as a range or as `$A:$B`. */
  setPrintTitleColumns(printTitleColumns: unknown) {
    const columns =
      typeof printTitleColumns === 'string'
        ? columnsNamed(printTitleColumns)
        : wholeColumns(printTitleColumns);
    if (columns === null) throw invalidArgument();
    requirePrinter(this.worksheet.session.behaviour);
    setPrintTitleColumns(this.worksheet.session.document, this.#sheet, columns);
  }

  /** Null where no rows repeat. */
  getPrintTitleRowsOrNullObject() {
    const { document } = this.worksheet.session;
    const titles = printTitlesOf(document, this.#sheet);
    if (titles === null) return null;
    const rows = titles.last - titles.first + 1;
    const area = { top: titles.first, left: 0, rows, columns: sheetColumns };
    return new Range(this.worksheet.session, this.#sheet, area);
  }

  #margin(side: PageMargin): number {
    return (this.#sheet.page.margins ?? usualMargins)[side];
  }

  #setMargin(side: PageMargin, points: unknown) {
    if (typeof points !== 'number' || points < 0) throw invalidArgument();
    this.#change({ margins: { ...(this.#sheet.page.margins ?? usualMargins), [side]: points } });
  }

  #change(change: Partial<PageDocument>) {
    requirePrinter(this.worksheet.session.behaviour);
    this.#sheet.page = { ...this.#sheet.page, ...change };
    sheetChanged(this.#sheet);
  }
}

function rowsNamed(address: string): PrintTitles | null {
  const match = /^\$?(\d+):\$?(\d+)$/.exec(address);
  if (match === null) return null;
  const [first, last] = [Number(match[1]), Number(match[2])];
  return first < 1 || last < first || last > sheetRows ? null : { first: first - 1, last: last - 1 };
}

function columnsNamed(address: string): PrintTitles | null {
  const match = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/.exec(address);
  if (match === null) return null;
  const [first, last] = [columnIndex(match[1]!), columnIndex(match[2]!)];
  return last < first || last >= sheetColumns ? null : { first, last };
}

function wholeColumns(range: unknown): PrintTitles | null {
  if (!(range instanceof Range) || range.area.rows !== sheetRows) return null;
  return { first: range.area.left, last: range.area.left + range.area.columns - 1 };
}

function wholeRows(range: unknown): PrintTitles | null {
  if (!(range instanceof Range) || range.area.columns !== sheetColumns) return null;
  return { first: range.area.top, last: range.area.top + range.area.rows - 1 };
}

/** 0 and null leave the number of pages open. */
function pageCount(count: number | null | undefined): number | null {
  if (count === null || count === undefined || count === 0) return null;
  if (!Number.isInteger(count) || count < 0 || count > 32_767) throw invalidArgument();
  return count;
}
