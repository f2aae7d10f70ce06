import type { Finding } from '../../domain/findings/finding';
import type { Language } from '../../domain/language';
import { addCents } from '../../domain/numbers';
import type { Result } from '../../domain/result';
import { basisText } from '../../i18n/basis-text';
import { momentText } from '../../i18n/date-text';
import { reservationText } from '../../i18n/render-reservation';
import { fill } from '../../i18n/fill';
import { liveTexts } from '../../i18n/live-texts';
import { textsOfResult } from '../../i18n/texts-of-result';
import type { ResultSheetTexts } from '../../i18n/de/result-sheet';
import { RESULT_SHEET } from './own-sheets';
import { addRemarks } from './remarks';
import type { RunTime } from '../run-time';
import { addAllocation } from './sections/allocation';
import { addAtAGlance, type OverviewCells } from './sections/at-a-glance';
import { addBridges } from './sections/bridge';
import { addControl, type ControlledSum } from './sections/control';
import { addCover } from './sections/cover';
import { addDecision } from './sections/decision';
import { addDueDates } from './sections/due-dates';
import { addFindings } from './sections/findings';
import { addForecast } from './sections/forecast';
import { addNoticeAgainstPlan } from './sections/notice-against-plan';
import { addOwnShareDetail, type OwnShareCells } from './sections/own-share-detail';
import { addPassingOn } from './sections/passing-on';
import { addTieOut } from './sections/tie-out';
import { addRegistration } from './sections/registration';
import { addScenarios } from './sections/scenarios';
import { addUnplanned } from './sections/unplanned';
import { addUseOfFunds } from './sections/use-of-funds';
import { addWhatIf } from './sections/what-if';
import { euroCell } from './figure-cells';
import type { SheetCell } from './live-cell';
import { LOOK } from './look';
import { SheetBuilder } from './sheet-builder';
import type { SheetPlan } from './sheet-plan';

const COLUMN_WIDTHS = [46, 14, 14, 18, 18, 20, 20, 20];

/** What the result sheet shows. */
export interface ShownResult {
  readonly result: Result;
  readonly findings: readonly Finding[];
  readonly time: RunTime;
  /** Whether the sheet is still true. */
  readonly mark: SheetCell;
  /** How much of the derivation Excel recomputed, in words. */
  readonly derived: string;
  readonly language: Language;
}

/** The result sheet `KIM-Abgleich`: the whole result on one sheet, each part an Excel table. */
export function resultSheet(shown: ShownResult): SheetPlan {
  const { result, findings, language } = shown;
  const texts = textsOfResult(result, language);
  const sheet = new SheetBuilder(RESULT_SHEET, COLUMN_WIDTHS);
  addHead(sheet, shown, texts);
  const overview = addAtAGlance(sheet, result, texts, language);
  const ownShares = addOwnShareDetail(sheet, result, texts);
  const amounts = addUnplanned(sheet, result, texts, language);
  addControl(
    sheet,
    controlledSums(result, { overview, ownShares, amounts }, language),
    shown.derived,
    language,
  );
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
  { result, time, mark, language }: ShownResult,
  texts: ResultSheetTexts,
): void {
  sheet.line([texts.title], { bold: true, fontSize: 18, fontColor: LOOK.accent });
  sheet.line([mark], { bold: true });
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

interface SummedCells {
  readonly overview: OverviewCells;
  readonly ownShares: OwnShareCells;
  readonly amounts: string | null;
}

/** What has to agree, where every part of it is known. */
function controlledSums(
  { totals, ownShare: rows, unplanned, unplannedTotals }: Result,
  { overview, ownShares, amounts }: SummedCells,
  language: Language,
): readonly ControlledSum[] {
  const words = liveTexts(language).control;
  const { overPlan, extraPlan } = unplannedTotals;
  const areKnown = rows.every((row) =>
    [row.cost, row.grant, row.counterFinancing].every(({ known }) => known),
  );
  const { cost, grant, counterFinancing, ownShare, excessGrant } = ownShares;
  const composed = `SUM(${cost})-SUM(${grant})-SUM(${counterFinancing})`;
  return [
    ...(totals.ownShare.known && areKnown
      ? [
          {
            label: words.byModule,
            one: `SUM(${overview.byModule})`,
            other: overview.total,
            value: euroCell(totals.ownShare.value),
          },
          {
            label: words.byYear,
            one: `SUM(${overview.byYear})`,
            other: overview.total,
            value: euroCell(totals.ownShare.value),
          },
          {
            label: excessGrant === null ? words.composed : words.excess,
            one: excessGrant === null ? composed : `${composed}+SUM(${excessGrant})`,
            other: `SUM(${ownShare})`,
            value: euroCell(totals.ownShare.value),
          },
        ]
      : []),
    ...(amounts !== null && overPlan.known && extraPlan.known && unplanned.every(({ amount }) => amount.known)
      ? [
          {
            label: words.positions,
            one: `SUM(${amounts})`,
            other: `${overview.overPlan}+${overview.extraPlan}`,
            value: euroCell(addCents(overPlan.value, extraPlan.value)),
          },
        ]
      : []),
  ];
}
