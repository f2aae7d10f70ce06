/** Rows and columns that a sheet has in Excel. */
export const ROWS_OF_SHEET = 1_048_576;
export const COLUMNS_OF_SHEET = 16_384;

/** Characters that the name of a sheet has at most. */
export const LONGEST_SHEET_NAME = 31;
