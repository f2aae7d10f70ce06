import { itemNotFound, notImplemented } from '../../protocol/host-error';
import { RemoteCollection } from '../../protocol/remote-object';
import { addCondition, conditionsOn, removeConditions } from '../conditional-formats';
import { requireUnprotected } from '../protection';
import type { CellArea } from '../range-address';
import type { SheetDocument } from '../workbook-document';
import { ConditionalFormat } from './conditional-format';

/** The conditional formats of a range: all that have one of its cells. */
export class ConditionalFormatCollection extends RemoteCollection {
  static override readonly className = 'ConditionalFormatCollection';

  constructor(
    readonly sheet: SheetDocument,
    readonly area: CellArea,
  ) {
    super();
  }

  get $items() {
    return conditionsOn(this.sheet, this.area).map((each) => new ConditionalFormat(this.sheet, each));
  }

  getCount() {
    return this.$items.length;
  }

  getItem(id: string) {
    const found = this.$items.find((each) => each.id === id);
    if (found === undefined) throw itemNotFound();
    return found;
  }

  /** Only formulas. The new one goes before the others. */
  add(type: string) {
    requireUnprotected(this.sheet);
    if (type !== 'Custom') throw notImplemented(`A conditional format of type ${type}`);
    return new ConditionalFormat(this.sheet, addCondition(this.sheet, this.area));
  }

  clearAll() {
    requireUnprotected(this.sheet);
    removeConditions(this.sheet, this.area);
  }
}
