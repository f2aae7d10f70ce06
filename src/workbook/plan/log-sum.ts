/** Which rows of the log the add-in wrote, with a control sum over them in their order. */
export interface LogSum {
  /** Blocks of neighbouring rows: the first, 0-based, and how many. */
  readonly blocks: readonly (readonly [top: number, rows: number])[];
  /** Each row goes into it with the sum of the rows before it. */
  readonly sum: string;
}
