import type { Workbook } from 'exceljs';
import { day } from '../column';
import type { Row } from '../column';
import { RATES } from '../columns/rates';
import { addTableSheet } from '../table-sheet';
import { NOTICE_SUBJECT } from './subject';

const RECORD = 'StädteRegion Aachen';

/** The rate of the adopted budget and the rate of the notice, side by side. */
export function addNoticeRates(workbook: Workbook): void {
  addTableSheet(workbook, {
    name: 'Fördersätze',
    block: {
      title: 'Fördersätze: Planung und Bescheid',
      subject: NOTICE_SUBJECT,
      sentences: [
        'Der Haushalt 2023 wurde noch mit 55.000 € je Stelle geplant, der Bescheid nennt 684.000 € für zwölf Stellen.',
        'Beide Sätze bleiben stehen; der Bescheid geht vor, KIM-Abgleich weist den Unterschied aus.',
      ],
    },
    legend: [],
    columns: RATES,
    rows: [
      rateRow(
        55000,
        'Planung',
        `${RECORD}, Haushaltssatzung 2023, Produkt 06.08.01, S. III/032: 660.000 € für zwölf Stellen`,
        'Haushaltsplan',
      ),
      rateRow(
        57000,
        'Bescheid',
        `${RECORD}, Vorlage 2023/0120, Bescheid vom 15.02.2023: 684.000 € für zwölf Stellen`,
        'Bescheid',
      ),
    ],
  });
}

function rateRow(amount: number, kind: string, source: string, origin: string): Row {
  return {
    cells: {
      Modul: 2,
      'Betrag je VZÄ und Jahr': amount,
      'gültig ab': day(2023, 1, 1),
      'gültig bis': day(2023, 12, 31),
      Art: kind,
      Höchstbetrag: 'nein',
      Quelle: source,
      Herkunft: origin,
    },
  };
}
