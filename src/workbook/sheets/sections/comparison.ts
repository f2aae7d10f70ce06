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
import { columnLetters } from '../../address';
import { timeOfIso } from '../../run-time';
import type { CellValue } from '../../snapshot';
import type { SheetCell } from '../live-cell';
import { LOOK } from '../look';
import { HEADING_FORMAT, type SheetBuilder } from '../sheet-builder';

/** Where the block stands: it may use some rows of the page beside what else stands there. */
export interface RoomForComparison {
  /** The first of its four columns, 0-based. */
  readonly column: number;
  /** 0-based, ascending; the heading takes the first. */
  readonly rows: readonly number[];
}

/** Of a figure, so that others have room, too. */
const MOST_CHANGES_OF_FIGURE = 2;
const AMOUNTS = 3;
/** Characters that have room on the page from the first column on. */
const LONGEST_LINE = 80;

/** The words of the block. */
interface Wording {
  readonly words: ComparisonTexts;
  readonly texts: ResultSheetTexts;
  readonly dateSystem: DateSystem;
  readonly language: Language;
}

/**
 * What changed since the last run: the most important figures, totals first, each with the first inputs that did it, as
 * many as there is room for, and where the others stand. It takes no rows of its own, so that page 1 stays one page.
 * Nothing where the workbook keeps no run.
 */
export function addComparison(
  sheet: SheetBuilder,
  comparison: Comparison | null,
  texts: ResultSheetTexts,
  room: RoomForComparison | null,
  { dateSystem, language }: { readonly dateSystem: DateSystem; readonly language: Language },
): void {
  if (comparison === null || room === null) return;
  const words = comparisonTexts(language);
  const wording = { words, texts, dateSystem, language };
  const [top, second, ...rest] = room.rows;
  const time = momentText(timeOfIso(comparison.since), language);
  sheet.place(top!, room.column, fill(words.headingSince, { time }));
  sheet.format(top!, room.column, 1, 1, HEADING_FORMAT);
  const hasFigures = comparison.figures.length > 0;
  if (hasFigures) {
    const { before, now, difference: change } = words.columns;
    [before, now, change].forEach((label, index) => sheet.place(second!, room.column + 1 + index, label));
    const look = { fontColor: LOOK.muted, horizontalAlignment: 'Right' } as const;
    sheet.format(second!, room.column + 1, 1, AMOUNTS, look);
  }
  const rows = hasFigures ? rest : [second!, ...rest];
  const { shown, notes } = linesFor(comparison, rows.length, wording);
  const lines = [...shown, ...notes.map((text): Line => ({ kind: 'note', text }))];
  lines.forEach((line, index) => placeLine(sheet, line, rows[index]!, room.column, wording));
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

function placeLine(
  sheet: SheetBuilder,
  line: Line,
  row: number,
  column: number,
  { words, texts }: Wording,
): void {
  if (line.kind !== 'figure') {
    sheet.place(row, column, cut(line.text));
    sheet.format(row, column, 1, 1, {
      indent: line.kind === 'cause' ? 2 : 1,
      horizontalAlignment: 'Left',
      ...(line.kind === 'note' ? { fontColor: LOOK.muted } : {}),
    });
    return;
  }
  const { before, now } = line.figure;
  const cells = [
    nameOf(line.figure, words),
    amountOf(before, texts.unknown, words.absent),
    amountOf(now, texts.unknown, words.absent),
    difference(before, now, row + 1, column),
  ];
  cells.forEach((cell, index) => sheet.place(row, column + index, cell));
  sheet.format(row, column, 1, 1, { bold: true, indent: 1, horizontalAlignment: 'Left' });
  sheet.format(row, column + 1, 1, AMOUNTS, { numberFormat: LOOK.euro, horizontalAlignment: 'Right' });
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

/**
 * @param row 1-based, on the sheet
 * @param column of the name, 0-based
 */
function difference(before: ComparedAmount, now: ComparedAmount, row: number, column: number): SheetCell {
  if (typeof before !== 'number' || typeof now !== 'number') return '';
  const [old, current] = [column + 1, column + 2].map(columnLetters);
  return { formula: `=${current}${row}-${old}${row}`, value: (now - before) / 100 };
}
