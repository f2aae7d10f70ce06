import type { Workbook } from 'exceljs';
import { newWorkbook } from '../workbook-bytes';
import { addOfficeSheet, EURO } from './office-sheet';

/** Notice and settlement of module 1, then of module 2. */
const PERSONNEL = [130000, 127914.27, 384000, 372250.8];
const MATERIAL = [19400, 18722.15, 58200, 55108.45];
const GRANT = [114000, 112500, 342000, 336300];

/** A proof of use: what the notice granted beside what was settled, two rows of headings. */
export function noticeAndSettlement(): Workbook {
  const workbook = newWorkbook('KIM im Musterkreis: Verwendungsnachweis 2023');
  const [notice, settlement] = ['lt. Zuwendungsbescheid', 'lt. Abrechnung'];
  addOfficeSheet(workbook, {
    name: 'Zahlenmäßiger Nachweis',
    widths: [28, 26, 20, 26, 20],
    numberFormat: EURO,
    lines: [
      { kind: 'title', cells: ['Verwendungsnachweis KIM für das Haushaltsjahr 2023'] },
      { kind: 'subject', cells: ['Musterkreis – zahlenmäßiger Nachweis, Beträge in Euro'] },
      { kind: 'blank', cells: [] },
      {
        kind: 'heading',
        cells: ['', 'Modul 1 – Koordination', null, 'Modul 2 – Case Management', null],
        merged: [
          [2, 3],
          [4, 5],
        ],
      },
      { kind: 'heading', cells: ['Position', notice!, settlement!, notice!, settlement!] },
      { kind: 'row', cells: ['Personalausgaben', ...PERSONNEL] },
      { kind: 'row', cells: ['Sachausgaben', ...MATERIAL] },
      { kind: 'row', cells: ['./. Landeszuwendung', ...GRANT] },
      { kind: 'result', cells: ['Eigenanteil'] },
      { kind: 'blank', cells: [] },
      { kind: 'note', cells: ['Hinweis: Abgerechnet sind die Zahlungen bis zum 31.12.2023.'] },
    ],
  });
  return workbook;
}
