import { finding } from '../../domain/findings/finding';
import { cellText, plainText } from '../cells/cell-text';
import { readCents } from '../cells/read-amount';
import type { RowReader } from '../tables/row-reader';

/** What changes an appropriation in the course of a year. */
const CHANGE =
  /nachtrag|\bnt\b|umbuchung|umschichtung|sperre\b|gesperrt|verstaerkung|uebertragung|(?:ueber|ausser|uepl|apl).*bewillig|(?:soll|ansatz|plan)-?(?:veraenderung|aenderung)|mehr ?(?:\(\+\))? ?(?:\/|und) ?(?:weniger|minder)|(?:zu|ab)g(?:a|ae)ng/;
/** A comparison, or a word about the change that is no amount of it. */
const NO_CHANGE =
  /vorjahr(?! ?\))|ggue|gegenueber|folgejahr|\bnr\b|nummer|datum|begruendung|bemerkung|%|prozent/;

/**
 * Columns whose heading speaks of a change of the appropriation and is none that is known. Left out in silence they
 * would make another amount available.
 */
export class UnreadChanges {
  readonly #columns: readonly { readonly index: number; readonly heading: string }[];
  readonly #told = new Set<number>();

  constructor(private readonly reader: RowReader<'budget'>) {
    const { grid, row, left, columns } = reader.table.heading;
    const known = new Set(columns.map(({ index }) => index));
    const unknown: { index: number; heading: string }[] = [];
    for (let index = left; index <= grid.right; index += 1) {
      const cell = grid.cell(row, index);
      if (known.has(index) || typeof cell !== 'string') continue;
      const plain = plainText(cellText(cell));
      if (CHANGE.test(plain) && !NO_CHANGE.test(plain)) unknown.push({ index, heading: cellText(cell) });
    }
    this.#columns = unknown;
  }

  /** Asks about the first amount of each such column in a row whose adjusted appropriation nobody states. */
  askInRow(): void {
    const { grid } = this.reader.table.heading;
    for (const { index, heading } of this.#columns) {
      if (this.#told.has(index) || grid.format(this.reader.row, index).kind === 'date') continue;
      const amount = readCents(grid.cell(this.reader.row, index), 1);
      if (amount.kind !== 'value' || amount.value === 0) continue;
      this.#told.add(index);
      const place = { sheet: grid.sheet.name, cell: grid.address(this.reader.row, index) };
      this.reader.report(finding('appropriation-change-unread', place, { heading }));
    }
  }
}
