import type { Language } from '../../../domain/language';
import type { FigureId } from '../../../domain/explanation/figure-id';
import type { Place } from '../../../domain/place';
import type { DateSystem } from '../../../domain/time';
import { formatEuro, subtractCents } from '../../../domain/numbers';
import type { ComparisonTexts } from '../../../i18n/de/comparison';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { nameOfModule } from '../../../i18n/result-sheet-texts';
import { changeText } from '../../../workbook/comparison/change-text';
import type {
  ComparedAmount,
  ComparedFigure,
  Comparison,
  InputChange,
} from '../../../workbook/comparison/comparison';
import type { Shown, ShownRecord } from '../../parts/shown';
import { signedEuro } from '../../parts/signed-euro';

/** The words that a comparison is shown in. */
export interface ComparisonWords {
  readonly texts: ComparisonTexts;
  readonly sheet: ResultSheetTexts;
  readonly dateSystem: DateSystem;
  readonly language: Language;
}

/** An input that changed, in words, with the cell that holds it now. */
export interface ShownChange {
  readonly text: string;
  readonly place: Place | null;
}

export interface ComparedRecord extends ShownRecord {
  /** Empty: the cause is not known. */
  readonly changes: readonly ShownChange[];
}

/** The figures that changed since the last run, each with the inputs that it is computed from and that changed. */
export function comparedRecords(
  { figures, changes }: Comparison,
  words: ComparisonWords,
): readonly ComparedRecord[] {
  return figures.map((figure) => ({
    key: `${figure.measure} ${figure.module} ${figure.year}`,
    title: titleOf(figure, words),
    entries: entriesOf(figure, words),
    changes: shownChanges(changes, figure.changes, words),
  }));
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
      text: changeText(change, { texts, result: sheet, dateSystem, language }),
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

function entriesOf(figure: ComparedFigure, words: ComparisonWords): ComparedRecord['entries'] {
  const { texts, language } = words;
  const { before, now } = figure;
  const difference =
    typeof before === 'number' && typeof now === 'number'
      ? signedEuro(subtractCents(now, before), language)
      : null;
  return [
    { label: texts.shown.before, value: amountText(before, words) },
    { label: texts.shown.now, value: amountNow(figure, words) },
    ...(difference === null ? [] : [{ label: texts.shown.difference, value: difference, main: true }]),
  ];
}

/** The figure of now shows its origin. */
function amountNow(figure: ComparedFigure, words: ComparisonWords): Shown {
  const { measure, module, year, now } = figure;
  if (typeof now !== 'number') return amountText(now, words);
  return {
    amount: { known: true, value: now },
    figure: { measure, module, year } as FigureId,
    name: titleOf(figure, words),
  };
}

function amountText(amount: ComparedAmount, { texts, sheet, language }: ComparisonWords): string {
  if (typeof amount === 'number') return formatEuro(amount, language);
  return amount === 'unknown' ? sheet.unknown : texts.absent;
}
