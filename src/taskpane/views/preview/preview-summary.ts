import { countText } from '../../../i18n/count-text';
import type { Language } from '../../../domain/language';
import type { PreviewTexts } from '../../../i18n/de/taskpane-preview';
import { fill } from '../../../i18n/fill';

/** How much is going to be written. */
export interface Extent {
  /** Cells of the user's own that change. */
  readonly cells: number;
  /** Cells of the user's own that show a result, whether they change or not. */
  readonly targets: number;
  /** Sheets of the add-in. */
  readonly sheets: number;
}

/** What is going to be written, in one line: `11 Zellen ändern sich, 6 Blätter werden geschrieben`. */
export function previewSummary(
  { cells, targets, sheets }: Extent,
  texts: PreviewTexts,
  language: Language,
): string {
  const ofCells =
    targets === 0
      ? texts.noTargets
      : cells === 0
        ? texts.noCellChanges
        : cells === 1
          ? texts.cellChanges
          : fill(texts.cellsChange, { count: countText(cells, language) });
  if (sheets === 0) return ofCells;
  const ofSheets = sheets === 1 ? texts.sheetWritten : fill(texts.sheetsWritten, { count: String(sheets) });
  return fill(texts.summary, { cells: ofCells, sheets: ofSheets });
}
