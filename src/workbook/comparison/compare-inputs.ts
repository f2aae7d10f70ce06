import type { AnyField } from '../../domain/vocabulary/vocabulary';
import { cellAddress, columnLetters } from '../address';
import type { CellBefore, InputChange } from './comparison';
import type { CellValue } from '../snapshot';
import type { KeptArea, KeptCell, KeptColumn, KeptRow } from './kept-run';
import { matchRows, type RowToMatch } from './match-rows';

/** A change of the inputs, with the figures of the run before and of now that were computed from it, by position. */
export interface ChangeOfInputs {
  readonly change: InputChange;
  readonly figuresBefore: readonly number[];
  readonly figuresNow: readonly number[];
}

/** What a cell holds now, and whether its numbers are days: 0-based. */
export type CellNow = (
  sheet: string,
  row: number,
  column: number,
) => { readonly value: CellValue; readonly isDate: boolean };

/** Fields that name their row, the best of them first. */
const NAMING: readonly AnyField[] = ['name', 'label', 'municipality', 'role', 'account', 'reference'];

/** What changed in the lists and cross-tabs, sheet by sheet. */
export function compareInputs(
  before: readonly KeptArea[],
  now: readonly KeptArea[],
  cellNow: CellNow,
): readonly ChangeOfInputs[] {
  const { pairs, removed, added } = matchAreas(before, now);
  return [
    ...pairs.flatMap(([one, other]) => compareArea(one, other, cellNow)),
    ...removed.map((area) => ofWhole(area, 'table-removed', 'figuresBefore')),
    ...added.map((area) => ofWhole(area, 'table-added', 'figuresNow')),
  ];
}

interface MatchedAreas {
  readonly pairs: readonly (readonly [before: KeptArea, now: KeptArea])[];
  readonly removed: readonly KeptArea[];
  readonly added: readonly KeptArea[];
}

/** The nth list of a kind on a sheet is the nth one; what is left is the same only where one of its kind is left. */
function matchAreas(before: readonly KeptArea[], now: readonly KeptArea[]): MatchedAreas {
  const pairs: (readonly [KeptArea, KeptArea])[] = [];
  let [removed, added] = [[...before], [...now]];
  const take = (one: KeptArea, other: KeptArea): void => {
    pairs.push([one, other]);
    removed = removed.filter((each) => each !== one);
    added = added.filter((each) => each !== other);
  };
  for (const one of before) {
    const other = added.find(({ sheet, kind }) => sheet === one.sheet && kind === one.kind);
    if (other !== undefined) take(one, other);
  }
  for (const one of [...removed]) {
    const alike = added.filter(({ kind }) => kind !== null && kind === one.kind);
    const isOnly = removed.filter(({ kind }) => kind === one.kind).length === 1;
    if (alike.length === 1 && isOnly) take(one, alike[0]!);
  }
  return { pairs, removed, added };
}

function ofWhole(
  area: KeptArea,
  kind: 'table-added' | 'table-removed',
  when: 'figuresBefore' | 'figuresNow',
): ChangeOfInputs {
  const change = { kind, sheet: area.sheet, table: area.kind };
  const figures = [...new Set(area.rows.flatMap(([, , each]) => each))];
  return { change, figuresBefore: [], figuresNow: [], [when]: figures };
}

function compareArea(before: KeptArea, now: KeptArea, cellNow: CellNow): readonly ChangeOfInputs[] {
  const of = { sheet: now.sheet, table: now.kind };
  const { shared, gone, added } = matchColumns(before, now);
  const rowsBefore = before.rows.map((row) =>
    toMatch(
      row,
      shared.map(([one]) => one),
    ),
  );
  const rowsNow = now.rows.map((row) =>
    toMatch(
      row,
      shared.map(([, other]) => other),
    ),
  );
  const matched = matchRows(rowsBefore, rowsNow);
  const columnChange = (kind: 'column-added' | 'column-removed', at: number): ChangeOfInputs => {
    const area = kind === 'column-added' ? now : before;
    const [, field, year] = area.columns[at]!;
    const figures = figuresOf(area.rows.filter(([, cells]) => cells[at] !== ''));
    return {
      change: { kind, ...of, field, year },
      figuresBefore: kind === 'column-removed' ? figures : [],
      figuresNow: kind === 'column-added' ? figures : [],
    };
  };
  return [
    ...gone.map((at) => columnChange('column-removed', at)),
    ...added.map((at) => columnChange('column-added', at)),
    ...matched.removed.map((at): ChangeOfInputs => {
      const row = before.rows[at]!;
      const line = lineOf(before, row);
      const change = { kind: 'row-removed' as const, ...of, line, name: null };
      return {
        change: { ...change, transposed: before.transposed === true },
        figuresBefore: row[2],
        figuresNow: [],
      };
    }),
    ...matched.added.map((at): ChangeOfInputs => {
      const row = now.rows[at]!;
      return {
        change: {
          kind: 'row-added',
          ...of,
          line: lineOf(now, row),
          name: nameOf(now, row, cellNow),
          transposed: now.transposed === true,
        },
        figuresBefore: [],
        figuresNow: row[2],
      };
    }),
    ...matched.changed.flatMap(([one, other]) =>
      compareRow({ before, now, shared }, before.rows[one]!, now.rows[other]!, cellNow),
    ),
    ...(matched.isReordered
      ? [{ change: { kind: 'order' as const, ...of }, figuresBefore: [], figuresNow: [] }]
      : []),
  ];
}

