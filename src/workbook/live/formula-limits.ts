/**
 * What Excel takes as a formula (Microsoft's "Excel specifications and limits", unchanged since 2007): longer ones are
 * refused with an error that would take a whole request with it.
 */
const LONGEST_FORMULA = 8_192;
const MOST_LEVELS = 64;
const MOST_ARGUMENTS = 255;
const LONGEST_TEXT = 255;

/** Whether Excel takes a formula, in English, with `=`. */
export function fitsExcel(formula: string): boolean {
  if (formula.length > LONGEST_FORMULA) return false;
  const argumentsOf: number[] = [];
  for (let at = 0; at < formula.length; at += 1) {
    const sign = formula[at]!;
    if (sign === '"' || sign === "'") {
      const end = endOfQuoted(formula, at);
      if (sign === '"' && textLength(formula, at, end) > LONGEST_TEXT) return false;
      at = end;
    } else if (sign === '(') {
      if (argumentsOf.push(1) > MOST_LEVELS) return false;
    } else if (sign === ')') argumentsOf.pop();
    else if (sign === ',' && argumentsOf.length > 0) {
      argumentsOf[argumentsOf.length - 1]! += 1;
      if (argumentsOf.at(-1)! > MOST_ARGUMENTS) return false;
    }
  }
  return true;
}

/** Where a text or the name of a sheet ends that begins at a quote; a doubled quote is one of its characters. */
function endOfQuoted(formula: string, start: number): number {
  const quote = formula[start]!;
  let end = formula.indexOf(quote, start + 1);
  while (end >= 0 && formula[end + 1] === quote) end = formula.indexOf(quote, end + 2);
  return end < 0 ? formula.length : end;
}

function textLength(formula: string, start: number, end: number): number {
  return formula.slice(start + 1, end).replaceAll('""', '"').length;
}
