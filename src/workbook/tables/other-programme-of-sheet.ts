import { cellAddress } from '../address';
import { isBlank } from '../cells/cell-text';
import { namedByTitle } from '../cells/other-programme';
import type { ProgrammeWords } from '../cells/programme-words';
import { readWrittenNumber } from '../cells/read-number';
import { moduleOfRolesIn } from '../cells/read-role';
import type { CellValue, SheetSnapshot } from '../snapshot';
import { isNote } from '../blocks/label';

/** The words by which a sheet is about another programme, and their cell; A1 for the name of the sheet. */
export interface OtherProgramme {
  readonly text: string;
  readonly cell: string;
  /** False where only a field says it, such as `Kita`. */
  readonly isByName: boolean;
}

const MOST_TITLE_ROWS = 12;
const LONGEST = 200;
/** `Förderprogramm | KOMM-AN`: of a pair, the second says what the sheet is about only beside such a word. */
const PROGRAMME = /programm/i;

/**
 * What a sheet is about, where its name or title names another programme and no text on it names this one; null for any
 * other sheet. The offices of modules 2 and 3 together name the programme too; beside a mere field also a source.
 */
export function otherProgrammeOfSheet(sheet: SheetSnapshot, words: ProgrammeWords): OtherProgramme | null {
  const other = namedIn(sheet, words);
  if (other === null || namesProgramme(sheet, words)) return null;
  if (other.isByName) return other;
  for (const text of textsIn(sheet)) if (words.namesProgramme(text)) return null;
  return other;
}

/** Another programme by its name, else the first field. */
function namedIn(sheet: SheetSnapshot, words: ProgrammeWords): OtherProgramme | null {
  let field: OtherProgramme | null = null;
  for (const title of titlesOf(sheet)) {
    const named = namedByTitle(title.text, words);
    if (named === 'name') return { ...title, isByName: true };
    if (named === 'field') field ??= { ...title, isByName: false };
  }
  return field;
}

/** The name of a sheet and the lines before its first table. */
function* titlesOf({
  name,
  top,
  left,
  values,
}: SheetSnapshot): Generator<{ readonly text: string; readonly cell: string }> {
  yield { text: name, cell: cellAddress(top, left) };
  for (const [at, row] of values.slice(0, MOST_TITLE_ROWS).entries()) {
    const filled = row.flatMap((cell, index) => (isBlank(cell) ? [] : [{ cell, index }]));
    if (filled.length > 2 || filled.some(({ cell }) => isNumber(cell))) return;
    const isNamed = filled.length < 2 || PROGRAMME.test(String(filled[0]!.cell));
    for (const { cell, index } of isNamed ? filled : filled.slice(0, 1)) {
      if (isText(cell) && !isNote(cell))
        yield { text: cell.trim(), cell: cellAddress(top + at, left + index) };
    }
  }
}

/** True where the name of a sheet or any text on it names the programme, or the offices of its modules 2 and 3. */
export function namesProgramme(sheet: SheetSnapshot, words: ProgrammeWords): boolean {
  const modules = new Set<number | null>();
  for (const text of textsIn(sheet)) {
    if (words.namesProgramme(text) && !isNote(text)) return true;
    modules.add(moduleOfRolesIn(text));
    if (modules.has(2) && modules.has(3)) return true;
  }
  return false;
}

function* textsIn({ name, values }: SheetSnapshot): Generator<string> {
  yield name;
  for (const row of values) for (const cell of row) if (isText(cell)) yield cell;
}

function isText(cell: CellValue): cell is string {
  return typeof cell === 'string' && cell !== '' && cell.length < LONGEST;
}

function isNumber(cell: CellValue): boolean {
  return typeof cell === 'number' || (isText(cell) && readWrittenNumber(cell).kind === 'value');
}
