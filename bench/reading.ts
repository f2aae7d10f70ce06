import type { CellValue, WorkbookSnapshot } from '../src/workbook/snapshot';
import type { recognise } from '../src/workbook/recognise';
import { bundledAt, bundledNow, VERSION_0_2_0 } from './bundled';
import { inTurns } from './processor-time';
import { workbookOf, type Rows } from './workbook-of-rows';

const POSTS = 100_000;
const YEARS = [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029];

/** 100.000 posts in a list of eight columns. */
function list(): Rows {
  const headings = [
    'Modul',
    'Rolle',
    'Bezeichnung',
    'VZÄ',
    'Personalkosten je VZÄ',
    'Beginn',
    'Ende',
    'Eigenanteil',
  ];
  const row = (at: number): CellValue[] => [
    2,
    'Casemanagement',
    `Stelle ${at}`,
    1,
    68_000,
    44_378,
    44_926,
    '',
  ];
  return [headings, ...Array.from({ length: POSTS }, (_, at) => row(at))];
}

/** 20.000 figures: 1.000 posts below their modules, cost and grant of ten years beside each. */
function crossTab(): Rows {
  const headings = YEARS.flatMap((year) => [`Kosten ${year}`, `Zuwendung ${year}`]);
  const rows: Rows = [['KIM'], ['', ...headings]];
  for (const module of [1, 2, 3]) {
    rows.push([`Modul ${module}`]);
    for (let post = 0; post < 333; post += 1) {
      rows.push([`Stelle ${module}-${post}`, ...YEARS.flatMap(() => [80_000, 60_000])]);
    }
  }
  return rows;
}

/** 60.000 × 12 cells of a ledger in which no word is of the programme. */
function ledger(): Rows {
  const headings = [
    'Beleg',
    'Datum',
    'Konto',
    'Text',
    ...Array.from({ length: 8 }, (_, at) => `Spalte ${at + 5}`),
  ];
  const row = (at: number): CellValue[] => [
    at,
    44_562 + (at % 365),
    'Strom',
    `Rechnung ${at}`,
    at,
    at,
    at,
    at,
    at,
    at,
    at,
    at,
  ];
  return [headings, ...Array.from({ length: 60_000 }, (_, at) => row(at))];
}

/** The lower bound: each cell is looked at once, and its text or number taken into one sum. */
function lookAtEachCell({ sheets }: WorkbookSnapshot): number {
  let sum = 0;
  for (const row of sheets[0]!.values) {
    for (const cell of row) sum += typeof cell === 'string' ? cell.trim().length : Number(cell);
  }
  return sum;
}

const TURNS = 7;

interface Reader {
  readonly recognise: typeof recognise;
}

/**
 * Reads three workbooks, in turns with version 0.2.0 and a loop that looks at each cell once. Version 0.2.0 read no
 * cross-tab: there the time per cell is compared with that of the list.
 */
export async function compareReading(): Promise<readonly string[]> {
  const module = 'src/workbook/recognise';
  const now = await bundledNow<Reader>(module);
  const before = await bundledAt<Reader>(VERSION_0_2_0, module);
  const posts = { list: POSTS, 'cross-tab': 999 * YEARS.length, ledger: 0 };
  const workbooks = { list: list(), 'cross-tab': crossTab(), ledger: ledger() };
  let listPerCell = 0;
  const rows = Object.entries(workbooks).map(([name, rows]) => {
    const read = now.recognise(workbookOf({ Tabelle1: rows })).case?.posts.length ?? 0;
    if (read !== posts[name as keyof typeof posts]) throw new Error(`${name}: ${read} posts were read`);
    const snapshot = workbookOf({ Tabelle1: rows });
    const { values } = snapshot.sheets[0]!;
    const cells = values.length * values[0]!.length;
    const taken = inTurns<string>(
      {
        now: () => now.recognise(snapshot),
        ...(before === null || name === 'cross-tab' ? {} : { before: () => before.recognise(snapshot) }),
        bound: () => lookAtEachCell(snapshot),
      },
      TURNS,
    );
    const { now: time, before: earlier, bound } = taken;
    listPerCell ||= time!.median / cells;
    return [
      name.padEnd(22),
      String(cells).padStart(10),
      time!.first.toFixed(0).padStart(10),
      time!.median.toFixed(0).padStart(10),
      (earlier === undefined ? '' : (time!.median / earlier.median).toFixed(2)).padStart(16),
      (time!.median / bound!.median).toFixed(1).padStart(14),
      (time!.median / cells / listPerCell).toFixed(2).padStart(17),
    ].join('');
  });
  const headings = ['first ms', 'ms', '× version 0.2.0', '× each cell', '× list per cell'];
  const [first, usual, ofVersion, ofCells, ofList] = headings;
  return [
    `${'reading a workbook'.padEnd(22)}${'cells'.padStart(10)}${first!.padStart(10)}${usual!.padStart(10)}${ofVersion!.padStart(16)}${ofCells!.padStart(14)}${ofList!.padStart(17)}`,
    ...rows,
    'processor time, the median of alternating turns; the first turn is before the engine has compiled anything',
  ];
}
