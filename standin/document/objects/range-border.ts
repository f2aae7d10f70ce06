import { notImplemented } from '../../protocol/host-error';
import { RemoteObject } from '../../protocol/remote-object';
import { commonFormat } from '../cell-format';
import { colorText } from '../color';
import { formatRange } from '../format-range';
import type { CellArea } from '../range-address';
import type { Session } from '../session';
import type { BorderLine, SheetDocument } from '../workbook-document';

/** A thin or medium continuous line, a double one, or none. `area` is the row of cells at the edge. */
export class RangeBorder extends RemoteObject {
  static override readonly className = 'RangeBorder';
  readonly #side: 'EdgeTop' | 'EdgeBottom';

  constructor(
    readonly session: Session,
    readonly sheet: SheetDocument,
    readonly area: CellArea,
    side: 'EdgeTop' | 'EdgeBottom',
  ) {
    super();
    this.#side = side;
  }

  override get $identity() {
    return { Id: this.#side };
  }

  get sideIndex() {
    return this.#side;
  }

  get style() {
    const line = this.#line();
    if (line === undefined) return null;
    if (line === null) return 'None';
    return line.style === 'Double' ? 'Double' : 'Continuous';
  }

  set style(style: unknown) {
    if (style === 'None') this.#draw(null);
    else if (style === 'Double') this.#draw({ ...this.#drawn(), style: 'Double' });
    else if (style === 'Continuous') {
      const drawn = this.#drawn();
      this.#draw({ ...drawn, style: drawn.style === 'Double' ? 'Thin' : drawn.style });
    } else throw notImplemented(`RangeBorder.style ${String(style)}`);
  }

  /** A double line is as thick as Excel's `Thick`. */
  get weight() {
    const line = this.#line();
    if (line === undefined) return null;
    if (line === null) return 'Thin';
    return line.style === 'Double' ? 'Thick' : line.style;
  }

  set weight(weight: unknown) {
    if (weight !== 'Thin' && weight !== 'Medium') {
      throw notImplemented(`RangeBorder.weight ${String(weight)}`);
    }
    this.#draw({ ...this.#drawn(), style: weight });
  }

  get color() {
    const line = this.#line();
    if (line === undefined) return null;
    return line?.color ?? '#000000';
  }

  set color(color: unknown) {
    this.#draw({ ...this.#drawn(), color: colorText(color) });
  }

  #property() {
    return this.#side === 'EdgeTop' ? 'borderTop' : 'borderBottom';
  }

  #line(): BorderLine | null | undefined {
    return commonFormat(this.session.document, this.sheet, this.area, this.#property());
  }

  /** The line there is, or the one Excel draws when a first property is set. */
  #drawn(): BorderLine {
    return this.#line() ?? { style: 'Thin', color: '#000000' };
  }

  #draw(line: BorderLine | null) {
    formatRange(this.sheet, this.area, { [this.#property()]: line });
  }
}
