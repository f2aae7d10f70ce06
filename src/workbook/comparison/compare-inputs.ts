import type { AnyField, TableKind } from '../../domain/vocabulary/vocabulary';
import { cellAddress, columnLetters } from '../address';
import type { CellBefore, InputChange } from './comparison';
import type { CellValue } from '../snapshot';
import { LABEL } from './kept-run';
import type { KeptArea, KeptCell, KeptColumn, KeptMeasure, KeptReach, KeptRow } from './kept-run';
import { matchRows, type RowToMatch } from './match-rows';

/** A change of the inputs, with the figures of the run before and of now that were computed from it, by position. */
export interface ChangeOfInputs {
  readonly change: InputChange;
  readonly figuresBefore: readonly number[];
  readonly figuresNow: readonly number[];
  /** A measure that does not depend on it. */
  readonly without?: KeptMeasure;
}

/** What a cell holds now (null: a text that is not known), and whether its numbers are days: 0-based. */
export type CellNow = (
  sheet: string,
  row: number,
  column: number,
) => { readonly value: CellValue | null; readonly isDate: boolean };

/** Fields that name their row, the best of them first. */
const NAMING: readonly AnyField[] = ['name', 'label', 'municipality', 'role', 'account', 'reference'];

/** Fields that no figure is computed from: they tell people something. */
const TELLING: readonly AnyField[] = [
  'name',
  'label',
  'moduleName',
  'reference',
  'conditions',
  'source',
  'remark',
  'assumed',
  'duty',
  'payments',
  'callMonths',
  'called',
  'received',
  'reportDue',
];

/** Tables of rates, notices and money: no derivation reads the cells by which their rows apply. */
const CONDITIONS: readonly TableKind[] = ['rules', 'notices', 'programme', 'money'];

/** Tells whether figures of the run before, by position, are those of now. */
export type SameFigures = (before: readonly number[], now: readonly number[]) => boolean;

/** How cells and figures of now are found. */
export interface Now {
  readonly cellNow: CellNow;
  readonly sameFigures: SameFigures;
}

/** What changed in the lists and cross-tabs, sheet by sheet. */
export function compareInputs(
  before: readonly KeptArea[],
  now: readonly KeptArea[],
  { cellNow, sameFigures }: Now,
): readonly ChangeOfInputs[] {
  const { pairs, removed, added } = matchAreas(before, now);
  return [
    ...pairs.flatMap(([one, other]) => compareArea(one, other, { cellNow, sameFigures })),
    ...removed.map((area) => ofWhole(area, 'table-removed', 'figuresBefore')),
    ...added.map((area) => ofWhole(area, 'table-added', 'figuresNow')),
  ];
}

interface MatchedAreas {
  readonly pairs: readonly (readonly [before: KeptArea, now: KeptArea])[];
  readonly removed: readonly KeptArea[];
  readonly added: readonly KeptArea[];
}

/**
 * A list is the one that it shares most rows with; what is left is paired in order only where as many of a kind stand on
 * the sheet as before. What is left then is the same only where one of its kind is left.
 */
function matchAreas(before: readonly KeptArea[], now: readonly KeptArea[]): MatchedAreas {
  const pairs: (readonly [KeptArea, KeptArea])[] = [];
  let [removed, added] = [[...before], [...now]];
  const take = (one: KeptArea, other: KeptArea): void => {
    pairs.push([one, other]);
    removed = removed.filter((each) => each !== one);
    added = added.filter((each) => each !== other);
  };
  for (const { one, other } of bySharedRows(before, now)) {
    if (removed.includes(one) && added.includes(other)) take(one, other);
  }
  for (const one of [...removed]) {
    const isLikeIt = ({ sheet, kind }: KeptArea): boolean => sheet === one.sheet && kind === one.kind;
    const other = added.find(isLikeIt);
    const areAsMany = before.filter(isLikeIt).length === now.filter(isLikeIt).length;
    if (other !== undefined && areAsMany) take(one, other);
  }
  for (const one of [...removed]) {
    const alike = added.filter(({ kind }) => kind !== null && kind === one.kind);
    const isOnly = removed.filter(({ kind }) => kind === one.kind).length === 1;
    if (alike.length === 1 && isOnly) take(one, alike[0]!);
  }
  return { pairs, removed, added };
}

