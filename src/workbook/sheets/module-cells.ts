import type { ModuleNumber } from '../../domain/module';
import type { ResultSheetTexts } from '../../i18n/de/result-sheet';
import { nameOfModule } from '../../i18n/result-sheet-texts';
import type { SheetBuilder } from './sheet-builder';

/** A number that is wider than its column shows as `####`. */
const LONGEST_NAME = 24;

/**
 * Shows the numbers of modules in a column by their names: the cell holds 2, so that sorting, lookups and pivot tables work,
 * and reads `Modul 2 (Casemanagement)`.
 *
 * @param top 0-based row of the first module
 */
export function nameModules(
  sheet: SheetBuilder,
  top: number,
  modules: readonly ModuleNumber[],
  texts: Pick<ResultSheetTexts, 'module' | 'modules'>,
): void {
  let first = 0;
  modules.forEach((module, index) => {
    if (modules[index + 1] === module) return;
    const numberFormat = formatOf(nameOfModule(texts, module));
    sheet.format(top + first, 0, index - first + 1, 1, { numberFormat, horizontalAlignment: 'Left' });
    first = index + 1;
  });
}

/** The name as the whole of a number format; a long one is cut, as a column too narrow shows nothing of a number. */
function formatOf(name: string): string {
  const shown = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
  return `"${shown.replace(/"/g, '”')}"`;
}
