import { invalidArgument, notImplemented } from '../../protocol/host-error';
import { RemoteObject } from '../../protocol/remote-object';
import { sheetChanged } from '../changes';
import { requirePrinter } from '../printer';
import { printTitlesOf, setPrintTitles, type PrintTitles } from '../print-titles';
import { sheetColumns, sheetRows } from '../range-address';
import type { PageDocument, SheetDocument } from '../workbook-document';
import { Range } from './range';
import type { Worksheet } from './worksheet';

interface PageZoom {
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
  readonly scale?: number | null;
}

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

  /** Only fitting to pages is kept; a scale is not. */
  get zoom() {
    const { fitWidth, fitHeight } = this.#sheet.page;
    return {
      ...(fitWidth === null ? {} : { horizontalFitToPages: fitWidth }),
      ...(fitHeight === null ? {} : { verticalFitToPages: fitHeight }),
    };
  }

  set zoom(zoom: PageZoom) {
    if (typeof zoom !== 'object' || zoom === null) throw invalidArgument();
    if (typeof zoom.scale === 'number') throw notImplemented('PageLayout.zoom.scale');
    const { zeroPages } = this.worksheet.session.behaviour;
    const isZero = zoom.horizontalFitToPages === 0 || zoom.verticalFitToPages === 0;
    if (isZero && zeroPages === 'refused') throw invalidArgument();
    this.#change({
      fitWidth: pageCount(zoom.horizontalFitToPages),
      fitHeight: pageCount(zoom.verticalFitToPages),
    });
  }

  /** Whole rows, as a range or as `$1:$2`. */
  setPrintTitleRows(printTitleRows: unknown) {
    const rows = typeof printTitleRows === 'string' ? rowsNamed(printTitleRows) : wholeRows(printTitleRows);
    if (rows === null) throw invalidArgument();
    requirePrinter(this.worksheet.session.behaviour);
    setPrintTitles(this.worksheet.session.document, this.#sheet, rows);
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
