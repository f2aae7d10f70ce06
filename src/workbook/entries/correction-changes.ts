import type { AssignmentTexts } from '../../i18n/de/taskpane-assignment';
import { fill } from '../../i18n/fill';
import { cellAddress } from '../address';
import type { Correction, LabelMeaning, LineContent, LineDirection } from '../assignment/correction';
import { lineName } from '../assignment/lines-of-sheet';
import type { LoggedChange } from '../plan/read-log';
import type { MoneyUnit } from '../recognition';
import type { LabelPlace } from './corrected';
import { meaningText } from './meaning-text';
import type { LinePlace } from './said-line';

/** For the log: what labels meant before and after a user said what they mean; null: whatever their words say. */
export function meaningChanges(
  places: readonly LabelPlace[],
  {
    text,
    before,
    after,
  }: { readonly text: string; readonly before: LabelMeaning | null; readonly after: LabelMeaning | null },
  texts: AssignmentTexts,
): LoggedChange[] {
  const shown = (means: LabelMeaning | null): string =>
    means === null ? texts.automatic : meaningText(means, texts);
  return places.map(({ sheet, row, column }) => ({
    sheet,
    cell: cellAddress(row, column),
    figure: fill(texts.loggedLabel, { text }),
    before: shown(before),
    after: shown(after),
  }));
}

/** For the log: what rows or columns are as a whole. */
export function lineChanges(
  places: readonly LinePlace[],
  { before, after }: { readonly before: LineContent | null; readonly after: LineContent | null },
  texts: AssignmentTexts,
): LoggedChange[] {
  const shown = (holds: LineContent | null): string =>
    holds === null ? texts.automatic : texts.lineContents[holds];
  return places.map(({ sheet, direction, index }) => {
    const line = lineName(direction, index);
    return {
      sheet,
      cell: lineAddress(direction, line),
      figure: fill(texts.lines[direction], { line }),
      before: shown(before),
      after: shown(after),
    };
  });
}

/** For the log: another unit of a cross-tab. */
export function unitChange(
  sheet: string,
  range: string,
  { before, after }: { readonly before: MoneyUnit | null; readonly after: MoneyUnit | null },
  texts: AssignmentTexts,
): LoggedChange {
  const shown = (unit: MoneyUnit | null): string => unit ?? texts.unitOfLabels;
  return { sheet, cell: range, figure: texts.loggedUnit, before: shown(before), after: shown(after) };
}

/** For the log: a sheet is left alone. */
export function noTableChange(sheet: string, range: string, texts: AssignmentTexts): LoggedChange {
  return {
    sheet,
    cell: range,
    figure: texts.loggedBlock,
    before: texts.loggedRead,
    after: texts.noTableLogged,
  };
}

/** What was corrected, in words: `Beschriftung „Pauschale“: Sachkosten`. */
export function correctionText(correction: Correction, texts: AssignmentTexts): string {
  switch (correction.kind) {
    case 'label':
      return `${fill(texts.loggedLabel, { text: correction.text })}: ${meaningText(correction.means, texts)}`;
    case 'line': {
      const { direction, line, holds } = correction;
      return `${fill(texts.lines[direction], { line })}: ${texts.lineContents[holds]}`;
    }
    case 'unit':
      return `${texts.loggedUnit}: ${correction.unit}`;
    case 'no-table':
      return texts.noTableLogged;
  }
}

/** Where a correction holds, for a link and its name; a row, column or sheet by its first cell. */
export function correctedPlace(correction: Correction): { readonly sheet: string; readonly cell: string } {
  const { sheet, kind } = correction;
  if (kind === 'label') return { sheet, cell: correction.cell };
  return { sheet, cell: kind === 'line' ? lineAddress(correction.direction, correction.line) : 'A1' };
}

/** The first cell of a row or column. */
export function lineAddress(direction: LineDirection, line: string): string {
  return direction === 'row' ? `A${line}` : `${line}1`;
}

function correctedThing(correction: Correction, texts: AssignmentTexts): string {
  switch (correction.kind) {
    case 'label':
      return fill(texts.loggedLabel, { text: correction.text });
    case 'line':
      return fill(texts.lines[correction.direction], { line: correction.line });
    default:
      return texts.loggedBlock;
  }
}

/** For the log: a correction holds no longer. */
export function correctionResetChange(correction: Correction, texts: AssignmentTexts): LoggedChange {
  return {
    ...correctedPlace(correction),
    figure: correctedThing(correction, texts),
    before: correctionText(correction, texts),
    after: texts.automatic,
  };
}
