/** The parts of a formula that are written differently in the two languages, and everything else. */
export interface FormulaToken {
  readonly kind:
    | 'function'
    | 'name'
    | 'number'
    | 'error'
    /** Between arguments, or between columns of an array; `inArray` tells which. */
    | 'separator'
    /** Between rows of an array constant. */
    | 'row-separator'
    /** Strings, quoted sheet names, brackets of tables, operators, blanks: the same in both languages. */
    | 'other';
  readonly text: string;
  readonly inArray?: boolean;
}

/** How a language writes numbers and lists. */
export interface FormulaSigns {
  readonly decimal: string;
  readonly argument: string;
  readonly arrayColumn: string;
  readonly arrayRow: string;
  readonly errors: readonly string[];
}

const word = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const blanks = /\s+/y;

/** Splits a formula written with `signs`; the texts joined give the formula again. */
export function formulaTokens(formula: string, signs: FormulaSigns): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  const number = numberPattern(signs.decimal);
  let arrays = 0;
  let at = 0;
  const take = (kind: FormulaToken['kind'], text: string, inArray = false) => {
    tokens.push(inArray ? { kind, text, inArray } : { kind, text });
    at += text.length;
  };
  while (at < formula.length) {
    const sign = formula[at]!;
    const opaque = opaqueText(formula, at);
    const error = sign === '#' ? signs.errors.find((each) => startsWith(formula, each, at)) : undefined;
    const afterWord = /[\p{L}\p{N}_$]/u.test(formula[at - 1] ?? '');
    if (opaque !== null) take('other', opaque);
    else if (error !== undefined) take('error', formula.slice(at, at + error.length));
    else if (arrays > 0 && sign === signs.arrayRow) take('row-separator', sign);
    else if (arrays > 0 && sign === signs.arrayColumn) take('separator', sign, true);
    else if (!afterWord && matchAt(number, formula, at) !== null) {
      take('number', matchAt(number, formula, at)!);
    } else if (sign === signs.argument) take('separator', sign);
    else if (matchAt(word, formula, at) !== null) {
      const text = matchAt(word, formula, at)!;
      take(formula[at + text.length] === '(' ? 'function' : 'name', text);
    } else {
      if (sign === '{') arrays += 1;
      if (sign === '}') arrays -= 1;
      take('other', matchAt(blanks, formula, at) ?? sign);
    }
  }
  return tokens;
}

/** In an array constant of German formulas the point parts columns, so it never belongs to a number there. */
function numberPattern(decimal: string): RegExp {
  const sign = decimal === '.' ? '\\.' : decimal;
  return new RegExp(`(?:\\d+(?:${sign}\\d*)?|${sign}\\d+)(?:[eE][+-]?\\d+)?(?![\\p{L}_\\d]|:\\d)`, 'uy');
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function startsWith(text: string, part: string, at: number): boolean {
  return text.slice(at, at + part.length).toUpperCase() === part;
}

/** The string, quoted sheet name or bracket that begins at `at`, or null. */
function opaqueText(formula: string, at: number): string | null {
  const first = formula[at]!;
  if (first === '"' || first === "'") {
    const end = new RegExp(`${first}(?:[^${first}]|${first}${first})*(?:${first}|$)`, 'y');
    return matchAt(end, formula, at);
  }
  if (first !== '[') return null;
  let depth = 0;
  for (let index = at; index < formula.length; index += 1) {
    if (formula[index] === '[') depth += 1;
    if (formula[index] === ']') depth -= 1;
    if (depth === 0) return formula.slice(at, index + 1);
  }
  return formula.slice(at);
}
