import { invalidArgument } from '../../protocol/host-error';
import { RemoteObject } from '../../protocol/remote-object';
import { sheetChanged } from '../changes';
import { requirePrinter } from '../printer';
import type { HeaderFooterPart } from '../workbook-document';
import type { Worksheet } from './worksheet';

const empty = {
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
};

/** Excel keeps at most so many characters of a header or a footer, its three parts together. */
const longest = 255;

/** What stands above and below every page, in Excel's codes. */
export class HeaderFooter extends RemoteObject {
  static override readonly className = 'HeaderFooter';

  constructor(readonly worksheet: Worksheet) {
    super();
  }

  get leftHeader() {
    return this.#text('leftHeader');
  }

  set leftHeader(text: unknown) {
    this.#setText('leftHeader', text);
  }

  get leftFooter() {
    return this.#text('leftFooter');
  }

  set leftFooter(text: unknown) {
    this.#setText('leftFooter', text);
  }

  get centerHeader() {
    return this.#text('centerHeader');
  }

  set centerHeader(text: unknown) {
    this.#setText('centerHeader', text);
  }

  get centerFooter() {
    return this.#text('centerFooter');
  }

  set centerFooter(text: unknown) {
    this.#setText('centerFooter', text);
  }

  get rightHeader() {
    return this.#text('rightHeader');
  }

  set rightHeader(text: unknown) {
    this.#setText('rightHeader', text);
  }

  get rightFooter() {
    return this.#text('rightFooter');
  }

  set rightFooter(text: unknown) {
    this.#setText('rightFooter', text);
  }

  #text(part: HeaderFooterPart): string {
    return (this.worksheet.sheet.page.headerFooter ?? empty)[part];
  }

  #setText(part: HeaderFooterPart, text: unknown) {
    if (typeof text !== 'string') throw invalidArgument();
    requirePrinter(this.worksheet.session.behaviour);
    const { sheet } = this.worksheet;
    const headerFooter = { ...(sheet.page.headerFooter ?? empty), [part]: text };
    const edge = part.endsWith('Header') ? 'Header' : 'Footer';
    const parts = [headerFooter[`left${edge}`], headerFooter[`center${edge}`], headerFooter[`right${edge}`]];
    if (parts.join('').length > longest) throw invalidArgument();
    sheet.page = { ...sheet.page, headerFooter };
    sheetChanged(sheet);
  }
}
