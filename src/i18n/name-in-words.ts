import type { Language } from '../domain/language';
import { readResultName } from '../domain/vocabulary/result-name';
import { fill } from './fill';
import { resultSheetTexts } from './result-sheet-texts';
import { taskpaneTexts } from './taskpane-texts';

/**
 * A figure of the user's as it is called in a sentence: of a cell that carries a name for results the figure that the name
 * asks for (`Eigenanteil Modul 2, 2021` for `KIM_Eigenanteil_M2_2021`), of any other what it is called already.
 */
export function nameInWords(called: string, language: Language): string {
  const figure = readResultName(called);
  if (figure === null) return called;
  const { measure, module, year } = figure;
  const sheet = resultSheetTexts(language);
  const { all } = taskpaneTexts(language);
  const kind = {
    'own-share': sheet.figures.ownShare,
    'over-plan': sheet.figures.overPlan,
    'extra-plan': sheet.figures.extraPlan,
  }[measure];
  const of = module === null ? all : fill(sheet.module, { module: String(module) });
  return `${kind} ${of}${year === null ? '' : `, ${year}`}`;
}
