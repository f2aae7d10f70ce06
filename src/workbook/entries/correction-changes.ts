import type { AssignmentTexts } from '../../i18n/de/taskpane-assignment';
import { fill } from '../../i18n/fill';
import { cellAddress } from '../address';
import type { Correction, LabelMeaning } from '../assignment/correction';
import type { LoggedChange } from '../plan/read-log';
import type { MoneyUnit } from '../recognition';
import type { LabelPlace } from './corrected';
import { meaningText } from './meaning-text';

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
    case 'unit':
      return `${texts.loggedUnit}: ${correction.unit}`;
    case 'no-table':
      return texts.noTableLogged;
  }
}

/** Where a correction holds, for a link and its name; a sheet by its first cell. */
export function correctedPlace(correction: Correction): { readonly sheet: string; readonly cell: string } {
  return { sheet: correction.sheet, cell: correction.kind === 'label' ? correction.cell : 'A1' };
}

/** For the log: a correction holds no longer. */
export function correctionResetChange(correction: Correction, texts: AssignmentTexts): LoggedChange {
  return {
    ...correctedPlace(correction),
    figure:
      correction.kind === 'label' ? fill(texts.loggedLabel, { text: correction.text }) : texts.loggedBlock,
    before: correctionText(correction, texts),
    after: texts.automatic,
  };
}
