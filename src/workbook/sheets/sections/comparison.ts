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
import { HEADING_FORMAT, type SheetBuilder } from '../sheet-builder';

/** So many stand beside the control block; the pane has all of them. */
const MOST_FIGURES = 2;
const MOST_CHANGES_OF_FIGURE = 1;
/** Column H: the control block ends with column G. */
const FIRST_COLUMN = 7;
const AMOUNTS = 3;
/** Characters that have room on the page from there on. */
const LONGEST_LINE = 90;

/**
 * What changed since the last run, and the inputs that did it: beside the control block, so that page 1 stays one page.
 * Nothing where the workbook keeps no run.
 *
 * @param control rows of the control block, 0-based, its heading first
 */
export function addComparison(
  sheet: SheetBuilder,
  comparison: Comparison | null,
  texts: ResultSheetTexts,
  control: { readonly top: number; readonly rows: number },
  { dateSystem, language }: { readonly dateSystem: DateSystem; readonly language: Language },
): void {
  if (comparison === null) return;
  const words = comparisonTexts(language);
  const { figures, changes, others, since, knowsInputs } = comparison;
  const told = (positions: readonly number[]): string => {
    const shown = positions
      .slice(0, MOST_CHANGES_OF_FIGURE)
      .map((at) => changeText(changes[at]!, { texts: words, result: texts, dateSystem, language }));
    const rest = positions.length - shown.length;
    return [...shown, ...(rest > 0 ? [moreText(rest, words.more, language)] : [])].join('; ');
  };
  const time = momentText(timeOfIso(since), language);
  const { top, rows } = control;
  sheet.place(top, FIRST_COLUMN, fill(words.headingSince, { time }));
  sheet.format(top, FIRST_COLUMN, 1, 1, HEADING_FORMAT);
  const rest = figures.length - MOST_FIGURES;
  const notes = changedNothing(comparison)
    ? [words.nothingSince]
    : [
        ...(figures.length === 0 ? [words.noFigures] : []),
        ...(rest > 0 ? [moreText(rest, words.moreFigures, language)] : []),
        ...(knowsInputs ? [] : [words.inputsNotKept]),
        ...(others.length > 0 ? [fill(words.others, { changes: told(others) })] : []),
      ];
  // The last row of the block has a sentence that reaches into these columns.
  const last = top + rows - 1;
  let row = top + 1;
  const nextRow = (): number => {
    if (row === last) row += 1;
    while (sheet.nextRow <= row) sheet.line([]);
    return row++;
  };
  for (const figure of figures.slice(0, MOST_FIGURES)) {
    const { before, now, changes: ofFigure } = figure;
    const at = nextRow();
    const cells = [
      nameOf(figure, words),
      amountOf(before, texts.unknown, words.absent),
      amountOf(now, texts.unknown, words.absent),
      difference(before, now, at + 1),
    ];
    cells.forEach((cell, index) => sheet.place(at, FIRST_COLUMN + index, cell));
    sheet.format(at, FIRST_COLUMN, 1, 1, { bold: true, indent: 1 });
    sheet.format(at, FIRST_COLUMN + 1, 1, AMOUNTS, {
      numberFormat: LOOK.euro,
      horizontalAlignment: 'Right',
    });
    const cause = ofFigure.length === 0 ? words.causeUnknown : told(ofFigure);
    const below = nextRow();
    sheet.place(below, FIRST_COLUMN, cut(cause));
    sheet.format(below, FIRST_COLUMN, 1, 1, { indent: 1 });
  }
  for (const note of notes) {
    const at = nextRow();
    sheet.place(at, FIRST_COLUMN, cut(note));
    sheet.format(at, FIRST_COLUMN, 1, 1, { fontColor: LOOK.muted, indent: 1 });
  }
}

/** `Eigenanteil, Modul 2, 2022`; of a total only what it is. */
function nameOf({ measure, module, year }: ComparedFigure, words: ComparisonTexts): string {
  return [
    words.measures[measure],
    ...(module === null ? [] : [`${words.columns.module} ${module}`]),
    ...(year === null ? [] : [String(year)]),
  ].join(', ');
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
  return { formula: `=J${row}-I${row}`, value: (now - before) / 100 };
}
