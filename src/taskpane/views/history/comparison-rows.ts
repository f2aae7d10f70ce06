import { groupBy } from '../../../domain/group-by';
import type { Language } from '../../../domain/language';
import type { FigureId } from '../../../domain/explanation/figure-id';
import type { Place } from '../../../domain/place';
import type { DateSystem } from '../../../domain/time';
import { formatEuro, subtractCents } from '../../../domain/numbers';
import { countText } from '../../../i18n/count-text';
import type { ComparisonTexts } from '../../../i18n/de/comparison';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { fill } from '../../../i18n/fill';
import { nameOfModule } from '../../../i18n/result-sheet-texts';
import { changeText } from '../../../workbook/comparison/change-text';
import type {
  ComparedAmount,
  ComparedFigure,
  Comparison,
  InputChange,
} from '../../../workbook/comparison/comparison';
import type { ShownEntry, ShownRecord } from '../../parts/shown';
import { signedEuro } from '../../parts/signed-euro';

/** The words that a comparison is shown in. */
export interface ComparisonWords {
  readonly texts: ComparisonTexts;
  readonly sheet: ResultSheetTexts;
  readonly dateSystem: DateSystem;
  readonly language: Language;
  /** Its later figures are those of now, which show their origin. */
  readonly isOfNow: boolean;
}

/** An input that changed, in words, with the cell that holds it now. */
export interface ShownChange {
  readonly text: string;
  readonly place: Place | null;
}

export interface ComparedRecord extends ShownRecord {
  /** What did it; empty: the cause is not known. */
  readonly changes: readonly ShownChange[];
}

/** The figures that changed, by what they were computed from and that changed: those of the most important figure first. */
export function comparedRecords(
  { figures, changes }: Comparison,
  words: ComparisonWords,
): readonly ComparedRecord[] {
  const byCause = groupBy(figures, (figure) => figure.changes.join(' '));
  return [...byCause].map(([key, alike]) => {
    const causes = shownChanges(changes, alike[0]!.changes, words);
    return {
      key,
      title: causeText(causes, words),
      entries: alike.map((figure) => entryOf(figure, words)),
      changes: causes,
    };
  });
}

function causeText(causes: readonly ShownChange[], { texts, language }: ComparisonWords): string {
  const [first] = causes;
  if (first === undefined) return texts.causeUnknown;
  return causes.length === 1
    ? first.text
    : fill(texts.severalInputs, { count: countText(causes.length, language) });
}

/** @param positions of the changes that are shown */
export function shownChanges(
  changes: readonly InputChange[],
  positions: readonly number[],
  { texts, sheet, dateSystem, language }: ComparisonWords,
): readonly ShownChange[] {
  return positions.map((at) => {
    const change = changes[at]!;
    return {
      text: changeText(change, { texts, result: sheet, dateSystem, language, isPlaceBeside: true }),
      place: change.kind === 'cell' ? { sheet: change.sheet, cell: change.cell } : null,
    };
  });
}

function titleOf({ measure, module, year }: ComparedFigure, { texts, sheet }: ComparisonWords): string {
  const of = [
    module === null ? texts.allModules : nameOfModule(sheet, module),
    year === null ? texts.allYears : String(year),
  ];
  return `${texts.measures[measure]} · ${module === null && year !== null ? of[1] : of.join(' · ')}`;
}

/** `440.837,00 € → 445.875,67 € (+5.038,67 €)`; where it stands for now it shows its origin. */
function entryOf(figure: ComparedFigure, words: ComparisonWords): ShownEntry {
  const { measure, module, year, before, now } = figure;
  const name = titleOf(figure, words);
  const amounts = `${amountText(before, words)} → ${amountText(now, words)}`;
  const isKnown = typeof before === 'number' && typeof now === 'number';
  const text = isKnown ? `${amounts} (${signedEuro(subtractCents(now, before), words.language)})` : amounts;
  const hasOrigin = words.isOfNow && typeof now === 'number';
  return {
    label: name,
    value: hasOrigin ? { text, figure: { measure, module, year } as FigureId, name } : text,
  };
}

function amountText(amount: ComparedAmount, { texts, sheet, language }: ComparisonWords): string {
  if (typeof amount === 'number') return formatEuro(amount, language);
  return amount === 'unknown' ? sheet.unknown : texts.absent;
}
