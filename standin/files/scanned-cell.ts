/** A `<row>` or `<c>` as the scanner meets it, with its place in the text. */
export interface ScannedRow {
  /** 0-based */
  index: number;
  /** False where the file leaves out `r` and the place counts. */
  explicit: boolean;
  attributes: Readonly<Record<string, string>>;
  start: number;
  openEnd: number;
  closeStart: number;
  end: number;
}

export interface ScannedCell {
  row: number;
  column: number;
  explicit: boolean;
  /** The attributes `s` and `t`. */
  style: string | undefined;
  type: string | undefined;
  /** Text of `<v>`, null where there is none. */
  value: string | null;
  formula: { attributes: Readonly<Record<string, string>>; text: string; start: number; end: number } | null;
  /** Text of the `<is>` element of an inline string, null where there is none. */
  inline: string | null;
  start: number;
  openEnd: number;
  end: number;
}
