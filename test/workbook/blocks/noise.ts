import fc from 'fast-check';
import { cellAddress, parseArea } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/snapshot';
import type { Rows } from '../workbook-of';
import { layouts, write, type Known, type Layout, type Written } from './random-layout';

/** What else stands in a workbook, or how its cells look, beside what a layout says. */
export interface Noise {
  /** A second table of another module on the same sheet, with a title of its own. */
  readonly second: 'none' | 'below' | 'beside';
  readonly other: Layout;
  /** Amounts are kept in thousands, and only their number format says so; or costs are shown with a minus. */
  readonly looks: 'plain' | 'T€ in the format' | 'negative cost';
  /** A table about something else further right. */
  readonly junkBeside: 'none' | 'telephones' | 'schools' | 'numbers';
  /** How far right the title stands, as in merged cells. */
  readonly titleAt: 0 | 1 | 2;
  /** Where a blank row is inserted: which row, counted from the top; null = nowhere. */
  readonly blankRow: number | null;
  /** The year's amount is split over four columns with a sum behind them, where one column holds the amounts. */
  readonly quarters: boolean;
}

export const NO_NOISE: Omit<Noise, 'other'> = {
  second: 'none',
  looks: 'plain',
  junkBeside: 'none',
  titleAt: 0,
  blankRow: null,
  quarters: false,
};

export const noises: fc.Arbitrary<Noise> = fc.record<Noise>({
  second: fc.constantFrom('none', 'none', 'below', 'beside'),
  other: layouts,
  looks: fc.constantFrom('plain', 'plain', 'T€ in the format', 'negative cost'),
  junkBeside: fc.constantFrom('none', 'none', 'telephones', 'schools', 'numbers'),
  titleAt: fc.constantFrom(0, 0, 1, 2),
  blankRow: fc.option(fc.nat({ max: 14 })),
  quarters: fc.boolean(),
});

const JUNK: Readonly<Record<Exclude<Noise['junkBeside'], 'none'>, Rows>> = {
  telephones: [
    ['Ansprechpartner', 'Raum', 'Telefon'],
    ['Frau Beispiel', 'B 112', '02303 27-1'],
    ['Herr Muster', 'B 114', '02303 27-2'],
  ],
  schools: [
    ['Schule', 'Kinder 2021', 'Kinder 2022'],
    ['Nordschule', 210, 224],
    ['Südschule', 180, 175],
  ],
  numbers: [
    ['Einwohner', 85_000],
    ['davon zugewandert', 4_120],
  ],
};

/** Writes a layout with noise around it. */
export function writeNoisy(layout: Layout, noise: Noise): Written {
  const first = { ...layout, ...forNoise(layout, noise) };
  let written = write(first);
  if (noise.second !== 'none' && Object.keys(written.sheets).length === 1) {
    const other = write(secondLayout(first, noise.other));
    if (Object.keys(other.sheets).length === 1) written = joined(written, other, noise.second);
  }
  if (noise.quarters) written = split(written);
  if (noise.looks === 'negative cost') written = withNegativeCost(written);
  if (noise.looks === 'T€ in the format') written = inThousands(written);
  if (noise.titleAt > 0) written = withTitleAt(written, noise.titleAt);
  if (noise.blankRow !== null) written = withBlankRow(written, noise.blankRow);
  if (noise.junkBeside !== 'none') written = withJunk(written, JUNK[noise.junkBeside]);
  return written;
}

/** A second table needs a first one that leaves it a module; a format in thousands, numbers without a unit of their own. */
function forNoise({ modules }: Layout, { second, looks }: Noise): Partial<Layout> {
  return {
    ...(second === 'none' ? {} : { modules: modules === 3 ? 2 : modules, firstModule: 0, junkSheet: 'none' }),
    ...(looks === 'plain' ? {} : { numbers: 'numbers', unit: 'none' }),
  };
}

/** One module that the first table does not have, on a sheet of its own. */
function secondLayout(first: Layout, other: Layout): Layout {
  const place = { ...other.place };
  for (const dimension of ['module', 'year', 'measure'] as const) {
    if (place[dimension] === 'sheets') place[dimension] = dimension === 'module' ? 'sections' : 'columns';
  }
  if (!Object.values(place).includes('rows')) place.measure = 'rows';
  return {
    ...other,
    place,
    modules: 1,
    firstModule: 2,
    titled: true,
    junkSheet: 'none',
    unit: first.unit,
    numbers: first.numbers,
    illegible: null,
  };
}

function onlySheet({ sheets }: Written): readonly [string, Rows] {
  return Object.entries(sheets)[0]!;
}

/** The sheets with each cell, and what is known of it, where a function says that it stands now. */
function moved(
  { sheets, cells, ...others }: Written,
  to: (row: number, column: number) => readonly [number, number],
): Written {
  const known = new Map<string, Known>();
  for (const [at, each] of cells) {
    const [sheet, address] = at.split('!') as [string, string];
    const { top, left } = parseArea(address);
    known.set(`${sheet}!${cellAddress(...to(top, left))}`, each);
  }
  const placed = Object.entries(sheets).map(([name, rows]): [string, Rows] => {
    const cellsOf: CellValue[][] = [];
    rows.forEach((row, at) =>
      row.forEach((cell, column) => {
        const [newRow, newColumn] = to(at, column);
        (cellsOf[newRow] ??= [])[newColumn] = cell;
      }),
    );
    return [name, filled(cellsOf)];
  });
  return { ...others, sheets: Object.fromEntries(placed), cells: known };
}

