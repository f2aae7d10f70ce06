import type { BudgetLine } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import { cents, type Cents } from '../../domain/numbers';
import type { RowReader } from '../tables/row-reader';
import type { Column } from '../tables/table';

/** Whose amounts a table prints with a minus: income as most budget software does, or expenses. */
type Convention = 'income' | 'expense' | 'none' | 'unclear';

/** An appropriation below zero, or income above it, and where it stands. */
interface Signed {
  readonly line: BudgetLine;
  readonly row: number;
  readonly column: Column;
  readonly amount: Cents;
}

/** So many cells are named one by one. */
const MOST_NAMED = 3;

/**
 * The signs of the appropriations of a table. Expenses have a minus by convention only where all of them do and
 * income stands beside them without one.
 */
export class BudgetSigns {
  readonly #below = { expense: [] as Signed[], income: [] as Signed[] };
  readonly #above: { expense: Signed | null; income: Signed | null } = { expense: null, income: null };

  constructor(private readonly reader: RowReader<'budget'>) {}

  /** @param column finds the column of the line's appropriation, which is as its cell writes it */
  add(line: BudgetLine, row: number, column: () => Column): void {
    const { appropriation: amount, kind } = line;
    if (amount === null || amount === 0) return;
    if (amount < 0) this.#below[kind].push({ line, row, column: column(), amount });
    else this.#above[kind] ??= { line, row, column: column(), amount };
  }

  /** The lines with the signs that a budget has; what was turned or stands out is reported. */
  settled(lines: readonly BudgetLine[]): readonly BudgetLine[] {
    const { expense, income } = this.#below;
    const convention = this.#convention();
    if (convention === 'none' && expense.length === 0) return lines;
    if (convention === 'unclear') {
      const [first] = expense;
      this.#report(finding('expense-signs-unclear', this.#place(first!), {}));
      return [];
    }
    const turnedKind = convention === 'none' ? null : convention;
    this.#reportEach(convention === 'expense' ? expense : income, TURNED[convention]);
    this.#reportEach(convention === 'expense' ? income : expense, 'below-zero');
    const stray = convention === 'income' ? this.#above.income : null;
    if (stray !== null) this.#report(finding('income-signs-differ', this.#place(stray), {}));
    return lines.map((line) => (line.kind === turnedKind ? withPlus(line) : line));
  }

  #convention(): Convention {
    const { expense, income } = this.#below;
    if (expense.length > 0 && this.#above.expense === null) {
      return this.#above.income !== null && income.length === 0 ? 'expense' : 'unclear';
    }
    return income.length > 0 ? 'income' : 'none';
  }

  #reportEach(signed: readonly Signed[], what: 'income-turned' | 'expense-turned' | 'below-zero'): void {
    const [first] = signed;
    if (first === undefined) return;
    if (signed.length > MOST_NAMED) {
      const count = String(signed.length);
      const code = what === 'below-zero' ? 'plans-below-zero' : 'signs-turned';
      this.#report(finding(code, this.#place(first), { count }));
      return;
    }
    for (const each of signed) {
      const { line, amount } = each;
      const values = { line: line.key, year: String(line.year) };
      const shown = { cents: what === 'below-zero' ? amount : cents(-amount) };
      this.#report(finding(CODES[what], this.#place(each), { ...values, amount: shown }));
    }
  }

  #place({ row, column }: Signed) {
    this.reader.start(row);
    return this.reader.place(column);
  }

  #report(found: Finding): void {
    this.reader.report(found);
  }
}

const TURNED = { income: 'income-turned', expense: 'expense-turned', none: 'income-turned' } as const;
const CODES = {
  'income-turned': 'income-sign-turned',
  'expense-turned': 'expense-sign-turned',
  'below-zero': 'plan-below-zero',
} as const;

/** The line with all amounts turned; income that stands without a minus in such a table stays. */
function withPlus(line: BudgetLine): BudgetLine {
  if (line.kind === 'income') {
    const { appropriation } = line;
    return appropriation === null || appropriation >= 0
      ? line
      : { ...line, appropriation: cents(-appropriation) };
  }
  const turned = (amount: Cents | null): Cents | null =>
    amount === null ? null : amount === 0 ? amount : cents(-amount);
  return {
    ...line,
    appropriation: turned(line.appropriation),
    carryOver: turned(line.carryOver),
    alreadyGranted: turned(line.alreadyGranted),
    used: turned(line.used),
    usedForKim: turned(line.usedForKim),
  };
}
