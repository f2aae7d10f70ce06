/** A stretch of formula text: a `word` may be a reference, name, function or number; all else is `other`. */
export interface FormulaPiece {
  readonly kind: 'word' | 'other';
  readonly text: string;
}

const WORD = /[\p{L}\p{N}_.\\?$]+/uy;

/**
 * Splits an English formula so that words inside strings, quoted sheet names and brackets (structured
 * references, external workbooks) are not taken for references. Joining the pieces gives the formula again.
 */
export function formulaPieces(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let at = 0;
  while (at < formula.length) {
    const end = opaqueEnd(formula, at);
    if (end > at) {
      pieces.push({ kind: 'other', text: formula.slice(at, end) });
      at = end;
      continue;
    }
    WORD.lastIndex = at;
    const word = WORD.exec(formula)?.[0];
    pieces.push(word === undefined ? { kind: 'other', text: formula[at]! } : { kind: 'word', text: word });
    at += word?.length ?? 1;
  }
  return pieces;
}

/** End of the string, quoted name or bracket that begins at `at`; `at` itself where none does. */
function opaqueEnd(formula: string, at: number): number {
  const first = formula[at];
  if (first === '"' || first === "'") {
    for (let index = at + 1; index < formula.length; index++) {
      if (formula[index] !== first) continue;
      if (formula[index + 1] === first) index++;
      else return index + 1;
    }
    return formula.length;
  }
  if (first !== '[') return at;
  let depth = 0;
  for (let index = at; index < formula.length; index++) {
    if (formula[index] === "'") index++;
    else if (formula[index] === '[') depth++;
    else if (formula[index] === ']' && --depth === 0) return index + 1;
  }
  return formula.length;
}
