/** `Haushalt!C5`, `F9` */
const CELL = /![A-Z]{1,3}\d|(?<![\p{L}\d.])[A-Z]{1,2}\d{1,6}(?![\p{L}\d])/u;

/** True where a sentence names a cell: a matter of the sheet KIM-Abgleich, not of a paper for a committee. */
export function speaksOfCells(text: string): boolean {
  return CELL.test(text);
}