interface ComparedAreas {
  readonly before: KeptArea;
  readonly now: KeptArea;
  readonly shared: readonly (readonly [before: number, now: number])[];
}

function compareRow(
  { before, now, shared }: ComparedAreas,
  rowBefore: KeptRow,
  rowNow: KeptRow,
  cellNow: CellNow,
): readonly ChangeOfInputs[] {
  return shared.flatMap(([one, other]): ChangeOfInputs[] => {
    const cell = rowBefore[1][one]!;
    if (cell === rowNow[1][other]) return [];
    const [, field, year] = now.columns[other]!;
    const [row, column] = positionOf(now, rowNow, other);
    const place = cellAddress(row, column);
    const [oldRow, oldColumn] = positionOf(before, rowBefore, one);
    const placeBefore = cellAddress(oldRow, oldColumn);
    const { value, isDate } = cellNow(now.sheet, row, column);
    return [
      {
        change: {
          kind: 'cell',
          sheet: now.sheet,
          table: now.kind,
          field,
          year,
          cell: place,
          cellBefore: placeBefore === place ? null : placeBefore,
          before: cellBefore(cell),
          now: value,
          isDate,
          name: nameOf(now, rowNow, cellNow),
        },
        figuresBefore: rowBefore[2],
        figuresNow: rowNow[2],
      },
    ];
  });
}

function cellBefore(cell: KeptCell): CellBefore {
  if (typeof cell === 'number') return cell;
  return cell === '' ? 'blank' : 'text';
}

/** Row and column on the sheet, 0-based. */
function positionOf(
  { transposed, columns }: KeptArea,
  [at]: KeptRow,
  column: number,
): readonly [number, number] {
  const [across] = columns[column]!;
  return transposed === true ? [across, at] : [at, across];
}

/** What the sheet calls a row; null where no column names it. */
function nameOf(area: KeptArea, row: KeptRow, cellNow: CellNow): string | null {
  const names = NAMING.flatMap((field) => {
    const at = area.columns.findIndex(([, each]) => each === field);
    if (at === -1) return [];
    const { value } = cellNow(area.sheet, ...positionOf(area, row, at));
    return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
  });
  return names[0] ?? null;
}

function lineOf({ transposed }: KeptArea, [at]: KeptRow): string {
  return transposed === true ? columnLetters(at) : String(at + 1);
}

function toMatch([, cells]: KeptRow, columns: readonly number[]): RowToMatch {
  return wordsOf(columns.map((at) => cells[at]!));
}

function wordsOf(cells: readonly KeptCell[]): RowToMatch {
  const texts = cells.map((cell) => (typeof cell === 'string' ? cell : ''));
  return {
    content: JSON.stringify(cells),
    identity: texts.some((cell) => cell !== '') ? JSON.stringify(texts) : '',
  };
}

function figuresOf(rows: readonly KeptRow[]): readonly number[] {
  return [...new Set(rows.flatMap(([, , figures]) => figures))];
}

interface MatchedColumns extends Pick<ComparedAreas, 'shared'> {
  readonly gone: readonly number[];
  readonly added: readonly number[];
}

/** Columns of lists by what they were read as, those of cross-tabs as rows are. */
function matchColumns(before: KeptArea, now: KeptArea): MatchedColumns {
  const shared = now.kind === null ? sameInCrossTab(before, now) : sameFields(before, now);
  const [ones, others] = [new Set(shared.map(([at]) => at)), new Set(shared.map(([, at]) => at))];
  const isFilled = (area: KeptArea, at: number): boolean => area.rows.some(([, cells]) => cells[at] !== '');
  return {
    shared,
    gone: before.columns.flatMap((_, at) => (ones.has(at) || !isFilled(before, at) ? [] : [at])),
    added: now.columns.flatMap((_, at) => (others.has(at) || !isFilled(now, at) ? [] : [at])),
  };
}

function sameFields(before: KeptArea, now: KeptArea): MatchedColumns['shared'] {
  const nameOf = named(now.columns);
  const there = new Map(now.columns.map((column, at) => [nameOf(column, at), at] as const));
  const nameBefore = named(before.columns);
  return before.columns.flatMap((column, at) => {
    const found = there.get(nameBefore(column, at));
    return found === undefined ? [] : [[at, found] as const];
  });
}

function sameInCrossTab(before: KeptArea, now: KeptArea): MatchedColumns['shared'] {
  const columnsOf = ({ columns, rows }: KeptArea): readonly RowToMatch[] =>
    columns.map((_, at) => wordsOf(rows.map(([, cells]) => cells[at]!)));
  return [...matchRows(columnsOf(before), columnsOf(now)).pairs].sort(([one], [other]) => one - other);
}

/** `personnelPerFte 2022 0`; of several alike the first, the second … */
function named(columns: readonly KeptColumn[]): (column: KeptColumn, at: number) => string {
  const key = ([, field, year]: KeptColumn): string => `${field ?? ''} ${year ?? ''}`;
  return (column, at) => {
    const nth = columns.slice(0, at).filter((each) => key(each) === key(column)).length;
    return `${key(column)} ${nth}`;
  };
}
