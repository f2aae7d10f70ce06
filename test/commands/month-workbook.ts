import type { CellValue } from '../../src/workbook/snapshot';

/** One case manager, one notice, one account: half of 2026 is over. */
export const MONTH: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
  Stellen: [
    ['Modul', 'Rolle', 'VZÄ', 'Personalkosten je VZÄ und Jahr', 'Beginn', 'Ende'],
    [2, 'Casemanagement', 1, 72000, '01.01.2026', '31.12.2026'],
  ],
  Bescheide: [
    [
      'Bescheid vom',
      'Az.',
      'Modul',
      'Bewilligungszeitraum',
      'Stellen',
      'Zuwendung',
      'Zahltermine',
      'Abgerufen',
    ],
    ['12.01.2026', 'K-1', 2, '01.01.2026 – 31.12.2026', 1, 60000, '15.03.2026; 15.09.2026', 30000],
  ],
  Haushalt: [
    ['Modul', 'Jahr', 'Produkt', 'Sachkonto', 'Ansatz', 'Verfügt', 'davon KIM'],
    [2, 2026, '05.313.01', '501900', 72000, 36500, 36500],
  ],
  Einstellungen: [
    ['Einstellung', 'Wert'],
    ['Stichtag', '30.06.2026'],
    ['Geplanter Ertrag', 60000],
  ],
};
