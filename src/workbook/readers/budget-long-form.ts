import type { BudgetLine } from '../../domain/case';
import { finding } from '../../domain/findings/finding';
import { placeOf } from '../../domain/place';
import { BUDGET_AMOUNT } from '../cells/word-lists';
import { cellAddress } from '../address';
import type { RowReader } from '../tables/row-reader';
import type { ColumnOfYear } from './budget-amounts';
import { word } from './parsers';

const FIELDS = ['appropriation', 'carryOver', 'alreadyGranted', 'used'] as const;
type AmountField = (typeof FIELDS)[number];

/**
 * Reads budget lines that stand over several rows, one for each of their amounts: `Betrag-Typ | Betrag`. Each row is
 * read as a line of its own with one amount; these are put together at the end.
 */
export class BudgetLongForm {
  /** Which amount the row gives that was started last; null where it cannot be read. */
  #ofRow: AmountField | null = null;

  constructor(private readonly reader: RowReader<'budget'>) {}

  startRow(): void {
    this.#ofRow = this.reader.needed(this.reader.column('amountKind'), word(BUDGET_AMOUNT));
  }

  /** The column of amounts for the one that the row gives, none for any other. */
  readonly columnOf: ColumnOfYear = (field) =>
    field === this.#ofRow ? this.reader.column('amount') : undefined;

  /** The cell of the amount of the row. */
  cells(): BudgetLine['origin']['cells'] {
    const column = this.reader.column('amount');
    return this.#ofRow === null || column === undefined
      ? {}
      : { [this.#ofRow]: cellAddress(this.reader.row, column.index) };
  }

  /** One line for each key and year. An amount that stands in two rows is a question. */
  merged(lines: readonly BudgetLine[]): readonly BudgetLine[] {
    const byKey = new Map<string, BudgetLine>();
    for (const line of lines) {
      const { year, key, module, kind, group } = line;
      const id = JSON.stringify([year, key, module, kind, group]);
      const known = byKey.get(id);
      byKey.set(id, known === undefined ? line : this.#together(known, line));
    }
    return [...byKey.values()];
  }

  #together(known: BudgetLine, line: BudgetLine): BudgetLine {
    for (const field of FIELDS) {
      if (known[field] === null || line[field] === null) continue;
      const other = placeOf(known.origin, field)?.cell ?? '';
      const values = { line: line.key, year: String(line.year), other };
      this.reader.report(finding('budget-amount-twice', placeOf(line.origin, field), values));
    }
    const cells = { ...known.origin.cells, ...line.origin.cells };
    const amounts = Object.fromEntries(FIELDS.map((field) => [field, known[field] ?? line[field]]));
    return { ...known, ...amounts, origin: { ...known.origin, cells } };
  }
}
