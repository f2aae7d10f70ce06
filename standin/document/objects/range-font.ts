import { invalidArgument, notImplemented } from '../../protocol/host-error';
import { RemoteObject } from '../../protocol/remote-object';
import { commonFormat } from '../cell-format';
import { colorText } from '../color';
import { formatRange } from '../format-range';
import type { CellArea } from '../range-address';
import type { Session } from '../session';
import type { FormatChange, SheetDocument } from '../workbook-document';

/** A property that differs within the range reads null, the colour ''. */
export class RangeFont extends RemoteObject {
  static override readonly className = 'RangeFont';

  constructor(
    readonly session: Session,
    readonly sheet: SheetDocument,
    readonly area: CellArea,
  ) {
    super();
  }

  get bold() {
    return this.#common('bold');
  }

  set bold(bold: unknown) {
    this.#change({ bold: flag(bold) });
  }

  get italic() {
    return this.#common('italic');
  }

  set italic(italic: unknown) {
    this.#change({ italic: flag(italic) });
  }

  get strikethrough(): boolean | null {
    return this.#common('strikethrough');
  }

  set strikethrough(strikethrough: unknown) {
    this.#change({ strikethrough: flag(strikethrough) });
  }

  /** In points. */
  get size() {
    return this.#common('fontSize');
  }

  set size(size: unknown) {
    if (typeof size !== 'number' || !(size >= 1 && size <= 409)) throw invalidArgument();
    this.#change({ fontSize: size });
  }

  get color() {
    return this.#common('fontColor') ?? '';
  }

  set color(color: unknown) {
    this.#change({ fontColor: colorText(color) });
  }

  get underline() {
    const underline = this.#common('underline');
    if (underline === null) return null;
    return underline ? 'Single' : 'None';
  }

  set underline(underline: unknown) {
    if (underline !== 'Single' && underline !== 'None') {
      throw notImplemented(`RangeFont.underline ${String(underline)}`);
    }
    this.#change({ underline: underline === 'Single' });
  }

  #common<K extends keyof FormatChange>(property: K) {
    return commonFormat(this.session.document, this.sheet, this.area, property) ?? null;
  }

  #change(change: FormatChange) {
    formatRange(this.sheet, this.area, change);
  }
}

function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}
