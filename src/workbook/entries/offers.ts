import { overlap, parseArea } from '../address';
import type { Correction, LabelCorrection, LabelMeaning, LineCorrection } from '../assignment/correction';
import { cellsWith, comparedText } from '../assignment/equal-texts';
import { linesOf } from '../assignment/lines-of-sheet';
import { locateCorrections } from '../assignment/locate-corrections';
import { locateLine } from '../assignment/locate-line';
import { labelOf } from '../blocks/label';
import type { SheetSnapshot } from '../snapshot';
import { listAreas, type CorrectedWorkbook, type LabelPlace } from './corrected';
import { equalLines, saidOfLine, type LinePlace } from './said-line';
import { unreadSheet } from './unread-sheet';

/** What was corrected once, and where else in the workbook the same words stand. */
export type Offer =
  | { readonly correction: LabelCorrection; readonly places: readonly LabelPlace[] }
  | { readonly correction: LineCorrection; readonly places: readonly LinePlace[] };

/** A workbook with what the user said about it. */
type SaidWorkbook = CorrectedWorkbook & { readonly state: { readonly corrections: readonly Correction[] } };

/**
 * What the user may want to say elsewhere too: labels of figures with the words of a corrected one that mean something
 * else so far, rows and columns with the words of one of which they said what it is.
 */
export function offersOf(workbook: SaidWorkbook): readonly Offer[] {
  const { corrections } = workbook.state;
  const labels = distinct(corrections.filter((each) => each.kind === 'label'));
  const lines = corrections.filter((each) => each.kind === 'line');
  const found = labelsWith(new Set(labels.map(({ text }) => comparedText(text))), workbook);
  return [
    ...labels.map((correction) => ({
      correction,
      places: found.filter(
        ({ text, means }) => text === comparedText(correction.text) && !isSame(means, correction.means),
      ),
    })),
    ...lines.map((correction) => ({ correction, places: linesLike(correction, workbook) })),
  ].filter(({ places }) => places.length > 0);
}

/** What was said elsewhere about labels with the words of a cell. */
export function offeredAt(offers: readonly Offer[], place: LabelPlace): readonly LabelCorrection[] {
  const isHere = (each: LabelPlace | LinePlace): boolean =>
    'row' in each && each.sheet === place.sheet && each.row === place.row && each.column === place.column;
  return offers.flatMap(({ correction, places }) =>
    correction.kind === 'label' && places.some(isHere) ? [correction] : [],
  );
}

interface FoundLabel extends LabelPlace {
  readonly text: string;
  /** What its words say. */
  readonly means: LabelMeaning;
}

/** The labels of figures with some of the texts about which nothing was said yet. */
function labelsWith(texts: ReadonlySet<string>, workbook: SaidWorkbook): readonly FoundLabel[] {
  if (texts.size === 0) return [];
  const { snapshot, recognition, state } = workbook;
  return snapshot.sheets.flatMap((sheet) => {
    const block = recognition.blocks.find((each) => each.sheet === sheet.name);
    if (block === undefined && unreadSheet(sheet.name, workbook) === null) return [];
    const taken = listAreas(sheet, workbook);
    const { at } = locateCorrections(sheet, taken, state.corrections);
    const range = block === undefined ? null : parseArea(block.range);
    return [...cellsWith(texts, sheet, taken)].flatMap(([text, cells]) =>
      cells
        .filter(({ row, column }) => at(row, column) === undefined)
        .filter((cell) =>
          range === null
            ? namesFigures(sheet, cell)
            : overlap(range, { top: cell.row, left: cell.column, rows: 1, columns: 1 }),
        )
        .map(({ row, column }) => ({
          sheet: sheet.name,
          row,
          column,
          text,
          means: meaningOf(sheet, row, column),
        })),
    );
  });
}

/** True where a number stands behind the cell in its row, or below it in its column. */
function namesFigures(
  { top, left, values }: SheetSnapshot,
  { row, column }: { row: number; column: number },
): boolean {
  const behind = (values[row - top] ?? []).slice(column - left + 1);
  const below = values.slice(row - top + 1).map((cells) => cells[column - left]);
  return [...behind, ...below].some((cell) => typeof cell === 'number');
}

function meaningOf({ top, left, values }: SheetSnapshot, row: number, column: number): LabelMeaning {
  const label = labelOf(values[row - top]![column - left]!);
  const { measure = null, module = null, year = null, version = null, isTotal = false } = label ?? {};
  return { measure, module, year, version, total: isTotal };
}

function isSame(one: LabelMeaning, other: LabelMeaning): boolean {
  const parts = ['measure', 'module', 'year', 'version'] as const;
  const isUnit = other.unit === undefined || other.unit === one.unit;
  return (
    isUnit && parts.every((part) => one[part] === other[part]) && (other.total ?? one.total) === one.total
  );
}

/** Of corrections that say the same about the same words, the first. */
function distinct(corrections: readonly LabelCorrection[]): readonly LabelCorrection[] {
  const key = ({ text, means }: LabelCorrection): string => `${comparedText(text)} ${JSON.stringify(means)}`;
  return [...new Map([...corrections].reverse().map((each) => [key(each), each])).values()].reverse();
}

function linesLike(correction: LineCorrection, workbook: SaidWorkbook): readonly LinePlace[] {
  const { sheet: name, direction, holds } = correction;
  const sheet = workbook.snapshot.sheets.find((each) => each.name === name);
  if (sheet === undefined) return [];
  const [index, ...others] = locateLine(correction, linesOf(sheet, listAreas(sheet, workbook), direction));
  if (index === undefined || others.length > 0) return [];
  return equalLines({ sheet: name, direction, index }, holds, workbook).filter(
    (place) => saidOfLine(workbook.state.corrections, place, workbook) === null,
  );
}