interface SharedRows {
  readonly one: KeptArea;
  readonly other: KeptArea;
  readonly rows: number;
}

/** The lists of a kind on a sheet that have rows in common, those with the most of them first. */
function bySharedRows(before: readonly KeptArea[], now: readonly KeptArea[]): readonly SharedRows[] {
  return before
    .flatMap((one) => {
      const known = new Set(one.rows.map(contentOf));
      return now
        .filter(({ sheet, kind }) => sheet === one.sheet && kind === one.kind)
        .map((other) => ({ one, other, rows: other.rows.filter((row) => known.has(contentOf(row))).length }));
    })
    .filter(({ rows }) => rows > 0)
    .sort((left, right) => right.rows - left.rows);
}

function contentOf([, cells]: KeptRow): string {
  return JSON.stringify(cells);
}

function ofWhole(
  area: KeptArea,
  kind: 'table-added' | 'table-removed',
  when: 'figuresBefore' | 'figuresNow',
): ChangeOfInputs {
  const change = { kind, sheet: area.sheet, table: area.kind };
  const figures = figuresOf(area, area.rows);
  return { change, figuresBefore: [], figuresNow: [], [when]: figures };
}

function compareArea(
  before: KeptArea,
  now: KeptArea,
  { cellNow, sameFigures }: Now,
): readonly ChangeOfInputs[] {
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
    const figures = figuresOf(area, area.rows, [at]);
    return {
      change: { kind, ...of, field, year },
      figuresBefore: kind === 'column-removed' ? figures : [],
      figuresNow: kind === 'column-added' ? figures : [],
    };
  };
  return [
    ...shared.flatMap(([one, other]) => unitChange({ before, now }, one, other)),
    ...gone.map((at) => columnChange('column-removed', at)),
    ...added.map((at) => columnChange('column-added', at)),
    ...matched.removed.map((at): ChangeOfInputs => {
      const row = before.rows[at]!;
      const line = lineOf(before, row);
      const change = { kind: 'row-removed' as const, ...of, line, name: null };
      return {
        change: { ...change, transposed: before.transposed === true },
        figuresBefore: figuresOf(before, [row]),
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
        figuresNow: figuresOf(now, [row]),
      };
    }),
    ...matched.changed.flatMap(([one, other]) =>
      compareRow({ before, now, shared }, before.rows[one]!, now.rows[other]!, { cellNow, sameFigures }),
    ),
    ...(matched.isReordered
      ? [{ change: { kind: 'order' as const, ...of }, figuresBefore: [], figuresNow: [] }]
      : []),
  ];
}

/** The unit of a column changes all of its amounts, wherever the sheet says it. */
function unitChange(
  { before, now }: Pick<ComparedAreas, 'before' | 'now'>,
  one: number,
  other: number,
): readonly ChangeOfInputs[] {
  const [, , , unitBefore] = before.columns[one]!;
  const [, field, year, unit] = now.columns[other]!;
  if (unitBefore === undefined || unit === undefined || unitBefore === unit) return [];
  return [
    {
      change: { kind: 'unit', sheet: now.sheet, table: now.kind, field, year, before: unitBefore, now: unit },
      figuresBefore: figuresOf(before, before.rows, [one]),
      figuresNow: figuresOf(now, now.rows, [other]),
    },
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
  { cellNow, sameFigures }: Now,
): readonly ChangeOfInputs[] {
  const isMoved = shared.some(
    ([one, other]) => !sameFigures(figuresOf(before, [rowBefore], [one]), figuresOf(now, [rowNow], [other])),
  );
  const naming = namingColumn(now, rowNow, cellNow);
  const isRenamed = shared.some(([one, other]) => other === naming && rowBefore[1][one] !== rowNow[1][other]);
  const name = isRenamed ? null : nameOf(now, rowNow, cellNow);
  return shared.flatMap(([one, other]): ChangeOfInputs[] => {
    const cell = rowBefore[1][one]!;
    if (cell === rowNow[1][other]) return [];
    const [, field, year] = now.columns[other]!;
    const [row, column] = positionOf(now, rowNow, other);
    const place = cellAddress(row, column);
    const [oldRow, oldColumn] = positionOf(before, rowBefore, one);
    const placeBefore = cellAddress(oldRow, oldColumn);
    const { value, isDate } = cellNow(now.sheet, row, column);
    const decides = (isMoved || isCondition(now)) && isDeciding(now, field);
    const isSaid = saysTheSame({ before, now }, [rowBefore, one], [rowNow, other], sameFigures);
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
          name,
        },
        figuresBefore: isSaid
          ? []
          : figuresOf(before, [rowBefore], decides ? undefined : columnsOf(before, one)),
        figuresNow: isSaid ? [] : figuresOf(now, [rowNow], decides ? undefined : columnsOf(now, other)),
        ...(!decides && isRoleOfPost(now, other) ? { without: 'cost' as const } : {}),
      },
    ];
  });
}

