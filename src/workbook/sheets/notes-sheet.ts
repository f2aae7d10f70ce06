import type { Finding } from '../../domain/findings/finding';
import { sentence } from '../../domain/findings/sentence';
import { severityOf } from '../../domain/findings/severity';
import type { Language } from '../../domain/language';
import type { ResultSheetTexts } from '../../i18n/de/result-sheet';
import type { SheetCell } from './live-cell';
import { NOTES_SHEET } from './own-sheets';
import { SheetBuilder } from './sheet-builder';
import type { MarginTexts, SheetPlan } from './sheet-plan';

const COLUMN_WIDTHS = [112, 14, 18, 9];

/**
 * The sheet `KIM-Hinweise`: every finding of the run as a sentence over the width of a page, with its place.
 *
 * @param mark whether the sheet is still true
 */
export function notesSheet(
  findings: readonly Finding[],
  { mark, margin }: { readonly mark: SheetCell; readonly margin: MarginTexts },
  texts: ResultSheetTexts,
  language: Language,
): SheetPlan {
  const { columns } = texts;
  const sheet = new SheetBuilder(NOTES_SHEET, COLUMN_WIDTHS);
  sheet.title(texts.findings);
  sheet.mark(mark);
  sheet.skipTo(sheet.nextRow + 1);
  if (findings.length === 0) {
    sheet.line([texts.noFindings], { italic: true });
    return sheet.build(margin);
  }
  sheet.repeatNextRow();
  sheet.table(
    'KIMHinweise_Liste',
    [
      { heading: columns.finding, wrap: true },
      { heading: columns.severity },
      { heading: columns.sheet, wrap: true },
      { heading: columns.cell },
    ],
    findings.map((each) => [
      sentence({ ...each, place: null }, language),
      texts.severities[severityOf(each)],
      each.place?.sheet ?? '',
      each.place?.cell ?? '',
    ]),
  );
  return sheet.build(margin);
}
