import type { Language } from '../../domain/language';
import type { MonthEnd } from '../../domain/month-end/month-end-row';
import { dateText } from '../../i18n/date-text';
import type { ResultSheetTexts } from '../../i18n/de/result-sheet';
import { fill } from '../../i18n/fill';
import { monthTexts } from '../../i18n/month-texts';
import { amountCell, euroCell } from '../sheets/figure-cells';
import type { SheetCell } from '../sheets/live-cell';
import { LOOK } from '../sheets/look';
import type { SheetBuilder } from '../sheets/sheet-builder';
import { sheetEntries } from '../sheets/sheet-entries';
import type { SheetPlan } from '../sheets/sheet-plan';
import type { CellValue } from '../snapshot';
import { layoutIn } from './month-layout';

/** Authorisations that are not spent, as a list for the carry-over. */
export interface CarryOverList {
  /** With the day that it was made for. */
  readonly heading: string;
  readonly rows: readonly CarryOverCells[];
}

type CarryOverCells = readonly [
  line: CellValue,
  module: CellValue,
  appropriation: CellValue,
  used: CellValue,
  unspent: CellValue,
];

/** The list of a month's end that closes a year; null where everything is spent. */
export function carryOverOf(
  { asOf, carryOver }: MonthEnd,
  texts: ResultSheetTexts,
  language: Language,
): CarryOverList | null {
  if (carryOver.length === 0) return null;
  const rows = carryOver.map(({ line, module, appropriation, used, unspent }): CarryOverCells => {
    return [
      line,
      module,
      euroCell(appropriation),
      amountCell(used, texts.unknown),
      amountCell(unspent, texts.unknown),
    ];
  });
  return { heading: fill(monthTexts(language).carryOver.heading, { date: dateText(asOf, language) }), rows };
}

const HEADINGS = (['de', 'en'] as const).map(
  (language) => monthTexts(language).carryOver.heading.split('{date}')[0]!,
);

/** The list that an earlier run left on the sheet, its heading in the language of that run; null where there is none. */
export function carryOverOn(sheet: SheetPlan): CarryOverList | null {
  const { values } = sheet;
  const layout = layoutIn(sheetEntries(sheet));
  if (layout === null) return null;
  const top = values.findIndex(
    ([first], row) => row > layout.sum && HEADINGS.some((words) => String(first).startsWith(words)),
  );
  if (top < 0) return null;
  // The headings of the columns stand between.
  const below = values.slice(top + 2);
  const end = below.findIndex(([line = '']) => line === '');
  const rows = below.slice(0, end < 0 ? below.length : end).map((row): CarryOverCells => {
    const [line = '', module = '', appropriation = '', used = '', unspent = ''] = row;
    return [line, module, appropriation, used, unspent];
  });
  return { heading: String(values[top]![0]), rows };
}

/** Writes the list; what is not spent is a formula where it is known. */
export function addCarryOver(
  sheet: SheetBuilder,
  { heading, rows }: CarryOverList,
  texts: ResultSheetTexts,
  language: Language,
): void {
  const { columns } = monthTexts(language).carryOver;
  sheet.heading(heading);
  const first = sheet.nextRow + 1;
  sheet.table(
    'KIMMonat_Uebertragung',
    [
      { heading: columns.line },
      { heading: texts.columns.module },
      { heading: columns.appropriation, numberFormat: LOOK.euro },
      { heading: columns.used, numberFormat: LOOK.euro },
      { heading: columns.unspent, numberFormat: LOOK.euro },
    ],
    rows.map(([line, module, appropriation, used, unspent], index): readonly SheetCell[] => {
      const row = first + index + 1;
      const formula = `=MAX(0,ROUND(C${row}-D${row},2))`;
      const isKnown = typeof unspent === 'number';
      return [line, module, appropriation, used, isKnown ? { formula, value: unspent } : unspent];
    }),
  );
}
