import { SHEET_WORDS } from '../../domain/vocabulary/sheet-words';
import { headingOf, type FieldOf, type TableKind } from '../../domain/vocabulary/vocabulary';
import type { AddedSheet } from '../plan/write-plan';
import type { CellValue } from '../snapshot';
import { sheetOfTemplate } from './sheet-of-template';

/** Invented, so that nobody takes it for figures of a municipality. */
const SOURCE = 'erfundenes Beispiel';

/** A small workbook with everything in it: three posts of two modules, two budget years, cover, an amount to compare. */
export const EXAMPLE_SHEETS: readonly AddedSheet[] = [
  table(
    'posts',
    ['module', 'label', 'role', 'fte', 'personnelPerFte', 'start', 'end'],
    [
      [1, 'Koordination', 'Koordination', 1, 84000, '01.07.2021', '31.12.2022'],
      [2, 'Casemanagement Nord', 'Casemanagement', 1, 70000, '01.07.2021', '31.12.2022'],
      [2, 'Casemanagement Süd', 'Casemanagement', 0.5, 66000, '01.01.2022', '31.12.2022'],
    ],
  ),
  table(
    'budget',
    ['year', 'product', 'account', 'label', 'appropriation', 'used', 'usedForKim', 'ownShare', 'overPlan'],
    [
      [2021, '05.313.01', '501200', 'Personalaufwendungen', 900000, 900000, 0, '', ''],
      [2022, '05.313.01', '501200', 'Personalaufwendungen', 920000, 900000, 0, '', ''],
    ],
  ),
  table(
    'money',
    ['label', 'kind', 'year', 'amount', 'status', 'deducted', 'source'],
    [['Minderaufwand Fortbildung', 'Deckung', 2021, 15000, 'bewilligt', 'nein', SOURCE]],
  ),
  table('stated', ['label', 'year', 'amount', 'source'], [['Eigenanteil gesamt', '', 75000, SOURCE]]),
  table(
    'settings',
    ['name', 'value', 'source'],
    [
      ['Haushaltsjahre', '2021/2022', ''],
      ['Haushaltsvermerk', 'Mehrerträge', SOURCE],
      ['Geplanter Ertrag', 0, SOURCE],
      ['Gebietskörperschaft', 'kreisangehörig', ''],
    ],
  ),
];

function table<Kind extends TableKind>(
  kind: Kind,
  fields: readonly FieldOf<Kind>[],
  rows: readonly (readonly CellValue[])[],
): AddedSheet {
  const headings = fields.map((field) => headingOf(kind, field));
  return sheetOfTemplate(SHEET_WORDS[kind].sheet, headings, rows);
}
