/** How well it is known that an Excel behaves so; see docs/decisions/0012-the-nastiest-documented-excel.md. */
export type Grade = 'documented' | 'reported' | 'inferred';

/** One thing in which builds of Excel differ. */
export interface Switch<T> {
  /** The ways Excel may behave; the first is the usual one. */
  readonly ways: readonly [usual: T, ...others: T[]];
  /** Where it is written; `#n` is an issue of OfficeDev/office-js. */
  readonly source: string;
  readonly grade: Grade;
}

/** Every difference that the stand-in can show, each declared once. */
export const SWITCHES = {
  /** A block entered over rows that a filter hides: as asked; its first row into every visible row; not at all. */
  filteredRows: one(['written', 'first-value', 'refused'], '#224, xlwings#747', 'reported'),
  /** A number or truth value entered into a cell formatted as text: kept, or made its text. */
  textCells: one(['keep-numbers', 'make-text'], 'support article Q141765', 'inferred'),
  /** Error values: English both ways; read in German, `#N/A` entered stays text; English, but `#N/A` stays text. */
  errorWords: one(['english', 'german', 'text'], 'Range.values: "error string"', 'inferred'),
  /** A value for a cell that is merged away: kept below the merged one, or dropped without an error. */
  mergedCells: one(['kept', 'dropped'], 'sbroenne/mcp-server-excel#831', 'reported'),
  /** A formula entered into some cells of a table column: kept there, or filled into the rest of the column. */
  calculatedColumns: one(['as-entered', 'filled'], '#2093, #5909, #6745', 'reported'),
  /** Formulas that name a table which is deleted: as they were, or with `#REF!` in its place. */
  tableReferences: one(['kept', 'broken'], 'how Excel treats references to what is gone', 'inferred'),
  /** Page set-up: kept, or refused because there is no printer. */
  printer: one(['there', 'none'], 'excel-add-ins-worksheet-display.md', 'inferred'),
  /** A zoom to 0 pages: as many as it takes, or refused. */
  zeroPages: one(['open', 'refused'], 'Excel.PageLayoutZoomOptions', 'inferred'),
  /** The type and value of a name that has to be computed: computed, or an error, as in builds that broke on it. */
  names: one(['computed', 'strict'], '#1446, #1357, #5174', 'reported'),
  /** The formulas of custom functions whose add-in is not loaded yet: as entered, or by another name and `#NAME?`. */
  beforeLoad: one(['as-entered', 'xldudf'], '#5611, #3558, #3872', 'reported'),
  /** `workbook.functions`: computes, or fails. */
  functionsApi: one(['works', 'broken'], '#6112', 'reported'),
  /** A custom XML part above 1 MB: kept, or refused. */
  largeParts: one(['kept', 'refused'], '#394, #2408', 'reported'),
  /** What is not ASCII in a request or an answer: as UTF-8, or six bytes each (`\u00fc`), which counts for the limit. */
  notAscii: one(['utf-8', 'escaped'], 'no public report', 'inferred'),
  /** Significant digits of the numbers that leave the host. */
  digits: one([17, 15], 'no public report', 'inferred'),
  /** What is in front: this workbook with one sheet selected, another workbook, or this one with several sheets. */
  inFront: one(['this-workbook', 'other-workbook', 'several-sheets'], '#6365, #5570, #2266', 'reported'),
  /** Actions of a request above which Excel gives up. */
  mostActions: one([Infinity, 10_000], '#1046', 'reported'),
  /** The sentence that a function gives with its error: shown at the cell, or dropped. */
  errorSentences: one(['shown', 'dropped'], '#4971', 'reported'),
  /** A result with an error in one of its cells: there, or the whole block is `#VALUE!`. */
  errorsInBlocks: one(['own-cell', 'whole-block'], '#2174', 'reported'),
  /** A value chosen from the list of a data validation: tells of the change as a typed one does, or tells nothing. */
  chosenValues: one(['told', 'silent'], '#4066, #3888', 'reported'),
} as const satisfies Record<string, Switch<unknown>>;

/** One way for each switch. */
export type Behaviour = { readonly [K in keyof typeof SWITCHES]: (typeof SWITCHES)[K]['ways'][number] };

/** Everything as the friendliest reading of the documentation has it. */
export const USUAL_BEHAVIOUR = Object.fromEntries(
  Object.entries(SWITCHES).map(([name, { ways }]) => [name, ways[0]]),
) as unknown as Behaviour;

function one<const T>(ways: readonly [T, ...T[]], source: string, grade: Grade): Switch<T> {
  return { ways, source, grade };
}
