import { finding } from '../../domain/findings/finding';
import type { CellsOf } from '../../domain/place';
import { headingOf } from '../../domain/vocabulary/vocabulary';
import { cellAddress } from '../address';
import type { SaidAbove } from '../tables/lines-above';
import type { Parser, RowReader } from '../tables/row-reader';

/** What names a budget line. */
export interface BudgetKey {
  /** Product and account in the sheet's own words, joined by ` / `. */
  readonly key: string;
  /** The account's digits, where there are any. */
  readonly account: string | null;
  /** Cells of the key that stand in another row than the amounts. */
  readonly cells: CellsOf<'budget'>;
}

const FIELDS = ['product', 'account', 'productAndAccount'] as const;

/**
 * Reads the keys of budget lines from top to bottom. A product that a title or section names, or that is written once
 * for the rows below it, reaches the accounts below.
 */
export class BudgetKeys {
  #writtenOnce: { readonly product: string; readonly cell: string; readonly section: string | null } | null =
    null;

  constructor(
    private readonly reader: RowReader<'budget'>,
    private readonly keyText: Parser<string>,
  ) {}

  /**
   * The key of the reader's row.
   * @param position where the row is one of a list of positions
   */
  read(above: SaidAbove, position: { readonly text: string } | null): BudgetKey {
    const { reader, keyText } = this;
    const [product, account, both] = FIELDS.map((field) => reader.optional(reader.column(field), keyText));
    const digits = accountIn(account ?? '') ?? accountIn(both ?? '') ?? groupOfAccounts(account ?? '');
    const ofAbove = product == null && (account ?? position) != null ? this.#above(above) : null;
    const section = above.product?.cell ?? null;
    const column = reader.column('product');
    if (product != null && column !== undefined) {
      this.#writtenOnce = { product, cell: cellAddress(reader.row, column.index), section };
    }
    const parts = [ofAbove?.product ?? product, account, both, position?.text].flatMap((part) => part ?? []);
    if (parts.length === 0 && !reader.failed) this.#reportMissing();
    return {
      key: parts.join(' / '),
      account: digits,
      cells: ofAbove === null ? {} : { product: ofAbove.cell },
    };
  }

  #above({ product }: SaidAbove): { readonly product: string; readonly cell: string } | null {
    const once = this.#writtenOnce;
    const section = product?.cell ?? null;
    if (once !== null && once.section === section) return once;
    return product === null || product.cell === null ? null : { product: product.value, cell: product.cell };
  }

  #reportMissing(): void {
    const { reader } = this;
    const column = FIELDS.flatMap((field) => reader.column(field) ?? [])[0];
    const heading = column?.heading ?? headingOf('budget', 'product');
    reader.report(finding('needed-cell-empty', reader.place(column), { column: heading }));
  }
}

/**
 * The last run of five to eight digits, of several the last one of an account class: `501900` in
 * `05.313.01.0 / 501900`, `542200` in `100603-542200`. Four digits count alone or as the last part: `0501.5012`.
 */
export function accountIn(words: string): string | null {
  const runs = words.match(/(?<!\d)\d{5,8}(?!\d)/g) ?? [];
  const ofClass = runs.filter((run) => /^[4-7]/.test(run));
  const last = ofClass.at(-1) ?? runs.at(-1);
  return last ?? /^(?:.*[.\-/ ])?([4-7]\d{3})$|^(\d{4})$/.exec(words.trim())?.slice(1).find(Boolean) ?? null;
}

/** The number of a group of accounts: `41 Zuwendungen`, `501`. */
function groupOfAccounts(words: string): string | null {
  return /^([4-7]\d{1,2})(?!\d)/.exec(words.trim())?.[1] ?? null;
}
