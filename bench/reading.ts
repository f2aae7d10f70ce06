import { recognise } from '../src/workbook/recognise';
import type { CellValue, WorkbookSnapshot } from '../src/workbook/snapshot';

type Rows = CellValue[][];

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

function workbook(rows: Rows): WorkbookSnapshot {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill('')]);
  const sheet = { name: 'Tabelle1', visible: true, protected: false, top: 0, left: 0, values };
  return {
    sheets: [sheet],
    tables: [],
    names: [],
    dateSystem: 1900,
    state: null,
  } as unknown as WorkbookSnapshot;
}

/** The lower bound: each cell is looked at once, and its text or number taken into one sum. */
function lookAtEachCell({ sheets }: WorkbookSnapshot): number {
  let sum = 0;
  for (const row of sheets[0]!.values) {
    for (const cell of row) sum += typeof cell === 'string' ? cell.trim().length : Number(cell);
  }
  return sum;
}

function median(runs: number, job: () => unknown): number {
  job();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    job();
    return performance.now() - start;
  });
  return times.sort((left, right) => left - right)[Math.floor(runs / 2)]!;
}

/** Reads three workbooks; each against a loop that looks at its cells, and per cell against the list. */
export function compareReading(): readonly string[] {
  const posts = { list: POSTS, 'cross-tab': 999 * YEARS.length, ledger: 0 };
  const measured = Object.entries({ list: list(), 'cross-tab': crossTab(), ledger: ledger() }).map(
    ([name, rows]) => {
      const snapshot = workbook(rows);
      const read = recognise(snapshot).case?.posts.length ?? 0;
      if (read !== posts[name as keyof typeof posts]) throw new Error(`${name}: ${read} posts were read`);
      const cells = snapshot.sheets[0]!.values.length * snapshot.sheets[0]!.values[0]!.length;
      const milliseconds = median(5, () => recognise(snapshot));
      return { name, cells, milliseconds, bound: median(5, () => lookAtEachCell(snapshot)) };
    },
  );
  const perCell = measured.map(({ milliseconds, cells }) => milliseconds / cells);
  return [
    `${'reading a workbook'.padEnd(22)}${'cells'.padStart(10)}${'ms'.padStart(10)}${'× each cell'.padStart(14)}${'× list per cell'.padStart(17)}`,
    ...measured.map(
      ({ name, cells, milliseconds, bound }, at) =>
        `${name.padEnd(22)}${String(cells).padStart(10)}${milliseconds.toFixed(1).padStart(10)}${(milliseconds / bound).toFixed(1).padStart(14)}${(perCell[at]! / perCell[0]!).toFixed(2).padStart(17)}`,
    ),
  ];
}
