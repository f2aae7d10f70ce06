import type { Workbook } from 'exceljs';
import { newWorkbook } from '../workbook-bytes';
import { addOfficeSheet, EURO, type Line } from './office-sheet';
import { sumOf, total } from './sums';

const YEARS = [2023, 2024, 2025] as const;

interface Module {
  readonly name: string;
  readonly cost: readonly number[];
  readonly grant: readonly number[];
}

const MODULES: readonly Module[] = [
  {
    name: 'Modul 1 – Strategische Koordination (2,5 VZÄ)',
    cost: [180000, 184500, 187250.5],
    grant: [142500, 142500, 142500],
  },
  {
    name: 'Modul 2 – Case Management (6,0 VZÄ)',
    cost: [396000, 405600, 412800],
    grant: [342000, 342000, 342000],
  },
  {
    name: 'Modul 3 – Ausländer- und Einbürgerungsbehörde (2,0 VZÄ)',
    cost: [128000, 131200, 133600],
    grant: [100000, 100000, 100000],
  },
];
const FIRST_BLOCK = 6;
const BLOCK_ROWS = 5;

/** A table for the committee: years as columns, a block for each module, the own shares still to be filled in. */
export function committeeTable(): Workbook {
  const workbook = newWorkbook('KIM im Musterkreis: Kosten, Zuwendung und Eigenanteil 2023 bis 2025');
  addOfficeSheet(workbook, {
    name: 'Anlage 1',
    widths: [54, 15, 15, 15, 17],
    numberFormat: EURO,
    lines: [
      { kind: 'title', cells: ['Kommunales Integrationsmanagement: Kosten und Finanzierung'] },
      { kind: 'subject', cells: ['Musterkreis, Amt für Integration – Anlage 1 zur Vorlage 045/2022'] },
      { kind: 'subject', cells: ['Alle Beträge in Euro'] },
      { kind: 'blank', cells: [] },
      { kind: 'heading', cells: ['', ...YEARS, 'Summe'] },
      ...MODULES.flatMap((module, index) => blockOf(module, FIRST_BLOCK + index * BLOCK_ROWS)),
      ...totals(),
      { kind: 'blank', cells: [] },
      {
        kind: 'note',
        cells: ['Hinweis: Kosten einschließlich Tarifsteigerung, Landeszuwendung laut Förderrichtlinie.'],
      },
      { kind: 'note', cells: ['Stand: 15.09.2022'] },
    ],
  });
  return workbook;
}

/** Section line, cost, grant, own share and an empty line. */
function blockOf({ name, cost, grant }: Module, row: number): Line[] {
  const takenOff = grant.map((each) => -each);
  return [
    { kind: 'section', cells: [name] },
    { kind: 'row', cells: ['Personal- und Sachkosten', ...cost, sumOf(`B${row + 1}:D${row + 1}`, cost)] },
    { kind: 'row', cells: ['./. Landeszuwendung', ...takenOff, sumOf(`B${row + 2}:D${row + 2}`, takenOff)] },
    { kind: 'result', cells: ['Eigenanteil'] },
    { kind: 'blank', cells: [] },
  ];
}

function totals(): Line[] {
  const sums = (offset: number, amounts: (module: Module) => readonly number[]) => {
    const rows = MODULES.map((_, index) => FIRST_BLOCK + index * BLOCK_ROWS + offset);
    const ofYears = YEARS.map((_, at) => total(MODULES.map((module) => amounts(module)[at]!)));
    return [...ofYears, total(ofYears)].map((result, at) => {
      const column = 'BCDE'[at]!;
      return { formula: rows.map((row) => `${column}${row}`).join('+'), result };
    });
  };
  return [
    { kind: 'section', cells: ['Insgesamt (10,5 VZÄ)'] },
    { kind: 'total', cells: ['Personal- und Sachkosten', ...sums(1, ({ cost }) => cost)] },
    { kind: 'total', cells: ['./. Landeszuwendung', ...sums(2, ({ grant }) => grant.map((each) => -each))] },
    { kind: 'result', cells: ['Eigenanteil'] },
  ];
}
