import type { Language } from '../../../domain/language';
import { cents, formatEuro } from '../../../domain/numbers';
import type { Result } from '../../../domain/result';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { fill } from '../../../i18n/fill';
import type { Area } from '../../address';
import { LOOK } from '../look';
import { DATA_SHEET } from '../own-sheets';
import type { SheetBuilder } from '../sheet-builder';

/** Columns G to I, beside a table that ends before them. */
const COLUMNS = { left: 6, columns: 3 } as const;
const FEWEST_ROWS = 11;

/**
 * The chart of the own shares by year, beside the rows that stand there.
 *
 * @param top its first row, 0-based
 * @param figures where they lie on the hidden sheet of data
 */
export function addOwnShareChart(
  sheet: SheetBuilder,
  top: number,
  result: Result,
  texts: ResultSheetTexts,
  figures: Area,
  language: Language,
): void {
  sheet.chart({
    name: 'KIMAbgleich_Diagramm',
    title: chartTitle(result, texts, language),
    type: 'ColumnStacked',
    source: figures,
    sourceSheet: DATA_SHEET,
    position: { top, ...COLUMNS, rows: FEWEST_ROWS },
    valueNumberFormat: '#,##0',
    colors: LOOK.series,
    legend: true,
    labels: true,
  });
  sheet.skipTo(top + FEWEST_ROWS);
}

/** What the chart says: how the own share changes from the first year to the last, or its amount. */
function chartTitle({ totals }: Result, texts: ResultSheetTexts, language: Language): string {
  const years = [...totals.byYear].flatMap(([year, amount]) =>
    amount.known ? [{ year: String(year), amount: amount.value }] : [],
  );
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || years.length < totals.byYear.size) return texts.chartTitle;
  const { message } = texts;
  const from = formatEuro(first.amount, language);
  const change = formatEuro(cents(Math.abs(last.amount - first.amount)), language);
  const values = { first: first.year, from, change };
  if (first === last) return fill(message.one, values);
  if (first.amount === last.amount) return fill(message.same, values);
  return fill(first.amount < last.amount ? message.rises : message.falls, values);
}
