import type { Yearly } from '../../domain/case';
import { finding, type Finding, type FindingValue } from '../../domain/findings/finding';
import { numberValue } from '../../domain/findings/number-value';
import { severityOf } from '../../domain/findings/severity';
import { exactFromCents, type Cents, type Exact } from '../../domain/numbers';
import type { CellsOf, ColumnsOf, Place, RowOrigin } from '../../domain/place';
import type { DateSystem } from '../../domain/time';
import type { FieldOf, TableKind } from '../../domain/vocabulary/vocabulary';
import { isSerial } from '../cells/became-date';
import { shownDate, type NumberFormat } from '../cells/number-format';
import type { ProgrammeWords } from '../cells/programme-words';
import type { Reading, Refusal } from '../cells/reading';
import type { CellValue } from '../snapshot';
import type { Column, FoundTable } from './table';

/** Turns a cell into a value; the column says what its numbers are in. */
export type Parser<T> = (cell: CellValue, column: Column, format: NumberFormat) => Reading<T>;

/**
 * Reads the cells of a table row by row. What cannot be read becomes a finding with its cell, and the row counts as
 * failed, so that no row is used in part.
 */
export class RowReader<Kind extends TableKind> {
  /** Absolute, 0-based. */
  row = 0;
  failed = false;
  /** A cell of the row that was read says that it is rough or assumed. */
  saysAssumed = false;
  readonly findings: Finding[] = [];
  private firstOfRow = 0;
  private readonly columns: ColumnsOf<Kind>;
  private readonly columnsByYear: RowOrigin<Kind>['columnsByYear'];

  constructor(
    readonly table: FoundTable,
    private readonly dateSystem: DateSystem,
  ) {
    const { columns } = table.heading;
    const years = new Set(columns.map(({ year }) => year).filter((year) => year !== null));
    this.columns = this.namesOf(null);
    this.columnsByYear =
      years.size === 0 ? undefined : Object.fromEntries([...years].map((year) => [year, this.namesOf(year)]));
  }

  private namesOf(year: number | null): ColumnsOf<Kind> {
    const ofYear = this.table.heading.columns.filter((column) => column.year === year);
    const { grid } = this.table.heading;
    const names = ofYear.map(({ spec, index }) => [spec.field, grid.nameOfColumn(index)]);
    return Object.fromEntries(names) as ColumnsOf<Kind>;
  }

  /** The words of the programme for modules and roles. */
  get words(): ProgrammeWords {
    return this.table.heading.grid.needs.words;
  }

  start(row: number): void {
    this.firstOfRow = this.findings.length;
    this.row = row;
    this.failed = false;
    this.saysAssumed = false;
  }

  /** The column of a field that is not by year. */
  column(field: FieldOf<Kind>): Column | undefined {
    return this.table.heading.columns.find((each) => each.spec.field === field && each.year === null);
  }

  /** All columns of a field: the one for every year and those of single years. */
  columnsOf(field: FieldOf<Kind>): readonly Column[] {
    return this.table.heading.columns.filter((each) => each.spec.field === field);
  }

  origin(): RowOrigin<Kind> {
    const { columns, columnsByYear } = this;
    const { grid, left } = this.table.heading;
    const { name: sheet } = grid.sheet;
    if (grid.isTurned) {
      const origin = { sheet, row: left + 1, column: grid.nameOfRow(this.row), columns };
      return columnsByYear === undefined ? origin : { ...origin, columnsByYear };
    }
    const row = this.row + 1;
    return columnsByYear === undefined ? { sheet, row, columns } : { sheet, row, columns, columnsByYear };
  }

  /** The same with fields that stand in other cells than those of the row. */
  originWith(cells: CellsOf<Kind>): RowOrigin<Kind> {
    for (const field in cells) if (Object.hasOwn(cells, field)) return { ...this.origin(), cells };
    return this.origin();
  }

  cell(column: Column): CellValue {
    return this.table.heading.grid.cell(this.row, column.index);
  }

  place(column: Column | undefined): Place {
    const index = column?.index ?? this.table.heading.left;
    const { grid } = this.table.heading;
    return { sheet: grid.sheet.name, cell: grid.address(this.row, index) };
  }

  private read<T>(column: Column, parse: Parser<T>): Reading<T> {
    const { grid } = this.table.heading;
    const reading = parse(grid.cell(this.row, column.index), column, grid.format(this.row, column.index));
    if (reading.kind === 'value' && reading.remark !== undefined) {
      this.report(reading.remark(this.place(column), column.heading));
      if (reading.isAssumed === true) this.saysAssumed = true;
    }
    return reading;
  }

