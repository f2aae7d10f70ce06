/** Where a probe may write: rows of its own on the sheet that is made for probing. */
export interface ProbePlace {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** Cells by their row and column within the probe's own `ROWS_OF_PROBE` rows, 0-based. */
  readonly cells: (row: number, column: number, rows?: number, columns?: number) => Excel.Range;
}

/** Rows that each probe has for itself. */
export const ROWS_OF_PROBE = 8;

/** One question to Excel that code can answer. */
export interface Probe {
  /** The answer of an Excel that does everything as its documentation is read. */
  readonly expected: string;
  /** Other answers that Excels are known to give, and that the add-in copes with. */
  readonly known: readonly string[];
  /**
   * Gives the answer, in no language: a value as JSON, or a word. What Excel throws is an answer too, by its code. Takes
   * back what it does outside its rows.
   */
  readonly run: (place: ProbePlace) => Promise<string>;
}

/** Several answers in one: each as JSON, with a blank between them. */
export function answerOf(...parts: readonly unknown[]): string {
  return parts.map((part) => JSON.stringify(part) ?? 'undefined').join(' ');
}
