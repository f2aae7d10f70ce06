import { FUNCTION_PREFIX } from '../function-prefix';
import { callsKim } from './calls-kim';

/** Functions of Excel that compute with the workbook alone, in English. What reads from elsewhere is not among them. */
const COMPUTING = new Set(
  `ABS AGGREGATE AND AVERAGE AVERAGEIF AVERAGEIFS CEILING CHOOSE CHOOSECOLS CHOOSEROWS COLUMN COLUMNS CONCAT CONCATENATE
  COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DATEDIF DATEVALUE DAY DAYS DROP EDATE EOMONTH EXACT EXPAND FALSE FILTER FIND
  FLOOR HLOOKUP HSTACK IF IFERROR IFNA IFS INDEX INT ISBLANK ISERR ISERROR ISEVEN ISFORMULA ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD
  ISTEXT LARGE LEFT LEN LET LOOKUP LOWER MATCH MAX MAXIFS MEDIAN MID MIN MINIFS MOD MONTH MROUND N NA NOT NOW NUMBERVALUE OR
  POWER PRODUCT PROPER QUOTIENT REPLACE RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH SEQUENCE SIGN SINGLE SMALL SORT SORTBY
  SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT SWITCH T TAKE TEXT TEXTJOIN TIME TOCOL TODAY TOROW TRANSPOSE TRIM TRUE TRUNC
  UNICODE UNIQUE UPPER VALUE VLOOKUP VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR YEAR YEARFRAC`.split(/\s+/),
);
/** Texts and quoted sheet names, which may hold anything: `'Stellen (2)'!A1` calls nothing. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const OWN_CALL = new RegExp(`^(?:${FUNCTION_PREFIX}\\.|_XLDUDF_${FUNCTION_PREFIX}_)`);
const CALLS = /([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu;
/** `[1]Blatt!A1`, `'C:\Akten\[Mappe.xlsx]Blatt'!A1`; `Tabelle[Spalte]` is none. */
const OTHER_WORKBOOK = /\][\p{L}\p{N}_.]*!|'(?:[^']|'')*\[(?:[^']|'')*'!|'(?:[^']|'')*[\\/:](?:[^']|'')*'!/u;

/**
 * Whether a formula that a file keeps may be entered when a run is taken back: one that a run of ours can have replaced,
 * and that reads from nowhere but this workbook.
 */
export function mayComeBack(formula: string): boolean {
  return callsKim(formula) && staysInWorkbook(formula);
}

/** Whether a formula reads from nowhere but this workbook: no web, no other workbook or program, no unknown function. */
export function staysInWorkbook(formula: string): boolean {
  const withoutTexts = formula.replace(QUOTED, (quoted) => (quoted.startsWith('"') ? '' : quoted));
  if (OTHER_WORKBOOK.test(withoutTexts)) return false;
  const code = formula.replace(QUOTED, '');
  return !code.includes('|') && [...code.matchAll(CALLS)].every(([, name]) => isKnown(name!.toUpperCase()));
}

function isKnown(name: string): boolean {
  return OWN_CALL.test(name) || COMPUTING.has(name.replace(/^_XLFN\.(?:_XLWS\.)?/, ''));
}
