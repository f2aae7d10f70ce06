import type { CellFormat } from './look';

/** One column of a table: its heading as KIM-Abgleich reads it, and what a person has to know about it. */
export interface Column {
  readonly heading: string;
  /** Width in characters. */
  readonly width: number;
  readonly format: CellFormat;
  /** What belongs into the column; shown when one of its cells is selected (at most 255 characters). */
  readonly explanation: string;
  /** The only entries that the column takes. */
  readonly choices?: readonly string[];
  readonly needed?: boolean;
  /** True where KIM-Abgleich fills the column. */
  readonly result?: boolean;
  /** True where entries may be long and are wrapped. */
  readonly wrapped?: boolean;
  /** True where each entry gets a validation of its own instead of the column's. */
  readonly validatedByCell?: boolean;
}

/** A SUM over the rows directly above, with its result, so that the file shows it without being recalculated. */
export interface SumAbove {
  readonly sumOfRowsAbove: number;
  readonly result: number;
}

export type CellContent = string | number | Date | SumAbove | null;

/** One row of a table; a heading that is not named stays blank. */
export interface Row {
  readonly cells: Readonly<Record<string, CellContent>>;
  /** Headings of the cells whose content is assumed; they are filled yellow, and `Herkunft` says so in words. */
  readonly assumed?: readonly string[];
  /** `earlier`: a version that no longer counts, muted; `total`: a total row. */
  readonly tone?: 'earlier' | 'total';
  /** True where a new group begins, with a stronger line above. */
  readonly startsGroup?: boolean;
}

/** The `Herkunft` column that every table of inputs ends with. */
export const ORIGIN: Column = {
  heading: 'Herkunft',
  width: 20,
  format: 'text',
  explanation:
    'Woher die Angaben der Zeile stammen. „angenommen“ heißt: nicht veröffentlicht oder nicht belegt, nur zum Rechnen eingesetzt.',
  choices: [
    'angenommen',
    'Niederschrift',
    'öffentlicher Beschluss',
    'Bescheid',
    'Haushaltsplan',
    'eigene Ermittlung',
  ],
};

/** A calendar day, as ExcelJS stores it without a time of day. */
export function day(year: number, month: number, dayOfMonth: number): Date {
  return new Date(Date.UTC(year, month - 1, dayOfMonth));
}
