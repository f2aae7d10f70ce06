import type { Label } from './label';

type Coordinate = 'module' | 'year';

/** A line of text that heads what follows. */
type Line = Pick<Label, 'module' | 'year' | 'isTotal'> & { readonly row: number };

/** Which of module and year the lines of a sheet name within the other, and what its lines of totals sum up. */
export class SectionLevels {
  /** Those that name a module or year or are a total, the lowest first. */
  readonly #lines: readonly Line[];
  /** The row of the first line that names it; infinite where none does. */
  readonly first: Readonly<Record<Coordinate, number>>;
  readonly #over = new Map<number, Readonly<Record<Coordinate, boolean>>>();

  /** @param lines title included, the lowest first */
  constructor(lines: readonly Line[]) {
    this.#lines = lines.filter((each) => each.isTotal || each.module !== null || each.year !== null);
    const rowOf = (coordinate: Coordinate): number =>
      lines.filter((each) => each[coordinate] !== null).at(-1)?.row ?? Number.POSITIVE_INFINITY;
    this.first = { module: rowOf('module'), year: rowOf('year') };
  }

  /** True where lines name the coordinate below lines that name the other one: modules within years. */
  isInner(coordinate: Coordinate): boolean {
    const { module, year } = this.first;
    if (!Number.isFinite(module) || !Number.isFinite(year)) return false;
    return coordinate === 'module' ? module > year : year > module;
  }

  /**
   * Which coordinates a line of a total sums up: `Gesamt` behind the modules of one year is over the modules, one that
   * has modules below itself, or stands behind another one, over the years.
   */
  totalOver({ row }: Line): Readonly<Record<Coordinate, boolean>> {
    let over = this.#over.get(row);
    if (over === undefined) {
      over = this.#find(row);
      this.#over.set(row, over);
    }
    return over;
  }

  #find(row: number): Readonly<Record<Coordinate, boolean>> {
    const isNamed = { module: Number.isFinite(this.first.module), year: Number.isFinite(this.first.year) };
    if (!isNamed.module || !isNamed.year) return isNamed;
    const inner = this.isInner('module') ? 'module' : 'year';
    const outer = inner === 'module' ? 'year' : 'module';
    const at = this.#lines.findIndex((each) => each.row === row);
    const below = this.#lines[at - 1];
    const above = this.#lines.slice(at + 1);
    const outerAbove = above.findIndex((each) => each[outer] !== null);
    const isBehindOther = above
      .slice(0, outerAbove === -1 ? undefined : outerAbove)
      .some((each) => each.isTotal);
    const isOnlyLast = below === undefined && !above.some((each) => each.isTotal);
    // What there is only one of is not summed up.
    const isOne = (coordinate: Coordinate): boolean =>
      new Set(this.#lines.flatMap((each) => each[coordinate] ?? [])).size === 1;
    const hasInnerBelow = below !== undefined && below[inner] !== null && below[outer] === null;
    const isOver = {
      [inner]: !isOne(inner) && (isOnlyLast || !hasInnerBelow),
      [outer]: !isOne(outer) && (isOnlyLast || isBehindOther || hasInnerBelow),
    };
    return isOver as Record<Coordinate, boolean>;
  }
}
