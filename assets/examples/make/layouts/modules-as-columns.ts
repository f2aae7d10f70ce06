import type { Workbook } from 'exceljs';
import { newWorkbook } from '../workbook-bytes';
import { addOfficeSheet, type Line } from './office-sheet';
import { sumOf, total } from './sums';

/** Amounts of the three modules in thousands of euro. */
interface Year {
  readonly year: number;
  readonly personnel: readonly number[];
  readonly material: readonly number[];
  readonly grant: readonly number[];
}

const YEARS: readonly Year[] = [
  { year: 2023, personnel: [130, 378, 126], material: [19.4, 58.2, 19.4], grant: [114, 342, 100] },
  { year: 2024, personnel: [130.6, 382.8, 129], material: [19.4, 58.2, 19.4], grant: [114, 342, 100] },
];
const FIRST_BLOCK = 4;
const BLOCK_ROWS = 7;

/** Modules as columns, a block for each year, in thousands of euro; the own shares are filled in. */
export function modulesAsColumns(): Workbook {
  const workbook = newWorkbook('KIM im Musterkreis: Finanzierungsübersicht 2023/2024');
  addOfficeSheet(workbook, {
    name: 'Finanzierung',
    widths: [30, 17, 20, 20, 16],
    numberFormat: '#,##0.0',
    lines: [
      { kind: 'title', cells: ['KIM: Finanzierungsübersicht (Angaben in T€)'] },
      { kind: 'subject', cells: ['Musterkreis – Haushaltsberatung 2023/2024'] },
      { kind: 'blank', cells: [] },
      ...YEARS.flatMap((year, index) => blockOf(year, FIRST_BLOCK + index * BLOCK_ROWS)),
      { kind: 'note', cells: ['Hinweis: Landeszuwendung als Festbetrag je Stelle; Rundung auf 100 Euro.'] },
    ],
  });
  return workbook;
}

/** Heading line of the year, costs, grant, own share and an empty line. */
function blockOf({ year, personnel, material, grant }: Year, row: number): Line[] {
  const cost = personnel.map((each, at) => total([each, material[at]!]));
  const ownShare = cost.map((each, at) => total([each, -grant[at]!]));
  const line = (label: string, offset: number, amounts: readonly number[]) => [
    label,
    ...amounts,
    sumOf(`B${row + offset}:D${row + offset}`, amounts),
  ];
  return [
    {
      kind: 'heading',
      cells: [`Haushaltsjahr ${year}`, 'Modul 1', 'Modul 2', 'Modul 3', 'Gesamt'],
    },
    { kind: 'row', cells: line('Personalkosten', 1, personnel) },
    { kind: 'row', cells: line('Sachkosten', 2, material) },
    { kind: 'total', cells: line('Gesamtkosten', 3, cost) },
    { kind: 'row', cells: line('Landeszuwendung', 4, grant) },
    { kind: 'result', cells: line('Eigenanteil', 5, ownShare) },
    { kind: 'blank', cells: [] },
  ];
}
