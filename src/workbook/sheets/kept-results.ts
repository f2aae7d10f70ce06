import { keyFiguresTexts } from '../../i18n/key-figures-texts';
import type { Language } from '../../domain/language';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { isOwnSheet, KEY_FIGURES_SHEET, sheetOfOwnTable } from './own-sheets';

const WRITTEN_IN: readonly Language[] = ['de', 'en'];
const ROWS_TO_LEGEND = 8;
const SHORTEST_LINE = 30;

/**
 * The sheets that are result sheets under another name, renamed or copied, with what they were called. They are known by
 * the names of their tables; the key figures, which have none, by the words that they begin with.
 */
export function keptResults({ sheets, tables }: WorkbookSnapshot): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  for (const sheet of sheets) if (isKeyFiguresPage(sheet)) kept.set(sheet.name, KEY_FIGURES_SHEET);
  for (const { name, sheet } of tables) {
    const own = sheetOfOwnTable(name);
    if (own !== null) kept.set(sheet, own);
  }
  for (const name of [...kept.keys()]) if (isOwnSheet(name)) kept.delete(name);
  return kept;
}

/** The legend is broken into lines; the first of them stands below the title and what the figures are of. */
function isKeyFiguresPage({ values, top, left }: SheetSnapshot): boolean {
  if (top > 0 || left > 0) return false;
  const [title, ...lines] = values.slice(0, ROWS_TO_LEGEND).map(([cell]) => String(cell ?? ''));
  return WRITTEN_IN.some((language) => {
    const words = keyFiguresTexts(language);
    return (
      title === words.title &&
      lines.some((line) => line.length >= SHORTEST_LINE && words.legend.startsWith(line))
    );
  });
}
