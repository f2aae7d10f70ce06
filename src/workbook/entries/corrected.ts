import { areaAddress, cellAddress, overlap, parseArea, type Area } from '../address';
import type { Correction, LabelCorrection, LabelMeaning } from '../assignment/correction';
import { cellsWith, comparedText } from '../assignment/equal-texts';
import { locateCorrections } from '../assignment/locate-corrections';
import { cellText } from '../cells/cell-text';
import type { MoneyUnit, Recognition } from '../recognition';
import { wholeOf } from '../whole-of';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../snapshot';

/** A workbook whose labels are corrected, as it was read. */
export interface CorrectedWorkbook {
  readonly snapshot: Pick<WorkbookSnapshot, 'sheets'>;
  readonly recognition: Pick<Recognition, 'readAreas' | 'blocks'>;
}

/** A cell by the name of its sheet; 0-based. */
export interface LabelPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The areas of a sheet that were read as lists. A cross-tab is noted with the whole of its sheet. */
export function listAreas(sheet: SheetSnapshot, { recognition }: CorrectedWorkbook): readonly Area[] {
  const whole = areaAddress(wholeOf(sheet));
  return recognition.readAreas
    .filter((each) => each.sheet === sheet.name && areaAddress(each.area) !== whole)
    .map((each) => each.area);
}

/**
 * What holds after a user said what the labels of some cells mean. What was said about them before is replaced, also
 * what could not be found any more for their words.
 *
 * @param means null: again as the words say
 */
export function withMeaning(
  corrections: readonly Correction[],
  places: readonly LabelPlace[],
  means: LabelMeaning | null,
  workbook: CorrectedWorkbook,
): readonly Correction[] {
  return places.reduce((kept, place) => withMeaningOf(kept, place, means, workbook), corrections);
}

function withMeaningOf(
  corrections: readonly Correction[],
  { sheet: name, row, column }: LabelPlace,
  means: LabelMeaning | null,
  workbook: CorrectedWorkbook,
): readonly Correction[] {
  const sheet = workbook.snapshot.sheets.find((each) => each.name === name)!;
  const taken = listAreas(sheet, workbook);
  const text = cellText(valueOf(sheet, row, column));
  const compared = comparedText(text);
  const cells = cellsWith(new Set([compared]), sheet, taken).get(compared) ?? [];
  const { at } = locateCorrections(sheet, taken, corrections);
  const isOfText = (each: Correction): boolean =>
    each.kind === 'label' && each.sheet === name && comparedText(each.text) === compared;
  const said = cells.flatMap((cell, index): LabelCorrection[] => {
    const own = cell.row === row && cell.column === column;
    const meaning = own ? means : (at(cell.row, cell.column)?.means ?? null);
    if (meaning === null) return [];
    const place = { cell: cellAddress(cell.row, cell.column), nth: index + 1, of: cells.length };
    return [{ kind: 'label', sheet: name, text, ...place, means: meaning }];
  });
  return [...corrections.filter((each) => !isOfText(each)), ...said];
}

/** The labels of cross-tabs that have the same words as that of a cell, without it. */
export function equalLabels(
  { sheet: name, row, column }: LabelPlace,
  workbook: CorrectedWorkbook,
): readonly LabelPlace[] {
  const sheets = workbook.snapshot.sheets;
  const own = sheets.find((each) => each.name === name)!;
  const text = comparedText(valueOf(own, row, column));
  return workbook.recognition.blocks.flatMap((block) => {
    const sheet = sheets.find((each) => each.name === block.sheet)!;
    const range = parseArea(block.range);
    const cells = cellsWith(new Set([text]), sheet, listAreas(sheet, workbook)).get(text) ?? [];
    return cells
      .filter((each) => sheet !== own || each.row !== row || each.column !== column)
      .filter((each) => overlap(range, { top: each.row, left: each.column, rows: 1, columns: 1 }))
      .map((each) => ({ sheet: sheet.name, ...each }));
  });
}

/** @param unit null: again as the labels say */
export function withUnit(
  corrections: readonly Correction[],
  sheet: string,
  unit: MoneyUnit | null,
): readonly Correction[] {
  const others = corrections.filter((each) => each.kind !== 'unit' || each.sheet !== sheet);
  return unit === null ? others : [...others, { kind: 'unit', sheet, unit }];
}

/** The sheet is left alone from now on. */
export function withNoTable(corrections: readonly Correction[], sheet: string): readonly Correction[] {
  const others = corrections.filter((each) => each.kind !== 'no-table' || each.sheet !== sheet);
  return [...others, { kind: 'no-table', sheet }];
}

function valueOf({ top, left, values }: SheetSnapshot, row: number, column: number): CellValue {
  return values[row - top]?.[column - left] ?? '';
}
