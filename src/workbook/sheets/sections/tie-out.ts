import type { Language } from '../../../domain/language';
import type { TieOutRow } from '../../../domain/tie-out/tie-out-row';
import type { Result } from '../../../domain/result';
import { countText } from '../../../i18n/count-text';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { deviationShare } from '../../../i18n/render-deviation';
import { fill } from '../../../i18n/fill';
import { tieOutVersion } from '../../../i18n/tie-out-version';
import { amountCell } from '../figure-cells';
import { euro } from '../column-plans';
import type { SheetBuilder } from '../sheet-builder';

const VERDICT_COLUMN = 7;

/** Stated figures against computed ones. */
export function addTieOut(
  sheet: SheetBuilder,
  result: Result,
  texts: ResultSheetTexts,
  language: Language,
): void {
  const { columns, unknown } = texts;
  sheet.heading(texts.tieOut);
  if (result.tieOut.length === 0) {
    sheet.line([texts.noStated], { italic: true });
    return;
  }
  const top = sheet.nextRow + 1;
  sheet.table(
    'KIMAbgleich_Ausgewiesen',
    [
      { heading: columns.label, wrap: true },
      { heading: columns.module },
      { heading: columns.year },
      { heading: columns.version, wrap: true },
      euro(columns.stated),
      euro(columns.computed),
      euro(columns.difference),
      { heading: columns.verdict, wrap: true },
    ],
    result.tieOut.map((row) => [
      row.label,
      row.module ?? texts.allModules,
      row.year ?? texts.columns.ownShareTotal,
      tieOutVersion(row, texts),
      row.stated / 100,
      amountCell(row.computed, unknown),
      amountCell(row.difference, unknown),
      verdictText(row, texts, language),
    ]),
  );
  const { deviates } = texts.verdicts;
  const verdicts = { top, left: VERDICT_COLUMN, rows: result.tieOut.length, columns: 1 };
  sheet.warn(verdicts, `=LEFT($H${top + 1},${deviates.length})="${deviates}"`);
}

/** `stimmt`, `gerundet auf 10.000`, `weicht ab (+37,5 %)`; an unknown counterpart has no verdict. */
function verdictText(row: TieOutRow, texts: ResultSheetTexts, language: Language): string {
  if (row.verdict === null) return texts.unknown;
  const step = countText(row.step ?? 0, language);
  return `${fill(texts.verdicts[row.verdict], { step })}${deviationShare(row, language)}`;
}
