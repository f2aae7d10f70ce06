import type { Workbook } from 'exceljs';
import { newWorkbook } from '../workbook-bytes';
import { addOfficeSheet, EURO } from './office-sheet';

interface Application {
  readonly year: number;
  readonly personnel: number;
  readonly material: number;
  readonly grant: number;
}

const APPLICATIONS: readonly Application[] = [
  { year: 2024, personnel: 400500, material: 38800, grant: 342000 },
  { year: 2025, personnel: 408750, material: 39576.4, grant: 342000 },
];

/** A form of labels and values like that of an application, a sheet for each year. */
export function applicationForm(): Workbook {
  const workbook = newWorkbook('KIM im Musterkreis: Antrag Modul 2 für 2024 und 2025');
  for (const { year, personnel, material, grant } of APPLICATIONS) {
    addOfficeSheet(workbook, {
      name: `Antrag ${year}`,
      widths: [46, 34],
      numberFormat: `${EURO} "€"`,
      lines: [
        { kind: 'title', cells: ['Antrag auf Gewährung einer Zuwendung'] },
        { kind: 'subject', cells: ['Kommunales Integrationsmanagement (KIM) NRW'] },
        { kind: 'blank', cells: [] },
        { kind: 'section', cells: ['1. Antragstellerin'] },
        { kind: 'row', cells: ['Name', 'Musterkreis'] },
        { kind: 'row', cells: ['Auskunft erteilt', 'Amt für Integration'] },
        { kind: 'section', cells: ['2. Maßnahme'] },
        { kind: 'row', cells: ['Bezeichnung', 'Modul 2 – Case Management'] },
        { kind: 'row', cells: ['Durchführungszeitraum', `01.01.${year} – 31.12.${year}`] },
        { kind: 'section', cells: [`5. Finanzierungsplan ${year}, Modul 2`] },
        { kind: 'row', cells: ['5.1 Personalausgaben', personnel] },
        { kind: 'row', cells: ['5.2 Sachausgaben', material] },
        {
          kind: 'total',
          cells: ['5.3 Gesamtausgaben', { formula: 'B11+B12', result: personnel + material }],
        },
        { kind: 'row', cells: ['5.4 Beantragte Zuwendung', grant] },
        { kind: 'result', cells: ['5.5 Eigenanteil'] },
        { kind: 'blank', cells: [] },
        { kind: 'note', cells: ['Hinweis: Beträge in Euro; der Eigenanteil wird aus dem Haushalt gedeckt.'] },
      ],
    });
  }
  return workbook;
}
