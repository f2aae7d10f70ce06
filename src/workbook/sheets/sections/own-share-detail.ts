import type { Maybe } from '../../../domain/maybe';
import type { ModuleNumber } from '../../../domain/module';
import { addExact, ZERO, type Cents, type Exact } from '../../../domain/numbers';
import { hasExcessGrant } from '../../../domain/own-share/has-excess-grant';
import type { Result } from '../../../domain/result';
import { addAll } from '../../../domain/maybe-amounts';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { fill } from '../../../i18n/fill';
import { amountCell, fteCell } from '../figure-cells';
import { euro, number } from '../column-plans';
import { liveAmount } from '../live-amounts';
import type { SheetCell } from '../live-cell';
import { LOOK } from '../look';
import { nameModules } from '../module-cells';
import type { SheetBuilder } from '../sheet-builder';

type Row = Result['ownShare'][number];
type Amount = 'cost' | 'grant' | 'ownShareBefore' | 'counterFinancing' | 'ownShare' | 'excessGrant';

const AMOUNTS = {
  D: 'cost',
  E: 'grant',
  F: 'ownShareBefore',
  G: 'counterFinancing',
  H: 'ownShare',
} as const satisfies Readonly<Record<string, Amount>>;

/** Where the table has its columns, `D25:D30`, and its sums. */
export interface OwnShareCells {
  readonly module: string;
  readonly year: string;
  readonly cost: string;
  readonly grant: string;
  readonly counterFinancing: string;
  readonly ownShare: string;
  /** Null where no grant is above the cost. */
  readonly excessGrant: string | null;
  /** The cell of the own share in total. */
  readonly total: string;
}

/** How each own share comes about, one row per module and year, with sums by module, by year and in total. */
export function addOwnShareDetail(
  sheet: SheetBuilder,
  result: Result,
  texts: ResultSheetTexts,
): OwnShareCells {
  const { columns } = texts;
  const { ownShare: rows, years, totals } = result;
  const exceeds = hasExcessGrant(rows);
  sheet.heading(texts.ownShareDetail);
  const top = sheet.nextRow;
  const first = top + 2;
  const last = first + rows.length - 1;
  const overYears = unknownOverYears(result);
  const sums: SumPlan = { rows, first, last, exceeds, overYears, unknown: texts.unknown };
  const modules = [...totals.byModule.keys()];
  const byModule =
    modules.length > 1
      ? modules.map((module) =>
          sumRow(`${texts.total} ${fill(texts.module, { module: String(module) })}`, sums, { module }),
        )
      : [];
  const byYear =
    years.length > 1
      ? years.map((year) => sumRow(fill(texts.totalOfYear, { year: String(year) }), sums, { year }))
      : [];
  sheet.table(
    'KIMAbgleich_Eigenanteil',
    [
      { heading: columns.module },
      { heading: columns.year },
      number(columns.fte, LOOK.fte),
      euro(columns.cost),
      euro(columns.grant),
      euro(columns.ownShareBefore),
      euro(columns.counterFinancing),
      euro(columns.ownShare),
      ...(exceeds ? [euro(columns.excessGrant)] : []),
    ],
    rows.map((row, index) => ownShareRow(row, first + index, exceeds, texts)),
    [...byModule, ...byYear, sumRow(`${texts.total} ${columns.ownShareTotal}`, sums, {})],
  );
  nameModules(
    sheet,
    top + 1,
    rows.map(({ module }) => module),
    texts,
  );
  const total = `H${sheet.nextRow}`;
  const column = (letter: string): string => `${letter}${first}:${letter}${last}`;
  return {
    module: column('A'),
    year: column('B'),
    cost: column('D'),
    grant: column('E'),
    counterFinancing: column('G'),
    ownShare: column('H'),
    excessGrant: exceeds ? column('I') : null,
    total,
  };
}

interface SumPlan {
  readonly rows: readonly Row[];
  /** 1-based rows of the table. */
  readonly first: number;
  readonly last: number;
  readonly exceeds: boolean;
  /** Why nobody knows which years belong to the sums of a module and of all rows; null where it is known. */
  readonly overYears: Maybe<Cents> | null;
  readonly unknown: string;
}

/** The total while it is unknown for another reason than an own share of the rows: the years cannot be read. */
function unknownOverYears({ ownShare: rows, totals }: Result): Maybe<Cents> | null {
  const { ownShare: all } = totals;
  if (all.known) return null;
  const isOfRow = rows.some(({ ownShare }) => !ownShare.known && ownShare.reason === all.reason);
  return isOfRow ? null : all;
}

/** Sums of a module, of a year or of all rows. Posts of several years are never added up. */
function sumRow(
  label: string,
  { rows, first, last, exceeds, overYears, unknown }: SumPlan,
  of: { readonly module?: ModuleNumber; readonly year?: number },
): readonly SheetCell[] {
  const meant = rows.filter(
    (row) =>
      (of.module === undefined || row.module === of.module) &&
      (of.year === undefined || row.year === of.year),
  );
  const range = (letter: string): string => `${letter}${first}:${letter}${last}`;
  const sumOf = (letter: string): string => {
    if (of.module !== undefined) return `=SUMIF(${range('A')},${of.module},${range(letter)})`;
    if (of.year !== undefined) return `=SUMIF(${range('B')},${of.year},${range(letter)})`;
    return `=SUM(${range(letter)})`;
  };
  const sum = (letter: string, column: Amount): SheetCell => {
    const parts = meant.map((row): Maybe<Cents> => row[column]);
    const amount = of.year === undefined && overYears !== null ? overYears : addAll(parts);
    return liveAmount(sumOf(letter), amount, parts, unknown);
  };
  const ofOneYear = new Set(meant.map(({ year }) => year)).size === 1;
  const posts = meant.flatMap(({ fte }): Exact[] => (fte === null ? [] : [fte]));
  const fte: SheetCell =
    ofOneYear && posts.length === meant.length
      ? { formula: sumOf('C'), value: fteCell(posts.reduce(addExact, ZERO)) }
      : '';
  return [
    label,
    '',
    fte,
    ...Object.entries(AMOUNTS).map(([letter, amount]) => sum(letter, amount)),
    ...(exceeds ? [sum('I', 'excessGrant')] : []),
  ];
}

/** @param at 1-based row of the sheet */
function ownShareRow(row: Row, at: number, exceeds: boolean, texts: ResultSheetTexts): readonly SheetCell[] {
  const { unknown } = texts;
  const { cost, grant, ownShareBefore, counterFinancing, ownShare, excessGrant } = row;
  const parts = [cost, grant, counterFinancing, ...(exceeds ? [excessGrant] : [])];
  return [
    row.module,
    row.year,
    row.fte === null ? '' : fteCell(row.fte),
    amountCell(cost, unknown),
    amountCell(grant, unknown),
    liveAmount(`=D${at}-E${at}`, ownShareBefore, [cost, grant], unknown),
    amountCell(counterFinancing, unknown),
    liveAmount(`=F${at}-G${at}${exceeds ? `+I${at}` : ''}`, ownShare, parts, unknown),
    ...(exceeds ? [amountCell(excessGrant, unknown)] : []),
  ];
}
