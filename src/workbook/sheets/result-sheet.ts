import type { Language } from '../../domain/language';
import { addCents } from '../../domain/numbers';
import type { Result } from '../../domain/result';
import type { DateSystem } from '../../domain/time';
import { basisText } from '../../i18n/basis-text';
import { momentText } from '../../i18n/date-text';
import { reservationText } from '../../i18n/render-reservation';
import { fill } from '../../i18n/fill';
import { liveTexts } from '../../i18n/live-texts';
import { textsOfResult } from '../../i18n/texts-of-result';
import type { ResultSheetTexts } from '../../i18n/de/result-sheet';
import type { Area } from '../address';
import type { Comparison } from '../comparison/comparison';
import type { ChartsOfResult } from './chart-figures';
import { RESULT_SHEET } from './own-sheets';
import { addRemarks } from './remarks';
import type { RunTime } from '../run-time';
import { addAllocation } from './sections/allocation';
import { addBridges } from './sections/bridge';
import { addComparison } from './sections/comparison';
import { addControl, type ControlledSum } from './sections/control';
import { addCover } from './sections/cover';
import { addDecision } from './sections/decision';
import { addDueDates } from './sections/due-dates';
import { addForecast } from './sections/forecast';
import { addNoticeAgainstPlan } from './sections/notice-against-plan';
import { addOwnShareChart } from './sections/own-share-chart';
import { addOwnShareDetail, type OwnShareCells } from './sections/own-share-detail';
import { addPassingOn } from './sections/passing-on';
import { addTieOut } from './sections/tie-out';
import { addRegistration } from './sections/registration';
import { addScenarios } from './sections/scenarios';
import { addSignatures } from './sections/signatures';
import { addUnplanned, type UnplannedCells } from './sections/unplanned';
import { addUseOfFunds } from './sections/use-of-funds';
import { addWhatIf } from './sections/what-if';
import { euroCell } from './figure-cells';
import type { SheetCell } from './live-cell';
import { SheetBuilder } from './sheet-builder';
import type { MarginTexts, PagePlan, SheetPlan } from './sheet-plan';

/** Nine columns, as many as any of the tables has: on paper that stands upright they stay large enough to be read. */
const COLUMN_WIDTHS = [22.5, 11.5, 13.5, 12.5, 12.5, 14.5, 14.5, 13.5, 11.5];
/** Points: as high as 11 points of the usual font need. */
const ROW_HEIGHT = 12.75;
const UPRIGHT: PagePlan = { orientation: 'Portrait', pages: 0 };

/** What the result sheet shows. */
export interface ShownResult {
  readonly result: Result;
  /** What changed since the last run; null where the workbook keeps nothing of one. */
  readonly comparison: Comparison | null;
  readonly dateSystem: DateSystem;
  readonly time: RunTime;
  /** Whether the sheet is still true. */
  readonly mark: SheetCell;
  /** How much of the derivation Excel recomputed, in words. */
  readonly derived: string;
  /** Where the figures of the charts lie on the sheet of data. */
  readonly charts: ChartsOfResult<Area>;
  /** What stands above and below its printed pages. */
  readonly margin: MarginTexts;
  /** With room for those who prepare, check and release it. */
  readonly isSigned: boolean;
  readonly language: Language;
}

/**
 * The result sheet `KIM-Abgleich`: page 1 answers the question, page 2 has scenarios, tie-out, bridge and due dates, page 3
 * what comes next. Each part is an Excel table.
 */
