import { invalidArgument } from '../../protocol/host-error';
import { RemoteCollection } from '../../protocol/remote-object';
import { pageBreaksChanged } from '../changes';
import { requirePrinter } from '../printer';
import { PageBreak } from './page-break';
import { Range } from './range';
import type { Worksheet } from './worksheet';

/** The horizontal page breaks of a sheet. */
export class PageBreakCollection extends RemoteCollection {
  static override readonly className = 'PageBreakCollection';

  constructor(readonly worksheet: Worksheet) {
    super();
  }

  get $items() {
    const { sheet } = this.worksheet;
    return [...sheet.pageBreaks].sort((left, right) => left - right).map((row) => new PageBreak(sheet, row));
  }

  getCount() {
    return this.$items.length;
  }

  getItem(index: number) {
    const found = this.$items[index];
    if (found === undefined) throw invalidArgument();
    return found;
  }

  /** A break above the first cell of the range; none can be above the first row. */
  add(pageBreakRange: unknown) {
    requirePrinter(this.worksheet.session.behaviour);
    const { sheet } = this.worksheet;
    const range =
      typeof pageBreakRange === 'string' ? this.worksheet.getRange(pageBreakRange) : pageBreakRange;
    if (!(range instanceof Range) || range.sheet !== sheet || range.area.top === 0) throw invalidArgument();
    sheet.pageBreaks.add(range.area.top);
    pageBreaksChanged(sheet);
    return new PageBreak(sheet, range.area.top);
  }

  removePageBreaks() {
    requirePrinter(this.worksheet.session.behaviour);
    this.worksheet.sheet.pageBreaks.clear();
    pageBreaksChanged(this.worksheet.sheet);
  }
}