  /** What is wrong with a cell; a date is quoted as the cell shows it, not as the number that it is. */
  refusalAt(column: Column, { finding: findingOf }: Refusal): Finding {
    const found = findingOf(this.place(column), column.heading);
    const { grid } = this.table.heading;
    const cell = grid.cell(this.row, column.index);
    const format = grid.format(this.row, column.index);
    if (typeof cell !== 'number' || format.kind !== 'date' || !('text' in found.values) || !isSerial(cell))
      return found;
    return { ...found, values: { ...found.values, text: shownDate(cell, format, this.dateSystem) } };
  }

  /** The value of a cell; null where the column is missing, the cell is blank or cannot be read. */
  optional<T>(column: Column | undefined, parse: Parser<T>): T | null {
    if (column === undefined) return null;
    const reading = this.read(column, parse);
    if (reading.kind === 'value') return reading.value;
    if (reading.kind === 'refused') this.report(this.refusalAt(column, reading));
    return null;
  }

  /** The same for a cell that stops no row: what is wrong with it goes to `unread`. */
  setAside<T>(column: Column | undefined, parse: Parser<T>, unread: (found: Finding) => void): T | null {
    if (column === undefined) return null;
    const reading = this.read(column, parse);
    if (reading.kind === 'refused') unread(this.refusalAt(column, reading));
    return reading.kind === 'value' ? reading.value : null;
  }

  /** The same for a cell that must be filled. */
  needed<T>(column: Column | undefined, parse: Parser<T>): T | null {
    if (column === undefined) return null;
    const reading = this.read(column, parse);
    if (reading.kind === 'value') return reading.value;
    this.report(
      reading.kind === 'blank'
        ? finding('needed-cell-empty', this.place(column), { column: column.heading })
        : this.refusalAt(column, reading),
    );
    return null;
  }

  /** The values of a field that stands once for every year, or once per year. */
  yearly<T>(columns: readonly Column[], parse: Parser<T>): Yearly<T> {
    if (columns.length === 0) return NO_VALUES;
    const [only] = columns;
    if (columns.length === 1 && only!.year === null) {
      const every = this.optional(only, parse);
      return every === null ? NO_VALUES : { every, byYear: NO_YEARS };
    }
    let every: T | null = null;
    const byYear: Record<number, T> = {};
    for (const column of columns) {
      const read = this.optional(column, parse);
      if (column.year === null) every = read;
      else if (read !== null) byYear[column.year] = read;
    }
    return { every, byYear };
  }

  /** Notes a finding; a cell that several years read says the same thing only once. */
  report(found: Finding): void {
    const ofRow = this.findings.slice(this.firstOfRow);
    if (!ofRow.some((each) => isSame(each, found))) this.findings.push(found);
    if (severityOf(found) === 'error') this.failed = true;
  }

  /** What is wrong with the row; null where it can be read. */
  failure(): Finding | null {
    const ofRow = this.findings.slice(this.firstOfRow);
    return ofRow.find((each) => severityOf(each) === 'error') ?? null;
  }

  /** Reads a cell, and tells whether it says something that cannot be read. */
  tried<T>(
    column: Column | undefined,
    parse: Parser<T>,
  ): { readonly value: T | null; readonly isUnread: boolean } {
    let isUnread = false;
    const value = this.setAside(column, parse, (found) => {
      isUnread = true;
      this.report(found);
    });
    return { value, isUnread };
  }

  refuseNegative(column: Column, shown: FindingValue): void {
    this.report(finding('negative-value', this.place(column), { column: column.heading, value: shown }));
  }
}

function isSame(one: Finding, other: Finding): boolean {
  return one.code === other.code && one.place?.cell === other.place?.cell;
}

const NO_YEARS: Readonly<Record<number, never>> = {};
const NO_VALUES: Yearly<never> = { every: null, byYear: NO_YEARS };

type NegativeReport = Pick<RowReader<TableKind>, 'refuseNegative'>;

/** A parser that refuses numbers below zero. */
export function notNegative(reader: NegativeReport, parse: Parser<Exact>): Parser<Exact> {
  return (cell, column, format) => {
    const reading = parse(cell, column, format);
    if (reading.kind === 'value' && reading.value.digits < 0) {
      reader.refuseNegative(column, numberValue(reading.value));
    }
    return reading;
  };
}

/** The same for amounts in cents. */
export function notNegativeCents(reader: NegativeReport, parse: Parser<Cents>): Parser<Cents> {
  return (cell, column, format) => {
    const reading = parse(cell, column, format);
    if (reading.kind === 'value' && reading.value < 0) {
      reader.refuseNegative(column, numberValue(exactFromCents(reading.value), 2));
    }
    return reading;
  };
}
