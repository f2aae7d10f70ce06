import type { Workbook } from 'exceljs';
import { newWorkbook } from '../workbook-bytes';
import { addOfficeSheet, EURO, type Line } from './office-sheet';

type Booking = readonly [year: number, module: number, position: string, amount: number];

const BOOKINGS: readonly Booking[] = [
  [2022, 1, 'Personalkosten', 131846.72],
  [2022, 1, 'Sachkosten', 17283.5],
  [2022, 1, 'Landeszuwendung', 110000],
  [2022, 2, 'Personalkosten', 262918.4],
  [2022, 2, 'Sachkosten', 31450.15],
  [2022, 2, 'Landeszuwendung', 220000],
  [2023, 1, 'Personalkosten', 131211.06],
  [2023, 1, 'Sachkosten', 18020],
  [2023, 1, 'Landeszuwendung', 114000],
  [2023, 2, 'Personalkosten', 265604.33],
  [2023, 2, 'Sachkosten', 32118.9],
  [2023, 2, 'Landeszuwendung', 228000],
];

/** The long form of an export: one amount in each row, its kind in a column. */
export function longForm(): Workbook {
  const workbook = newWorkbook('KIM im Musterkreis: Buchungen 2022 und 2023');
  addOfficeSheet(workbook, {
    name: 'Buchungen',
    widths: [10, 12, 26, 18],
    numberFormat: EURO,
    textColumns: 3,
    lines: [
      { kind: 'title', cells: ['KIM – Buchungen je Modul und Jahr'] },
      { kind: 'subject', cells: ['Musterkreis – Auszug aus der Finanzsoftware'] },
      { kind: 'blank', cells: [] },
      { kind: 'heading', cells: ['Jahr', 'Modul', 'Position', 'Betrag'] },
      ...BOOKINGS.map(([year, module, position, amount]): Line => ({
        kind: 'row',
        cells: [year, `Modul ${module}`, position, amount],
      })),
      { kind: 'blank', cells: [] },
      { kind: 'note', cells: ['Stand: 31.01.2024, vor Jahresabschluss'] },
    ],
  });
  return workbook;
}