function filled(rows: readonly (readonly CellValue[] | undefined)[]): Rows {
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? ''));
}

function widthOf(rows: Rows): number {
  return Math.max(0, ...rows.map((row) => row.length));
}

function joined(first: Written, second: Written, where: 'below' | 'beside'): Written {
  const [name, rows] = onlySheet(first);
  const [otherName] = onlySheet(second);
  const [down, right] = where === 'below' ? [rows.length + 2, 0] : [0, widthOf(rows) + 1];
  const other = moved(second, (row, column) => [row + down, column + right]);
  const [, others] = onlySheet(other);
  const together = Array.from({ length: Math.max(rows.length, others.length) }, (_, at) => {
    const own = rows[at] ?? [];
    const more = others[at] ?? [];
    return Array.from(
      { length: Math.max(own.length, more.length) },
      (_cell, column) => [own[column], more[column]].find((cell) => cell !== undefined && cell !== '') ?? '',
    );
  });
  const cells = new Map(first.cells);
  for (const [at, each] of other.cells) cells.set(at.replace(`${otherName}!`, `${name}!`), each);
  return {
    sheets: { [name]: together },
    cells,
    ownShare: { ...first.ownShare, ...second.ownShare },
    isIllegible: first.isIllegible || second.isIllegible,
  };
}

const QUARTERS = ['I. Quartal', 'II. Quartal', 'III. Quartal', 'IV. Quartal', 'Summe'];

/** Where `Betrag` heads the only column of amounts: four quarters of it and their sum. */
function split(written: Written): Written {
  const [name, rows] = onlySheet(written);
  const heading = rows.findIndex((row) => row.includes('Betrag'));
  if (heading === -1 || Object.keys(written.sheets).length > 1) return written;
  const at = rows[heading]!.indexOf('Betrag');
  if (rows.some((row) => row.length > at + 1) || rows.filter((row) => row.includes('Betrag')).length > 1)
    return written;
  const wide = moved(written, (row, column) => [row, column === at ? column + 4 : column]);
  const parts = onlySheet(wide)[1].map((row, index) => {
    if (index < heading || row.length <= at) return row;
    if (index === heading) return [...row.slice(0, at), ...QUARTERS];
    const sum = row[at + 4]!;
    const quarter = typeof sum === 'number' ? sum / 4 : '';
    return [...row.slice(0, at), quarter, quarter, quarter, quarter, sum];
  });
  return { ...wide, sheets: { [name]: parts } };
}

function changed(written: Written, change: (value: number, known: Known) => number): Written {
  const sheets = Object.fromEntries(
    Object.entries(written.sheets).map(([name, rows]): [string, Rows] => [
      name,
      rows.map((row, at) =>
        row.map((cell, column) => {
          const known = written.cells.get(`${name}!${cellAddress(at, column)}`);
          return typeof cell === 'number' && known !== undefined ? change(cell, known) : cell;
        }),
      ),
    ]),
  );
  return { ...written, sheets };
}

function withNegativeCost(written: Written): Written {
  return changed(written, (value, { measure }) =>
    measure === 'cost' || measure === 'personnel' || measure === 'material' ? -value : value,
  );
}

function inThousands(written: Written): Written {
  const formats = Object.fromEntries([...written.cells.keys()].map((at) => [at, '#,##0.00 "T€"']));
  return { ...changed(written, (value) => value / 1000), formats };
}

/** The first text that stands alone in its row, further right. */
function withTitleAt(written: Written, by: number): Written {
  const sheets = Object.fromEntries(
    Object.entries(written.sheets).map(([name, rows]): [string, Rows] => {
      const title = rows.findIndex((row) => row.some((cell) => cell !== ''));
      const isAlone = title !== -1 && rows[title]!.filter((cell) => cell !== '').length === 1;
      if (!isAlone || typeof rows[title]!.find((cell) => cell !== '') !== 'string') return [name, rows];
      return [name, rows.map((row, at) => (at === title ? [...Array<CellValue>(by).fill(''), ...row] : row))];
    }),
  );
  return { ...written, sheets };
}

function withBlankRow(written: Written, above: number): Written {
  const shifted = moved(written, (row, column) => [row >= above ? row + 1 : row, column]);
  const { formats } = written;
  if (formats === undefined) return shifted;
  return {
    ...shifted,
    formats: Object.fromEntries([...shifted.cells.keys()].map((at) => [at, '#,##0.00 "T€"'])),
  };
}

function withJunk(written: Written, junk: Rows): Written {
  const [name, rows] = onlySheet(written);
  const width = widthOf(rows) + 1;
  const together = Array.from({ length: Math.max(rows.length, junk.length + 1) }, (_, at): CellValue[] => {
    const beside = at === 0 ? undefined : junk[at - 1];
    const row = [...(rows[at] ?? [])];
    if (beside === undefined) return row;
    return [...row, ...Array<CellValue>(width - row.length).fill(''), ...beside];
  });
  return { ...written, sheets: { ...written.sheets, [name]: together } };
}
