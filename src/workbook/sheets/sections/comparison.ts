import type { Language } from '../../../domain/language';
import type { DateSystem } from '../../../domain/time';
import { comparisonTexts } from '../../../i18n/comparison-texts';
import { countText } from '../../../i18n/count-text';
import { momentText } from '../../../i18n/date-text';
import type { ComparisonTexts } from '../../../i18n/de/comparison';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { fill } from '../../../i18n/fill';
import { changeText } from '../../comparison/change-text';
import { changedNothing } from '../../comparison/changed-nothing';
import type { ComparedAmount, ComparedFigure, Comparison } from '../../comparison/comparison';
import { timeOfIso } from '../../run-time';
import type { CellValue } from '../../snapshot';
import type { SheetCell } from '../live-cell';
import { LOOK } from '../look';
import type { SheetBuilder } from '../sheet-builder';

/** Of a figure, so that others have room, too. */
const MOST_CHANGES_OF_FIGURE = 2;
const AMOUNTS = 3;
/** Characters that have room on the page from the first column on. */
const LONGEST_LINE = 130;
/** Lines below the columns: page 1 stays one page, the pane has the rest. */
const MOST_LINES = 5;

/** The words of the block. */
interface Wording {
  readonly words: ComparisonTexts;
  readonly texts: ResultSheetTexts;
  readonly dateSystem: DateSystem;
  readonly language: Language;
}

/**
 * What changed since the last run: the most important figures, totals first, each with the first inputs that did it, as
 * many as there is room for, and where the others stand.
 */
export function addComparison(
  sheet: SheetBuilder,
  comparison: Comparison,
  texts: ResultSheetTexts,
  { dateSystem, language }: { readonly dateSystem: DateSystem; readonly language: Language },
): void {
  const words = comparisonTexts(language);
  const wording = { words, texts, dateSystem, language };
  const time = momentText(timeOfIso(comparison.since), language);
  sheet.heading(fill(words.headingSince, { time }));
  if (comparison.figures.length > 0) {
    const { before, now, difference: change } = words.columns;
    const row = sheet.nextRow;
    sheet.line(['', before, now, change]);
    sheet.format(row, 1, 1, AMOUNTS, { fontColor: LOOK.muted, horizontalAlignment: 'Right' });
  }
  const { shown, notes } = linesFor(comparison, MOST_LINES, wording);
  const lines = [...shown, ...notes.map((text): Line => ({ kind: 'note', text }))];
  for (const line of lines) addLine(sheet, line, wording);
}

type Line =
  | { readonly kind: 'figure'; readonly figure: ComparedFigure }
  | { readonly kind: 'cause' | 'note'; readonly text: string };

/** What so many rows have room for. */
function linesFor(
  comparison: Comparison,
  most: number,
  wording: Wording,
): { readonly shown: readonly Line[]; readonly notes: readonly string[] } {
  const { figures } = comparison;
  const shown: Line[] = [];
  let count = 0;
  for (const [index, figure] of figures.entries()) {
    const lines: readonly Line[] = [
      { kind: 'figure', figure },
      ...causesOf(figure, figures[index - 1], comparison, wording).map((text): Line => ({
        kind: 'cause',
        text,
      })),
    ];
    const notes = notesOf(comparison, figures.length - index - 1, wording).length;
    if (shown.length + lines.length + notes > most && index > 0) break;
    shown.push(...lines.slice(0, Math.max(2, most - notes)));
    count += 1;
  }
  const notes = notesOf(comparison, figures.length - count, wording);
  return { shown, notes: notes.slice(0, most - shown.length) };
}

/** The first inputs that a figure was computed from, as they changed. */
function causesOf(
  { changes: positions }: ComparedFigure,
  above: ComparedFigure | undefined,
  comparison: Comparison,
  wording: Wording,
): readonly string[] {
  const { words, language } = wording;
  if (positions.length === 0) return [words.causeUnknown];
  if (above !== undefined && JSON.stringify(above.changes) === JSON.stringify(positions)) {
    return [words.sameInputs];
  }
  const first = positions.slice(0, MOST_CHANGES_OF_FIGURE).map((at) => told(comparison, at, wording));
  const rest = positions.length - first.length;
  return rest === 0 ? first : [...first, moreText(rest, words.more, language)];
}

/** How many figures stand elsewhere, and what else is to be said. */
function notesOf(comparison: Comparison, moreFigures: number, wording: Wording): readonly string[] {
  const { figures, others, knowsInputs } = comparison;
  const { words, language } = wording;
  if (changedNothing(comparison)) return [words.nothingSince];
  const [first, ...rest] = others;
  const besides =
    first === undefined
      ? ''
      : [
          told(comparison, first, wording),
          ...(rest.length > 0 ? [moreText(rest.length, words.more, language)] : []),
        ].join('; ');
  return [
    ...(figures.length === 0 ? [words.noFigures] : []),
    ...(moreFigures > 0 ? [moreText(moreFigures, words.moreFigures, language)] : []),
    ...(knowsInputs ? [] : [words.inputsNotKept]),
    ...(besides === '' ? [] : [fill(words.others, { changes: besides })]),
  ];
}

function told({ changes }: Comparison, at: number, { words, texts, dateSystem, language }: Wording): string {
  return changeText(changes[at]!, { texts: words, result: texts, dateSystem, language });
}

function addLine(sheet: SheetBuilder, line: Line, { words, texts }: Wording): void {
  const row = sheet.nextRow;
  if (line.kind !== 'figure') {
    sheet.line([cut(line.text)], {
      indent: line.kind === 'cause' ? 2 : 1,
      horizontalAlignment: 'Left',
      ...(line.kind === 'note' ? { fontColor: LOOK.muted } : {}),
    });
    return;
  }
  const { before, now } = line.figure;
  sheet.line([
    nameOf(line.figure, words),
    amountOf(before, texts.unknown, words.absent),
    amountOf(now, texts.unknown, words.absent),
    difference(before, now, row + 1),
  ]);
  sheet.format(row, 0, 1, 1, { bold: true, indent: 1, horizontalAlignment: 'Left' });
  sheet.format(row, 1, 1, AMOUNTS, { numberFormat: LOOK.euro, horizontalAlignment: 'Right' });
}

/** `Eigenanteil M2, 2022`; of a total only what it is. */
function nameOf({ measure, module, year }: ComparedFigure, words: ComparisonTexts): string {
  const name = module === null ? words.measures[measure] : `${words.measures[measure]} M${module}`;
  return year === null ? name : `${name}, ${year}`;
}

function cut(text: string): string {
  return text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE - 1)}…` : text;
}

function moreText(count: number, text: string, language: Language): string {
  return fill(text, { count: countText(count, language) });
}

function amountOf(amount: ComparedAmount, unknown: string, absent: string): CellValue {
  if (typeof amount === 'number') return amount / 100;
  return amount === 'unknown' ? unknown : absent;
}

/** @param row 1-based, on the sheet */
function difference(before: ComparedAmount, now: ComparedAmount, row: number): SheetCell {
  if (typeof before !== 'number' || typeof now !== 'number') return '';
  return { formula: `=C${row}-B${row}`, value: (now - before) / 100 };
}
