import type { Finding } from '../../domain/findings/finding';
import type { Language } from '../../domain/language';
import type { Result } from '../../domain/result';
import { basisText } from '../../i18n/basis-text';
import { momentText } from '../../i18n/date-text';
import { reservationText } from '../../i18n/render-reservation';
import { fill } from '../../i18n/fill';
import { textsOfResult } from '../../i18n/texts-of-result';
import type { ResultSheetTexts } from '../../i18n/de/result-sheet';
import { RESULT_SHEET } from './own-sheets';
import { addRemarks } from './remarks';
import type { RunTime } from '../run-time';
import { addAllocation } from './sections/allocation';
import { addAtAGlance } from './sections/at-a-glance';
import { addBridges } from './sections/bridge';
import { addCover } from './sections/cover';
import { addDecision } from './sections/decision';
import { addDueDates } from './sections/due-dates';
import { addFindings } from './sections/findings';
import { addForecast } from './sections/forecast';
import { addNoticeAgainstPlan } from './sections/notice-against-plan';
import { addOwnShareDetail } from './sections/own-share-detail';
import { addPassingOn } from './sections/passing-on';
import { addTieOut } from './sections/tie-out';
import { addRegistration } from './sections/registration';
import { addScenarios } from './sections/scenarios';
import { addUnplanned } from './sections/unplanned';
import { addUseOfFunds } from './sections/use-of-funds';
import { addWhatIf } from './sections/what-if';
import { LOOK } from './look';
import { SheetBuilder } from './sheet-builder';
import type { SheetPlan } from './sheet-plan';

const COLUMN_WIDTHS = [46, 14, 14, 18, 18, 20, 20, 20];

/** The result sheet `KIM-Abgleich`: the whole result on one sheet, each part an Excel table. */
export function resultSheet(
  result: Result,
  findings: readonly Finding[],
  time: RunTime,
  language: Language,
): SheetPlan {
  const texts = textsOfResult(result, language);
  const sheet = new SheetBuilder(RESULT_SHEET, COLUMN_WIDTHS);
  addHead(sheet, result, time, texts, language);
  addAtAGlance(sheet, result, texts, language);
  addOwnShareDetail(sheet, result, texts);
  addUnplanned(sheet, result, texts, language);
  addCover(sheet, result, texts, language);
  addDecision(sheet, result, texts, language);
  addScenarios(sheet, result, texts, language);
  addBridges(sheet, result, texts, language);
  addTieOut(sheet, result, texts, language);
  addNoticeAgainstPlan(sheet, result, texts, language);
  addPassingOn(sheet, result, texts, language);
  addAllocation(sheet, result, texts, language);
  addRegistration(sheet, result, texts, language);
  addDueDates(sheet, result, texts);
  addWhatIf(sheet, result, texts, language);
  addForecast(sheet, result, texts, language);
  addUseOfFunds(sheet, result, texts, language);
  addFindings(sheet, findings, texts, language);
  return sheet.build();
}

function addHead(
  sheet: SheetBuilder,
  result: Result,
  time: RunTime,
  texts: ResultSheetTexts,
  language: Language,
): void {
  sheet.line([texts.title], { bold: true, fontSize: 18, fontColor: LOOK.accent });
  const facts = [
    fill(texts.asOf, { time: momentText(time, language) }),
    fill(texts.ruleSet, { ruleSet: result.ruleSet }),
    fill(texts.scenario, { scenario: texts.scenarios[result.scenario] }),
    fill(texts.basis, { basis: basisText(result, language) }),
  ];
  sheet.line([facts.join('   ·   ')], { fontColor: LOOK.muted });
  const { reservation } = result.resolution;
  if (reservation !== null) addRemarks(sheet, [reservationText(reservation, language)]);
}
