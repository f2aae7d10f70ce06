import type { CellValue } from '../../../src/workbook/snapshot';
import { SMALL } from '../../commands/small-workbook';

const name = (first: string, length: number) => first.padEnd(length, 'x');

/** `SMALL` with names of up to 300 letters that have no place to break them. */
export const NAMES_WITHOUT_BREAKS: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
  ...SMALL,
  Deckung: [
    ['Bezeichnung', 'Art', 'Jahr', 'von', 'bis', 'Status', 'bereits abgezogen', 'Quelle'],
    [
      name('Pauschale', 300),
      'Gegenfinanzierung',
      2022,
      5000,
      9000,
      'beantragt',
      'nein',
      name('Beschluss', 300),
    ],
    [name('Mehrertrag', 300), 'Deckung', 2022, 5000, 5000, 'bewilligt', '', ''],
  ],
  Kommunen: [
    ['Kommune', 'Gewicht', 'Zugeteilte Stellen'],
    [name('Kommune', 120), 1, 1],
    ['Bönen', 1, ''],
  ],
  Ausgewiesen: [
    ['Position', 'Modul', 'Jahr', 'Betrag', 'Stand'],
    [name('Eigenanteil', 120), 2, 2022, 20500, name('Vorlage', 120)],
  ],
};
