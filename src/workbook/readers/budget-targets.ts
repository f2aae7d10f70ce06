import type { BudgetLine } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import type { Place } from '../../domain/place';
import type { FieldOf } from '../../domain/vocabulary/vocabulary';
import { cellAddress } from '../address';
import { isBlank } from '../cells/cell-text';
import type { RowReader } from '../tables/row-reader';
import type { Column } from '../tables/table';

/** The result cells of budget lines. */
export class BudgetTargets {
  #filled: Place | null = null;

  /** @param isWritten true for a cell that still holds what a run of the add-in wrote into it */
  constructor(
    private readonly reader: RowReader<'budget'>,
    private readonly isWritten: (place: Place) => boolean,
  ) {}

  /** Those of the reader's row and a year. */
  of(year: number, yearsOfRow: number): BudgetLine['targets'] {
    const cellOf = (field: FieldOf<'budget'>): string | null => {
      const column = this.#column(field, year, yearsOfRow);
      return column === undefined ? null : cellAddress(this.reader.row, column.index);
    };
    const both = this.#forBothKinds(this.#column('unplanned', year, yearsOfRow));
    return {
      ownShare: cellOf('ownShare'),
      overPlan: cellOf('overPlan') ?? both,
      extraPlan: cellOf('extraPlan') ?? both,
    };
  }

  findings(): readonly Finding[] {
    return this.#filled === null ? [] : [finding('unplanned-column-filled', this.#filled, {})];
  }

  #column(field: FieldOf<'budget'>, year: number, yearsOfRow: number): Column | undefined {
    const ofYear = this.reader.columnsOf(field).find((column) => column.year === year);
    return ofYear ?? (yearsOfRow === 1 ? this.reader.column(field) : undefined);
  }

  /** An amount that we did not write may be one that was granted before: it stays. */
  #forBothKinds(column: Column | undefined): string | null {
    if (column === undefined) return null;
    const { reader } = this;
    const [cell, place] = [reader.cell(column), reader.place(column)];
    if (cell === 0 || isBlank(cell) || this.isWritten(place)) return place.cell;
    this.#filled ??= place;
    return null;
  }
}
