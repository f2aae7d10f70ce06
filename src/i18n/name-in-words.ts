import type { Language } from '../domain/language';
import { fill } from './fill';
import { resultSheetTexts } from './result-sheet-texts';
import { taskpaneTexts } from './taskpane-texts';

const RESULT_NAME = /^KIM_([EUÜA])[^_]*(?:_M(\d{1,2}))?(?:_(20\d{2}))?$/i;

/**
 * A figure of the user's as it is called in a sentence: of a cell that carries a name for results the figure that the name
 * asks for (`Eigenanteil Modul 2, 2021` for `KIM_Eigenanteil_M2_2021`), of any other what it is called already.
 */
export function nameInWords(called: string, language: Language): string {
  const [, measure, module, year] = RESULT_NAME.exec(called) ?? [];
  if (measure === undefined) return called;
  const sheet = resultSheetTexts(language);
  const { all } = taskpaneTexts(language);
  const kind = { e: sheet.figures.ownShare, a: sheet.figures.extraPlan }[measure.toLowerCase()];
  const of = module === undefined ? all : fill(sheet.module, { module });
  return `${kind ?? sheet.figures.overPlan} ${of}${year === undefined ? '' : `, ${year}`}`;
}
