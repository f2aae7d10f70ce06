import { filledText } from '../domain/findings/filled-text';
import { readCell, type Argument } from './argument';
import { blockOf, type Block } from './block';
import { failure } from './problem';
import { functionTexts, screenLanguage } from './screen-language';

/** The cells that were given for one argument. A single cell counts for every row and column and is read once. */
export class ArgumentCells<T> {
  readonly #block: Block | null;
  #single: { readonly value: T } | null = null;

  constructor(
    readonly argument: Argument<T>,
    given: unknown,
  ) {
    this.#block = blockOf(given);
  }

  get leftOut(): boolean {
    return this.#block === null;
  }

  get rows(): number {
    return this.#block?.length ?? 1;
  }

  get width(): number {
    return this.#block?.[0]?.length ?? 1;
  }

  get isRange(): boolean {
    return this.rows > 1 || this.width > 1;
  }

  /** The cell as it was given; undefined where the argument was left out. */
  cell(row: number, column: number): unknown {
    return this.#block?.[this.rows === 1 ? 0 : row]?.[this.width === 1 ? 0 : column];
  }

  /** @throws CustomFunctions.Error as `readCell` */
  read(row: number, column: number): T {
    if (this.isRange) return readCell(this.argument, this.cell(row, column));
    this.#single ??= { value: readCell(this.argument, this.cell(0, 0)) };
    return this.#single.value;
  }
}

/** The size of the block that ranges make together. @throws CustomFunctions.Error where they do not fit together */
export function commonSize(cells: readonly ArgumentCells<unknown>[]): {
  readonly rows: number;
  readonly width: number;
} {
  const rows = Math.max(...cells.map((each) => each.rows));
  const width = Math.max(...cells.map((each) => each.width));
  const fits = (each: ArgumentCells<unknown>): boolean =>
    (each.rows === 1 || each.rows === rows) && (each.width === 1 || each.width === width);
  const odd = cells.find((each) => !fits(each));
  if (odd === undefined) return { rows, width };
  throw sizesDiffer(cells.find((each) => each.isRange && each !== odd) ?? odd, odd);
}

/** @throws CustomFunctions.Error where `other` is a range of another size than `first` */
export function requireSameSize(first: ArgumentCells<unknown>, other: ArgumentCells<unknown>): void {
  if (!other.isRange || (other.rows === first.rows && other.width === first.width)) return;
  throw sizesDiffer(first, other);
}

function sizesDiffer(first: ArgumentCells<unknown>, odd: ArgumentCells<unknown>): CustomFunctions.Error {
  const values = {
    first: first.argument.name,
    firstSize: sizeText(first),
    column: odd.argument.name,
    size: sizeText(odd),
  };
  return failure({ code: 'ranges-differ', values });
}

function sizeText({ rows, width }: ArgumentCells<unknown>): string {
  const language = screenLanguage();
  const values = { rows: String(rows), columns: String(width) };
  return filledText(functionTexts(language).size, values, language);
}
