import { cellAddress } from '../address';
import { isBlank } from '../cells/cell-text';
import { isTitleOfOther } from '../cells/other-programme';
import type { ProgrammeWords } from '../cells/programme-words';
import { readWrittenNumber } from '../cells/read-number';
import { moduleOfRolesIn } from '../cells/read-role';
import type { CellValue, SheetSnapshot } from '../snapshot';
import { isNote } from '../blocks/label';

/** The words by which a sheet is about another programme, and their cell; A1 for the name of the sheet. */
export interface OtherProgramme {
  readonly text: string;
  readonly cell: string;
}

const MOST_TITLE_ROWS = 12;
const LONGEST = 200;

/**
 * What a sheet is about, where its name or title names another programme and no text on it names this one; null for any
 * other sheet. The offices of modules 2 and 3 together name the programme too.
 */
export function otherProgrammeOfSheet(sheet: SheetSnapshot, words: ProgrammeWords): OtherProgramme | null {
  const other = namedIn(sheet, words);
  return other === null || namesProgramme(sheet, words) ? null : other;
}

function namedIn({ name, top, left, values }: SheetSnapshot, words: ProgrammeWords): OtherProgramme | null {
  if (isTitleOfOther(name, words)) return { text: name, cell: cellAddress(top, left) };
  for (const [at, row] of values.slice(0, MOST_TITLE_ROWS).entries()) {
    const filled = row.flatMap((cell, index) => (isBlank(cell) ? [] : [{ cell, index }]));
    if (filled.length > 2 || filled.some(({ cell }) => isNumber(cell))) return null;
    for (const { cell, index } of filled) {
      if (isText(cell) && !isNote(cell) && isTitleOfOther(cell, words)) {
        return { text: cell.trim(), cell: cellAddress(top + at, left + index) };
      }
    }
  }
  return null;
}

/** True where the name of a sheet or any text on it names the programme, or the offices of its modules 2 and 3. */
export function namesProgramme({ name, values }: SheetSnapshot, words: ProgrammeWords): boolean {
  const modules = new Set<number | null>();
  for (const text of [name, ...textsOf(values)]) {
    if (words.namesProgramme(text) && !isNote(text)) return true;
    modules.add(moduleOfRolesIn(text));
    if (modules.has(2) && modules.has(3)) return true;
  }
  return false;
}

function* textsOf(values: SheetSnapshot['values']): Generator<string> {
  for (const row of values) for (const cell of row) if (isText(cell)) yield cell;
}

function isText(cell: CellValue): cell is string {
  return typeof cell === 'string' && cell !== '' && cell.length < LONGEST;
}

function isNumber(cell: CellValue): boolean {
  return typeof cell === 'number' || (isText(cell) && readWrittenNumber(cell).kind === 'value');
}
