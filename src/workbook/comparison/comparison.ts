import type { Cents } from '../../domain/numbers';
import type { AnyField, TableKind } from '../../domain/vocabulary/vocabulary';
import type { MoneyUnit } from '../recognition';
import type { CellValue } from '../snapshot';
import type { KeptFacts, KeptFigure } from './kept-run';

/** What changed since the last run that was written, as the workbook keeps it. Plain data. */
export interface Comparison {
  /** When that run was: local time, ISO without zone. */
  readonly since: string;
  /** The key figures that changed, the most important first. */
  readonly figures: readonly ComparedFigure[];
  /** The inputs that changed. */
  readonly changes: readonly InputChange[];
  /** False where the inputs of one of both runs were too many to be kept: then only facts are among the changes. */
  readonly knowsInputs: boolean;
  /** By position the changes that none of the changed figures was computed from. */
  readonly others: readonly number[];
}

export interface ComparedFigure extends Omit<KeptFigure, 'amount'> {
  readonly before: ComparedAmount;
  readonly now: ComparedAmount;
  /** By position the changed inputs that it was computed from, then or now; empty: the cause is not known. */
  readonly changes: readonly number[];
}

export type ComparedAmount = Cents | 'unknown' | 'absent';

/** What a cell held at that run; of a text only that it was one. */
export type CellBefore = number | 'text' | 'blank';

interface OfTable {
  readonly sheet: string;
  /** Null: a cross-tab, or cells beside the tables. */
  readonly table: TableKind | null;
}

interface OfRow extends OfTable {
  /** What the workbook calls the row; null where it has no name, had another one, or is gone. */
  readonly name: string | null;
}

interface OfField {
  readonly field: AnyField | null;
  readonly year: number | null;
}

export type InputChange =
  | (OfRow &
      OfField & {
        readonly kind: 'cell';
        /** Where it stands now. */
        readonly cell: string;
        /** Where it stood, if its row moved; null: in the same place. */
        readonly cellBefore: string | null;
        readonly before: CellBefore;
        /** Null: another text, which is not known any more. */
        readonly now: CellValue | null;
        /** Its numbers are days. */
        readonly isDate: boolean;
      })
  /** `line` is the number of the row, in a transposed list the letters of the column. */
  | (OfRow & {
      readonly kind: 'row-added' | 'row-removed';
      readonly line: string;
      readonly transposed: boolean;
    })
  | (OfTable & OfField & { readonly kind: 'column-added' | 'column-removed' })
  /** What the amounts of a column count. */
  | (OfTable & OfField & { readonly kind: 'unit'; readonly before: MoneyUnit; readonly now: MoneyUnit })
  | (OfTable & { readonly kind: 'table-added' | 'table-removed' })
  /** The same rows stand there in another order. */
  | (OfTable & { readonly kind: 'order' })
  | {
      readonly kind: 'fact';
      readonly fact: keyof KeptFacts;
      readonly before: string;
      readonly now: string;
    };
