import type { BudgetLine } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import { addCents, cents, sumCents, ZERO_CENTS, type Cents } from '../../domain/numbers';
import type { Place } from '../../domain/place';
import type { RowReader } from '../tables/row-reader';
import { roundingRoom } from '../tables/rounding-room';
import type { Column } from '../tables/table';
import type { ColumnOfYear } from './budget-amounts';
import { centsOf } from './parsers';

interface Difference {
  readonly place: Place;
  readonly line: BudgetLine;
  readonly stated: Cents;
  readonly computed: Cents;
}

/** So many differences are named one by one. */
const MOST_NAMED = 3;

/**
 * Holds what a list prints as available against what its other columns give. It also decides whether `Verfügt`
 * contains what stands beside it as `Ist`, and gives what is committed where no column does.
 */
export class AvailableWitness {
  readonly #differences: Difference[] = [];
  #added: Place | null = null;
  #above: Place | null = null;
  #taken: Place | null = null;

  constructor(
    private readonly reader: RowReader<'budget'>,
    private readonly columnOf: ColumnOfYear,
  ) {}

  /**
   * The line of the reader's row. What was booked is added to what is committed where the sums prove it; where nothing
   * says what is committed, it is what the available amount leaves of the appropriation.
   */
  checked(line: BudgetLine): BudgetLine {
    const { reader } = this;
    const column = this.columnOf('available', line.year);
    const stated = this.#amountIn(column);
    const booked = this.#bookedIn(line.year);
    const amount = this.#amountIn(booked);
    const { used } = line;
    const authorised = sumCents(
      [line.appropriation, line.carryOver, line.alreadyGranted].map((each) => each ?? ZERO_CENTS),
    );
    const left = cents(authorised - (used ?? 0));
    if (booked !== undefined && amount !== null && amount !== 0 && used !== null) {
      if (stated !== null && stated !== left && stated === left - amount) {
        this.#added ??= reader.place(booked);
        return { ...line, used: addCents(used, amount) };
      }
      if (Math.abs(amount) > Math.abs(used)) this.#above ??= reader.place(booked);
    }
    const isUsedSaid = this.#isUsedSaid(line.year);
    const isLess = stated !== null && line.appropriation !== null && stated < authorised;
    if (!isUsedSaid && isLess && line.kind === 'expense') {
      const place = reader.place(column);
      this.#taken ??= place;
      const cells = { ...line.origin.cells, used: place.cell };
      return { ...line, used: cents(authorised - stated), origin: { ...line.origin, cells } };
    }
    if (column !== undefined && stated !== null) {
      const room = roundingRoom([authorised, used ?? ZERO_CENTS, stated], column.euroPerUnit);
      const difference = { place: reader.place(column), line, stated, computed: left };
      if (Math.abs(stated - left) > room) this.#differences.push(difference);
    }
    return line;
  }

  findings(): readonly Finding[] {
    const [first] = this.#differences;
    const count = String(this.#differences.length);
    return [
      ...(this.#added === null ? [] : [finding('booked-added', this.#added, {})]),
      ...(this.#taken === null ? [] : [finding('used-from-available', this.#taken, {})]),
      ...(this.#above === null ? [] : [finding('booked-above-committed', this.#above, {})]),
      ...this.#differences.slice(0, MOST_NAMED).map(({ place, line, stated, computed }) =>
        finding('available-differs', place, {
          line: line.key,
          year: String(line.year),
          stated: { cents: stated },
          computed: { cents: computed },
          difference: { cents: cents(stated - computed) },
        }),
      ),
      ...(first === undefined || this.#differences.length <= MOST_NAMED
        ? []
        : [finding('availables-differ', first.place, { count })]),
    ];
  }

  /** Reports an available amount that cannot be read where nothing else says what is committed. */
  reportWhereAlone(year: number): void {
    if (!this.#isUsedSaid(year)) this.reader.optional(this.columnOf('available', year), centsOf);
  }

  #isUsedSaid(year: number): boolean {
    return this.columnOf('used', year) !== undefined || this.#bookedIn(year) !== undefined;
  }

  /** What cannot be read here is no amount to hold others against; nothing is computed from it. */
  #amountIn(column: Column | undefined): Cents | null {
    if (column === undefined) return null;
    const { grid } = this.reader.table.heading;
    const format = grid.format(this.reader.row, column.index);
    const reading = centsOf(this.reader.cell(column), column, format);
    return reading.kind === 'value' ? reading.value : null;
  }

  #bookedIn(year: number): Column | undefined {
    return this.reader.table.heading.booked.find((each) => each.year === year || each.year === null);
  }
}
