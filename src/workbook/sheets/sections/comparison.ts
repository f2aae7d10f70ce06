import type { Language } from '../../../domain/language';
import type { DateSystem } from '../../../domain/time';
import { comparisonTexts } from '../../../i18n/comparison-texts';
import { countText } from '../../../i18n/count-text';
import { momentText } from '../../../i18n/date-text';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { fill } from '../../../i18n/fill';
import { changeText } from '../../comparison/change-text';
import type { ComparedAmount, Comparison } from '../../comparison/comparison';
import { timeOfIso } from '../../run-time';
import type { CellValue } from '../../snapshot';
import type { SheetCell } from '../live-cell';
import { LOOK } from '../look';
import { number } from '../column-plans';
import { addRemarks } from '../remarks';
import type { SheetBuilder } from '../sheet-builder';

/** So many figures leave page 1 one page; the pane has all of them. */
const MOST_FIGURES = 6;
const MOST_CHANGES_OF_FIGURE = 2;
const MOST_OTHERS = 3;

/** What changed since the last run, and the inputs that did it; nothing where the workbook keeps no run. */
export function addComparison(
  sheet: SheetBuilder,
  comparison: Comparison | null,
  texts: ResultSheetTexts,
  { dateSystem, language }: { readonly dateSystem: DateSystem; readonly language: Language },
): void {
  if (comparison === null) return;
  const words = comparisonTexts(language);
  const { figures, changes, others, since, knowsInputs } = comparison;
  const told = (positions: readonly number[], most: number): string => {
    const shown = positions
      .slice(0, most)
      .map((at) => changeText(changes[at]!, { texts: words, result: texts, dateSystem, language }));
    const rest = positions.length - shown.length;
    return [...shown, ...(rest > 0 ? [moreText(rest, words.more, language)] : [])].join('; ');
  };
  sheet.heading(words.heading);
  const time = momentText(timeOfIso(since), language);
  const isSame = figures.length === 0 && changes.length === 0;
  sheet.line([fill(isSame && knowsInputs ? words.nothing : words.since, { time })], {
    fontColor: LOOK.muted,
  });
  if (figures.length > 0) {
    const shown = figures.slice(0, MOST_FIGURES);
    const first = sheet.nextRow + 2;
    sheet.table(
      'KIMAbgleich_Vergleich',
      [
        { heading: words.columns.figure },
        { heading: words.columns.module },
        { heading: words.columns.year },
        number(words.columns.before, LOOK.euro),
        number(words.columns.now, LOOK.euro),
        number(words.columns.difference, LOOK.euro),
        { heading: words.columns.changes },
      ],
      shown.map(({ measure, module, year, before, now, changes: ofFigure }, index) => [
        words.measures[measure],
        module ?? words.allModules,
        year ?? words.allYears,
        amountOf(before, texts.unknown, words.absent),
        amountOf(now, texts.unknown, words.absent),
        difference(before, now, first + index),
        ofFigure.length === 0 ? words.causeUnknown : told(ofFigure, MOST_CHANGES_OF_FIGURE),
      ]),
    );
    const rest = figures.length - shown.length;
    if (rest > 0) sheet.line([moreText(rest, words.more, language)], { fontColor: LOOK.muted });
  } else if (!isSame) {
    sheet.line([words.noFigures]);
  }
  if (!knowsInputs) addRemarks(sheet, [words.inputsNotKept]);
  if (others.length > 0) addRemarks(sheet, [fill(words.others, { changes: told(others, MOST_OTHERS) })]);
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
  return { formula: `=E${row}-D${row}`, value: (now - before) / 100 };
}
