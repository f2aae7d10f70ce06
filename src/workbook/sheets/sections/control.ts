import type { Language } from '../../../domain/language';
import { liveTexts } from '../../../i18n/live-texts';
import { cellReference } from '../../cell-reference';
import { DERIVATION_COUNT_CELL } from '../derivation-sheet';
import { LOOK } from '../look';
import { DERIVATION_SHEET } from '../own-sheets';
import type { SheetBuilder } from '../sheet-builder';

/** Two ways to the same amount, both without `=`. */
export interface ControlledSum {
  readonly label: string;
  readonly one: string;
  readonly other: string;
  /** Both, at the time of the run. */
  readonly value: number;
}

/** Column E, so that what is compared has room before it. */
const FIRST_COLUMN = 4;

/** The control block: sums that have to agree, compared by Excel, and how much of the derivation it recomputed. */
export function addControl(
  sheet: SheetBuilder,
  sums: readonly ControlledSum[],
  derived: string,
  language: Language,
): void {
  const words = liveTexts(language).control;
  sheet.heading(words.heading);
  for (const { label, one, other, value } of sums) {
    const row = sheet.nextRow + 1;
    sheet.line([
      label,
      '',
      '',
      '',
      { formula: `=${one}`, value },
      { formula: `=${other}`, value },
      { formula: `=IF(ABS(E${row}-F${row})<0.005,"✓",E${row}-F${row})`, value: '✓' },
    ]);
    sheet.format(row - 1, FIRST_COLUMN, 1, 3, { numberFormat: LOOK.euro, horizontalAlignment: 'Right' });
  }
  const rows = sums.length;
  const first = sheet.nextRow - rows;
  const checks = { top: first, left: FIRST_COLUMN + 2, rows, columns: 1 };
  if (rows > 0) sheet.warn(checks, `=$G${first + 1}<>"✓"`);
  const count = cellReference({ sheet: DERIVATION_SHEET, cell: DERIVATION_COUNT_CELL });
  sheet.line([words.derived, '', '', '', { formula: `=${count}`, value: derived }]);
}