/**
 * Whether a label says of its figures what it said before: other words for the same, of which nothing follows. It does where
 * the same figures are computed from the cells below or beside it, in the same unit.
 */
function saysTheSame(
  { before, now }: Pick<ComparedAreas, 'before' | 'now'>,
  [rowBefore, one]: readonly [KeptRow, number],
  [rowNow, other]: readonly [KeptRow, number],
  sameFigures: SameFigures,
): boolean {
  const labelIn = ([, , reached]: KeptRow, at: number): KeptReach | undefined =>
    reached.find(([column, , of]) => column === at && of === LABEL);
  const [labelBefore, label] = [labelIn(rowBefore, one), labelIn(rowNow, other)];
  if (labelBefore === undefined && label === undefined) return false;
  const [, , , unitBefore] = labelBefore ?? [];
  const [, , , unit] = label ?? [];
  if (unitBefore !== undefined && unit !== undefined && unitBefore !== unit) return false;
  return sameFigures(figuresOf(before, [rowBefore], [one]), figuresOf(now, [rowNow], [other]));
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

/** A cell stands for itself; the role of a post for its FTE: the rate by which these are funded goes by the role. */
function columnsOf(area: KeptArea, at: number): readonly number[] {
  if (!isRoleOfPost(area, at)) return [at];
  return area.columns.flatMap(([, field], column) => (field === 'fte' ? [column] : []));
}

function isRoleOfPost({ kind, columns }: KeptArea, at: number): boolean {
  return kind === 'posts' && columns[at]![1] === 'role';
}

/** A row of which each cell says how it counts: when, for whom, up to what. */
function isCondition({ kind }: KeptArea): boolean {
  return kind !== null && CONDITIONS.includes(kind);
}

/**
 * Whether a cell says which figures its row becomes part of, such as module, year and dates. What names a row, cites or
 * remarks says nothing of that, nor does a duty, by which only is told who decides.
 */
function isDeciding({ kind }: KeptArea, field: AnyField | null): boolean {
  if (field === null) return false;
  return (kind === 'settings' && field === 'name') || !TELLING.includes(field);
}

/** What the sheet calls a row; null where no column names it. */
function nameOf(area: KeptArea, row: KeptRow, cellNow: CellNow): string | null {
  const at = namingColumn(area, row, cellNow);
  return at === null ? null : textIn(area, row, at, cellNow);
}

/** The column that names a row, by position. */
function namingColumn(area: KeptArea, row: KeptRow, cellNow: CellNow): number | null {
  const columns = NAMING.map((field) => area.columns.findIndex(([, each]) => each === field));
  return columns.find((at) => at !== -1 && textIn(area, row, at, cellNow) !== null) ?? null;
}

function textIn(area: KeptArea, row: KeptRow, at: number, cellNow: CellNow): string | null {
  const { value } = cellNow(area.sheet, ...positionOf(area, row, at));
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
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

/**
 * The figures that were computed from cells of rows.
 * @param columns by position; without them all
 */
function figuresOf(area: KeptArea, rows: readonly KeptRow[], columns?: readonly number[]): readonly number[] {
  const sets = rows.flatMap(([, , reached]) =>
    reached.flatMap(([at, set]) => (columns === undefined || columns.includes(at) ? [set] : [])),
  );
  return [...new Set([...new Set(sets)].flatMap((set) => area.figures[set]!))];
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
