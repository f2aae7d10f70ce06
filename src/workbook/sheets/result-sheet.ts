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
import { addComparison, type RoomForComparison } from './sections/comparison';
import { addControl, type ControlledSum } from './sections/control';
import { addCover } from './sections/cover';
import { addDecision } from './sections/decision';
import { addDueDates } from './sections/due-dates';
import { addForecast } from './sections/forecast';
import { addNoticeAgainstPlan } from './sections/notice-against-plan';
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
import { LOOK } from './look';
import { SheetBuilder } from './sheet-builder';
import type { MarginTexts, SheetPlan } from './sheet-plan';
import { LANDSCAPE } from './sheet-plan';

const COLUMN_WIDTHS = [38, 15, 16, 18, 18, 18, 18, 18, 22, 19, 19, 19];
/** Points: as high as 11 points of the usual font need. */
const ROW_HEIGHT = 12.75;

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

/** The result sheet `KIM-Abgleich`: page 1 answers the question, page 2 has scenarios, tie-out and bridge, page 3
 * what comes next. Each part is an Excel table. */
export function resultSheet(shown: ShownResult): SheetPlan {
  const { result, charts, language } = shown;
  const texts = textsOfResult(result, language);
  const sheet = new SheetBuilder(RESULT_SHEET, COLUMN_WIDTHS, LANDSCAPE, false, ROW_HEIGHT);
  addHead(sheet, shown, texts);
  const ownShares = addOwnShareDetail(sheet, result, texts, charts.ownShare, language);
  const top = sheet.nextRow;
  const unplanned = addUnplanned(sheet, result, texts, language);
  addCover(sheet, result, texts, language);
  const bottom = sheet.nextRow;
  addDecision(sheet, result, texts, language);
  const sums = controlledSums(result, { ownShares, unplanned }, language);
  const control = addControl(sheet, sums, shown.derived, language);
  if (shown.comparison !== null) {
    const room = roomForComparison(sheet, { top, bottom }, control);
    addComparison(sheet, shown.comparison, texts, room, shown);
  }
  if (shown.isSigned) addSignatures(sheet, texts);
  startPage(sheet);
  addScenarios(sheet, result, texts, language);
  addTieOut(sheet, result, texts, language);
  addBridges(sheet, result, texts, charts.bridges, language);
  startPage(sheet);
  addNoticeAgainstPlan(sheet, result, texts, language);
  addPassingOn(sheet, result, texts, language);
  addAllocation(sheet, result, texts, language);
  addRegistration(sheet, result, texts, language);
  addDueDates(sheet, result, texts);
  addWhatIf(sheet, result, texts, language);
  addForecast(sheet, result, texts, language);
  addUseOfFunds(sheet, result, texts, language);
  return sheet.build(shown.margin);
}

/** Beside over-plan need and cover where these leave room, else beside the control block, with rows of its own below it. */
function roomForComparison(
  sheet: SheetBuilder,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  control: { readonly top: number },
): RoomForComparison {
  const column = COLUMN_OF_COMPARISON;
  const beside = sheet.rowsFreeFrom(column, top, bottom);
  if (beside.length >= ROWS_OF_TOTALS) return { column, rows: beside };
  sheet.skipTo(control.top + ROWS_OF_TOTALS);
  return { column, rows: sheet.rowsFreeFrom(column, control.top, sheet.nextRow) };
}

/** Column I, wide enough for a name: the tables beside end before it. */
const COLUMN_OF_COMPARISON = 8;
/** Heading and columns, three figures with a cause each, and where the rest stands. */
const ROWS_OF_TOTALS = 9;

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
  sheet.line([facts.join('   ·   ')], { fontColor: LOOK.muted });
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
