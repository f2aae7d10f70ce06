import { parseArea, type Area } from '../address';
import type { Correction, LineContent, LineCorrection, LineDirection } from '../assignment/correction';
import { isBare, lineName, linesOf, wordsOf, type SheetLine } from '../assignment/lines-of-sheet';
import { locateLine } from '../assignment/locate-line';
import type { SheetSnapshot } from '../snapshot';
import { listAreas, type CorrectedWorkbook } from './corrected';

/** A row or column of a sheet; 0-based. */
export interface LinePlace {
  readonly sheet: string;
  readonly direction: LineDirection;
  readonly index: number;
}

/** The part of a line that lies in a range. */
export function lineArea({ direction, index }: Pick<LinePlace, 'direction' | 'index'>, range: Area): Area {
  return direction === 'row' ? { ...range, top: index, rows: 1 } : { ...range, left: index, columns: 1 };
}

/** What the user said that a line holds; null where they did not. */
export function saidOfLine(
  corrections: readonly Correction[],
  place: LinePlace,
  workbook: CorrectedWorkbook,
): LineContent | null {
  const { lines } = linesAt(place, workbook);
  return aboutLine(corrections, place, lines)?.holds ?? null;
}

/**
 * What holds after a user said what rows or columns are as a whole. What was said about them before is replaced.
 *
 * @param holds null: again as the words say
 */
export function withLines(
  corrections: readonly Correction[],
  places: readonly LinePlace[],
  holds: LineContent | null,
  workbook: CorrectedWorkbook,
): readonly Correction[] {
  return places.reduce((kept, place) => {
    const { lines } = linesAt(place, workbook);
    const known = aboutLine(kept, place, lines);
    const others = kept.filter((each) => each !== known && !isLostHere(each, place, lines));
    return holds === null ? others : [...others, saidOf(place, holds, lines)];
  }, corrections);
}

/** The lines of cross-tabs in the same direction that have the same words as a line, without it. */
export function equalLines(
  place: LinePlace,
  holds: LineContent,
  workbook: CorrectedWorkbook,
): readonly LinePlace[] {
  const own = linesAt(place, workbook).lines.find(({ index }) => index === place.index);
  const words = own === undefined ? [] : wordsOf(own, holds);
  if (words.length === 0) return [];
  return workbook.recognition.blocks.flatMap(({ sheet, range }) => {
    const { top, left, rows, columns } = parseArea(range);
    const [first, count] = place.direction === 'row' ? [top, rows] : [left, columns];
    return linesAt({ ...place, sheet }, workbook)
      .lines.filter(({ index }) => index >= first && index < first + count)
      .filter((line) => sheet !== place.sheet || line.index !== place.index)
      .filter((line) => isEqual(wordsOf(line, holds), words))
      .map(({ index }) => ({ sheet, direction: place.direction, index }));
  });
}

function linesAt({ sheet: name, direction }: LinePlace, workbook: CorrectedWorkbook) {
  const sheet = sheetOf(name, workbook);
  return { lines: linesOf(sheet, listAreas(sheet, workbook), direction) };
}

function sheetOf(name: string, { snapshot }: CorrectedWorkbook): SheetSnapshot {
  return snapshot.sheets.find((each) => each.name === name)!;
}

/** What was said about the line that stands in a place now; undefined where nothing was. */
function aboutLine(
  corrections: readonly Correction[],
  { sheet, direction, index }: LinePlace,
  lines: readonly SheetLine[],
): LineCorrection | undefined {
  return corrections
    .filter((each) => each.kind === 'line')
    .filter((each) => each.sheet === sheet && each.direction === direction)
    .find((each) => {
      const found = locateLine(each, lines);
      return found.length === 1 && found[0] === index;
    });
}

/** What was said in the same place about a line that cannot be found, or told from others, any more. */
function isLostHere(
  correction: Correction,
  { sheet, direction, index }: LinePlace,
  lines: readonly SheetLine[],
): boolean {
  return (
    correction.kind === 'line' &&
    correction.sheet === sheet &&
    correction.direction === direction &&
    correction.line === lineName(direction, index) &&
    locateLine(correction, lines).length !== 1
  );
}

function saidOf(place: LinePlace, holds: LineContent, lines: readonly SheetLine[]): LineCorrection {
  const { sheet, direction, index } = place;
  const own = lines.find((each) => each.index === index)!;
  const isNamed = wordsOf(own, holds).length > 0;
  const before = lines.filter((each) => each.index < index && wordsOf(each, 'sums').length > 0).at(-1);
  const named = isNamed || before === undefined ? own : before;
  const held = named === own ? holds : 'sums';
  const texts = wordsOf(named, held);
  const equal = lines.filter((each) => isEqual(wordsOf(each, held), texts));
  const bare = lines.filter((each) => each.index > named.index && each.index <= index && isBare(each));
  return {
    kind: 'line',
    sheet,
    direction,
    line: lineName(direction, index),
    texts,
    behind: named === own ? 0 : bare.length,
    nth: equal.indexOf(named) + 1,
    of: equal.length,
    holds,
  };
}

function isEqual(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, at) => text === other[at]);
}
