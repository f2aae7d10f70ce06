import type { FigureId } from '../../../domain/explanation/figure-id';
import type { Language } from '../../../domain/language';
import type { Maybe } from '../../../domain/maybe';
import type { Cents } from '../../../domain/numbers';
import type { OutlookViewTexts } from '../../../i18n/de/taskpane-outlook';
import { fill } from '../../../i18n/fill';
import { outlookTexts } from '../../../i18n/outlook-texts';
import { resultSheetTexts } from '../../../i18n/result-sheet-texts';
import type { Figures } from '../../../workbook/computed';
import type { Shown, ShownRecord } from '../../parts/shown';

/** One figure of a record: an amount that can be explained, or words. */
export type OutlookEntry =
  | {
      readonly label: string;
      readonly amount: Maybe<Cents>;
      readonly figure: FigureId;
      /** True for a change, shown with its sign. */
      readonly signed?: boolean;
    }
  | { readonly label: string; readonly text: string; readonly figure?: FigureId };

/** One of the parts beside the plan: its records and what has to be said about them. */
export interface OutlookPart {
  readonly key: 'whatIf' | 'forecast' | 'useOfFunds' | 'notice' | 'passingOn';
  readonly heading: string;
  readonly records: readonly { readonly title: string; readonly entries: readonly OutlookEntry[] }[];
  readonly remarks: readonly string[];
}

/** The records of a part, ready to be shown. */
export function outlookRecords({ records }: OutlookPart, texts: OutlookViewTexts): readonly ShownRecord[] {
  return records.map(({ title, entries }) => ({
    key: title,
    title,
    entries: entries.map((entry) => ({
      label: entry.label,
      value: shownOf(entry, fill(texts.amountOf, { figure: entry.label, of: title })),
    })),
  }));
}

function shownOf(entry: OutlookEntry, name: string): Shown {
  if ('amount' in entry) {
    const { amount, figure, signed = false } = entry;
    return { amount, figure, name, signed };
  }
  const { text, figure } = entry;
  return figure === undefined ? text : { text, figure, name };
}

/** What every part is made from. */
export interface OutlookSource {
  readonly result: Figures;
  readonly language: Language;
  readonly texts: OutlookViewTexts;
}

/** The words of the sheets that the parts share. */
export function sheetWords({ result, language }: OutlookSource) {
  return { sheet: resultSheetTexts(language, result.modules), words: outlookTexts(language) };
}
