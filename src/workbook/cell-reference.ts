import type { Place } from '../domain/place';

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]?\d*)$/;

/** A cell as a formula or a hyperlink names it: `Stellen!D7`, `'Meine Stellen'!D7`. */
export function cellReference({ sheet, cell }: Place): string {
  const isPlain = PLAIN_NAME.test(sheet) && !LOOKS_LIKE_CELL.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replace(/'/g, "''")}'`}!${cell}`;
}