export function resultSheet(shown: ShownResult): SheetPlan {
  const { result, charts, language } = shown;
  const texts = textsOfResult(result, language);
  const sheet = new SheetBuilder(RESULT_SHEET, COLUMN_WIDTHS, UPRIGHT, false, ROW_HEIGHT);
  addHead(sheet, shown, texts);
  const ownShares = addOwnShareDetail(sheet, result, texts);
  const unplanned = addUnplanned(sheet, result, texts, language);
  addCover(sheet, result, texts, language);
  addDecision(sheet, result, texts, language);
  const sums = controlledSums(result, { ownShares, unplanned }, language);
  addControl(sheet, sums, shown.derived, language);
  if (shown.comparison !== null) addComparison(sheet, shown.comparison, texts, shown);
  if (shown.isSigned) addSignatures(sheet, texts);
  startPage(sheet);
  const top = sheet.nextRow + 1;
  addScenarios(sheet, result, texts, language);
  if (charts.ownShare !== null) addOwnShareChart(sheet, top, result, texts, charts.ownShare, language);
  addTieOut(sheet, result, texts, language);
  addBridges(sheet, result, texts, charts.bridges, language);
  addDueDates(sheet, result, texts);
  startPage(sheet);
  addNoticeAgainstPlan(sheet, result, texts, language);
  addPassingOn(sheet, result, texts, language);
  addAllocation(sheet, result, texts, language);
  addRegistration(sheet, result, texts, language);
  addWhatIf(sheet, result, texts, language);
  addForecast(sheet, result, texts, language);
  addUseOfFunds(sheet, result, texts, language);
  return sheet.build(shown.margin);
}

/** What follows begins a page, if it fits on one. */
function startPage(sheet: SheetBuilder): void {
  sheet.gap();
  sheet.startGroup();
}

function addHead(
  sheet: SheetBuilder,
  { result, time, mark, language }: ShownResult,
  texts: ResultSheetTexts,
): void {
  sheet.title(texts.title);
  sheet.mark(mark);
  const facts = [
    fill(texts.asOf, { time: momentText(time, language) }),
    fill(texts.ruleSet, { ruleSet: result.ruleSet }),
    fill(texts.scenario, { scenario: texts.scenarios[result.scenario] }),
    fill(texts.basis, { basis: basisText(result, language) }),
  ];
  addRemarks(sheet, [facts.join(' · ')]);
  const { reservation } = result.resolution;
  if (reservation !== null) addRemarks(sheet, [reservationText(reservation, language)]);
}

interface SummedCells {
  readonly ownShares: OwnShareCells;
  readonly unplanned: UnplannedCells | null;
}

/** What has to agree, where every part of it is known. */
function controlledSums(
  { totals, ownShare: rows, unplanned: positions, unplannedTotals }: Result,
  { ownShares, unplanned }: SummedCells,
  language: Language,
): readonly ControlledSum[] {
  const words = liveTexts(language).control;
  const { overPlan, extraPlan } = unplannedTotals;
  const areKnown = rows.every((row) =>
    [row.cost, row.grant, row.counterFinancing].every(({ known }) => known),
  );
  const { module, year, cost, grant, counterFinancing, ownShare, excessGrant, total } = ownShares;
  const composed = `SUM(${cost})-SUM(${grant})-SUM(${counterFinancing})`;
  return [
    ...(totals.ownShare.known && areKnown
      ? [
          {
            label: words.byModule,
            one: sumsOf(module, ownShare, [...totals.byModule.keys()]),
            other: total,
            value: euroCell(totals.ownShare.value),
          },
          {
            label: words.byYear,
            one: sumsOf(year, ownShare, [...totals.byYear.keys()]),
            other: total,
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
    ...(unplanned !== null &&
    overPlan.known &&
    extraPlan.known &&
    positions.every(({ amount }) => amount.known)
      ? [
          {
            label: words.positions,
            one: `SUM(${unplanned.amounts})`,
            other: `${unplanned.overPlan}+${unplanned.extraPlan}`,
            value: euroCell(addCents(overPlan.value, extraPlan.value)),
          },
        ]
      : []),
  ];
}

/** The sums of each of the keys, added up: `SUMIF(A9:A14,1,H9:H14)+SUMIF(A9:A14,2,H9:H14)`. */
function sumsOf(keys: string, amounts: string, each: readonly number[]): string {
  return each.map((key) => `SUMIF(${keys},${key},${amounts})`).join('+');
}
