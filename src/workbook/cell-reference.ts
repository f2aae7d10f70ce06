import type { Place } from '../domain/place';

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
/** `A1`, `R1C1`, `RC`, `C` and the truth values mean something else in a formula. */
const MEANS_SOMETHING_ELSE = /^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*|TRUE|FALSE)$/i;

/** A cell as a formula or a hyperlink names it: `Stellen!D7`, `'Meine Stellen'!D7`. */
export function cellReference({ sheet, cell }: Place): string {
  const isPlain = PLAIN_NAME.test(sheet) && !MEANS_SOMETHING_ELSE.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replace(/'/g, "''")}'`}!${cell}`;
}
