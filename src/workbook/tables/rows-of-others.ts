import { finding, type Finding } from '../../domain/findings/finding';
import { withCells } from '../../domain/findings/told-once';
import { cellText, plainText } from '../cells/cell-text';
import { namesOther } from '../cells/other-programme';
import { lineNumbers } from '../looks/line-numbers';
import type { AnyField } from '../../domain/vocabulary/vocabulary';
import type { FoundTable, Heading } from './table';

/** Rows of a list that are of another programme. */
export interface RowsOfOthers {
  readonly rows: ReadonlySet<number>;
  readonly findings: readonly Finding[];
}

const NAMING: ReadonlySet<AnyField> = new Set(['label', 'role', 'module']);
/** A column that the vocabulary does not know and that says whose rows they are. */
const WHOSE =
  /^(?:foerder)?programm|^foerder(?:topf|richtlinie|linie|kulisse|geber)|^projekt(?:name)?$|^massnahme$/;
const MOST_SHOWN = 3;
/** Roles and modules repeat; names of 100.000 posts do not, and remembering them costs more than reading them. */
const MOST_REMEMBERED = 1_000;
const NONE: RowsOfOthers = { rows: new Set(), findings: [] };

/** Rows of posts and stated figures whose own words name another programme: `KOMM-AN` in a column `Programm`. */
export function rowsOfOthers({ heading, rows }: FoundTable): RowsOfOthers {
  if (heading.kind !== 'posts' && heading.kind !== 'stated') return NONE;
  const { grid } = heading;
  const { words } = grid.needs;
  const columns = namingColumns(heading);
  const known = new Map<string, boolean>();
  const isOther = (text: string): boolean => {
    let is = known.get(text);
    if (is === undefined) {
      is = namesOther(text, words);
      if (known.size < MOST_REMEMBERED) known.set(text, is);
    }
    return is;
  };
  const left: number[] = [];
  const cells: string[] = [];
  const texts = new Set<string>();
  for (const row of rows) {
    const column = columns.find((each) => {
      const cell = grid.cell(row, each);
      return typeof cell === 'string' && cell !== '' && isOther(cell);
    });
    if (column === undefined) continue;
    // `KIM` in one column and `ESF` in another: its own name goes first.
    if (columns.some((each) => words.namesProgramme(cellText(grid.cell(row, each))))) continue;
    left.push(row);
    cells.push(grid.address(row, column));
    texts.add(cellText(grid.cell(row, column)));
  }
  if (left.length === 0) return NONE;
  const place = { sheet: grid.sheet.name, cell: cells[0]! };
  const values = { text: shownOf(texts), rows: lineNumbers(left) };
  return {
    rows: new Set(left),
    findings: [withCells(finding('rows-of-other-programme', place, values), cells)],
  };
}

/** `KOMM-AN / ESF`; of many the first ones. */
function shownOf(texts: ReadonlySet<string>): string {
  const shown = [...texts].slice(0, MOST_SHOWN);
  return [...shown, ...(texts.size > shown.length ? ['…'] : [])].join(' / ');
}

function namingColumns({ grid, row, left, right, columns }: Heading): readonly number[] {
  const fields = new Map(columns.map(({ index, spec }) => [index, spec.field]));
  const naming: number[] = [];
  for (let index = left; index <= right; index += 1) {
    const field = fields.get(index);
    const heading = grid.cell(row, index);
    const saysWhose = field === undefined && typeof heading === 'string' && WHOSE.test(plainText(heading));
    if (saysWhose || (field !== undefined && NAMING.has(field))) naming.push(index);
  }
  return naming;
}
