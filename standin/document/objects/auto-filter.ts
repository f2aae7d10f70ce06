import { invalidArgument, notImplemented } from '../../protocol/host-error';
import { RemoteObject } from '../../protocol/remote-object';
import { cellAt } from '../cells';
import { isFiltered } from '../filtered-rows';
import type { SheetDocument } from '../workbook-document';
import { Range } from './range';

interface FilterCriteria {
  readonly filterOn?: string;
  readonly values?: readonly unknown[];
}

/** The AutoFilter of a sheet, by the texts of one column. It hides rows, but is not saved with the file. */
export class AutoFilter extends RemoteObject {
  static override readonly className = 'AutoFilter';

  constructor(readonly sheet: SheetDocument) {
    super();
  }

  /** @param criteria `{ filterOn: 'Values', values }`: the texts whose rows stay visible */
  apply(range: unknown, columnIndex?: number | null, criteria?: FilterCriteria | null) {
    if (!(range instanceof Range) || range.sheet !== this.sheet) throw invalidArgument();
    if (criteria?.filterOn !== 'Values') throw notImplemented('AutoFilter.apply without a choice of values');
    this.remove();
    const { area } = range;
    const shown = new Set((criteria.values ?? []).map(String));
    this.sheet.filter = area;
    for (let row = area.top + 1; row < area.top + area.rows; row += 1) {
      const text = String(cellAt(this.sheet, row, area.left + (columnIndex ?? 0))?.value ?? '');
      if (!shown.has(text)) this.sheet.hiddenRows.add(row);
    }
  }

  /** The rows that it hid are visible again. */
  remove() {
    const filtered = [...this.sheet.hiddenRows].filter((row) => isFiltered(this.sheet, row));
    for (const row of filtered) this.sheet.hiddenRows.delete(row);
    this.sheet.filter = null;
  }
}
