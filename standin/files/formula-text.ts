import { FUNCTION_PREFIX } from '../../src/workbook/function-prefix';
import { formulaPieces } from './formula-words';
import { FUTURE_FUNCTIONS, WORKSHEET_FUTURE_FUNCTIONS } from './future-functions';

/** A call of this add-in's functions in a file; its prefix may have `_` in it. */
const OWN_CALL = new RegExp(`^_xldudf_${FUNCTION_PREFIX}_`, 'i');

/**
 * The formula as the API shows it, with `=`: prefixes that only files have are taken off. Functions newer
 * than Excel 2007 carry `_xlfn.` ([MS-XLSX] 2.2.2), parameters of LAMBDA and LET `_xlpm.`, and custom
 * functions of add-ins `_xldudf_` with `_` for the dot after the namespace.
 */
export function formulaFromFile(text: string): string {
  if (!text.includes('_xl')) return `=${text}`;
  const pieces = formulaPieces(text).map((piece) =>
    piece.kind === 'word'
      ? piece.text
          .replace(/^_xlfn\.(_xlws\.)?/, '')
          .replace(/^_xlpm\./, '')
          .replace(OWN_CALL, `${FUNCTION_PREFIX}.`)
          .replace(/^_xldudf_([^_]+)_/, '$1.')
      : piece.text,
  );
  return `=${pieces.join('')}`;
}

/** Reverses formulaFromFile, except that parameters of LAMBDA and LET are not recognised. */
export function formulaForFile(formula: string): string {
  const pieces = formulaPieces(formula.replace(/^=/, ''));
  return pieces
    .map((piece, index) => {
      if (piece.kind !== 'word' || pieces[index + 1]?.text !== '(') return piece.text;
      const name = piece.text.toUpperCase();
      if (WORKSHEET_FUTURE_FUNCTIONS.has(name)) return `_xlfn._xlws.${piece.text}`;
      if (FUTURE_FUNCTIONS.has(name)) return `_xlfn.${piece.text}`;
      if (name.startsWith(`${FUNCTION_PREFIX.toUpperCase()}.`))
        return `_xldudf_${piece.text.replace(/\./g, '_')}`;
      return piece.text;
    })
    .join('');
}
