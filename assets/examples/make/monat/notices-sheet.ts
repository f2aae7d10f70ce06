import type { Workbook } from 'exceljs';
import { day } from '../column';
import type { Row } from '../column';
import { NOTICES } from '../columns/notices';
import { addTableSheet } from '../table-sheet';
import { LAST_DAY } from './reporting-days';
import { MONTH_SUBJECT } from './subject';

const ALL_YEAR = '15.02.2026; 15.05.2026; 15.08.2026; 15.11.2026';

/** Two notices for the year, and one that changes the rate of case management from July on. */
export function addMonthNotices(workbook: Workbook): void {
  const [coordination, caseManagement, changed] = LAST_DAY.called;
  addTableSheet(workbook, {
    name: 'Bescheide',
    block: {
      title: 'Bescheide',
      subject: MONTH_SUBJECT,
      sentences: [
        'Der Änderungsbescheid vom 10.06.2026 hebt den Satz für das Casemanagement ab 01.07.2026 von 57.000 € auf 60.000 €.',
        'Bis dahin gilt der Bescheid vom 15.01.2026; seine beiden letzten Termine ersetzt der Änderungsbescheid.',
      ],
    },
    legend: ['assumed', 'input'],
    columns: NOTICES,
    rows: [
      rowOf({
        Modul: 1,
        'Bescheid vom': day(2026, 1, 15),
        Aktenzeichen: '36.02-KIM-101',
        'Bewilligt ab': day(2026, 1, 1),
        'Bewilligte Stellen': 2,
        'Satz je VZÄ und Jahr': 57_000,
        'Bewilligte Summe': 114_000,
        Auszahlungstermine: ALL_YEAR,
        Abgerufen: coordination,
      }),
      rowOf({
        Modul: 2,
        'Bescheid vom': day(2026, 1, 15),
        Aktenzeichen: '36.02-KIM-102',
        'Bewilligt ab': day(2026, 1, 1),
        'Bewilligte Stellen': 5,
        'Bewilligte Summe': 285_000,
        Auszahlungstermine: ALL_YEAR,
        Abgerufen: caseManagement,
      }),
      rowOf({
        Modul: 2,
        'Bescheid vom': day(2026, 6, 10),
        Aktenzeichen: '36.02-KIM-102/Ä1',
        'Bewilligt ab': day(2026, 7, 1),
        'Bewilligte Stellen': 5,
        'Bewilligte Summe': 150_000,
        Auszahlungstermine: '15.08.2026; 15.11.2026',
        Abgerufen: changed,
      }),
    ],
  });
}

function rowOf(cells: Row['cells']): Row {
  return {
    cells: {
      ...cells,
      'Bewilligt bis': day(2026, 12, 31),
      Finanzierungsart: 'Festbetrag',
      'Abruf für Monate': 2,
      'Verwendungsnachweis bis': day(2027, 3, 31),
      Nebenbestimmungen: 'Abruf nur für Zahlungen, die binnen zwei Monaten fällig werden.',
    },
    assumed: [
      'Bescheid vom',
      'Aktenzeichen',
      'Satz je VZÄ und Jahr',
      'Bewilligte Summe',
      'Auszahlungstermine',
      'Abruf für Monate',
      'Abgerufen',
      'Verwendungsnachweis bis',
      'Nebenbestimmungen',
    ],
  };
}
