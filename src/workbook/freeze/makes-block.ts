/** Texts in a formula, and quoted sheet names. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?/g;
/** The innermost call: a name, and arguments without calls. */
const INNERMOST = /([\p{L}_][\p{L}\p{N}_.]*)\(([^()]*)\)/u;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.]*/gu;

/** Functions of Excel that make one value of whatever they are given. */
const ONE_VALUE = new Set(
  `AVERAGE AVERAGEIF AVERAGEIFS AND CONCAT COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS LARGE MAX MAXIFS MEDIAN MIN MINIFS
  MATCH OR PRODUCT ROWS COLUMNS SMALL SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT TEXTJOIN VLOOKUP HLOOKUP XLOOKUP XMATCH`.split(
    /\s+/,
  ),
);
/** Functions that may make several values of a single cell, or of none. */
const SEVERAL_VALUES = new Set(['OFFSET', 'INDIRECT', 'SEQUENCE', 'INDEX']);

/** Stands for several cells in a formula of which the inner calls are done. */
const BLOCK = ':';

/**
 * Whether a formula may fill more than its own cell: it hands several cells to a function as they are, `A1:A3`,
 * `Stellen[VZÄ]`, `A1#` or a name for such an area; a function such as `SUM` makes one value of them first.
 * @param namesOfBlocks in small letters
 */
export function makesBlock(formula: string, namesOfBlocks: ReadonlySet<string>): boolean {
  let rest = formula.replace(QUOTED, '').replace(/[[#]/g, BLOCK);
  for (let call = INNERMOST.exec(rest); call !== null; call = INNERMOST.exec(rest)) {
    const [whole, name, given] = call;
    const isBlock =
      !ONE_VALUE.has(name!.toUpperCase()) &&
      (SEVERAL_VALUES.has(name!.toUpperCase()) || holdsBlock(given!, namesOfBlocks));
    rest = rest.replace(whole, isBlock ? BLOCK : '0');
  }
  return holdsBlock(rest, namesOfBlocks);
}

function holdsBlock(text: string, namesOfBlocks: ReadonlySet<string>): boolean {
  return (
    text.includes(BLOCK) || (text.match(NAME) ?? []).some((name) => namesOfBlocks.has(name.toLowerCase()))
  );
}
