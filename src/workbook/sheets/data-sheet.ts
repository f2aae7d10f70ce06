import type { Place } from '../../domain/place';
import type { Language } from '../../domain/language';
import { liveTexts } from '../../i18n/live-texts';
import { areaAddress, type Area } from '../address';
import { cellReference } from '../cell-reference';
import type { CellTarget } from '../plan/write-plan';
import { fingerprintFormulas, fingerprintOf, toleranceOfNumbers } from '../live/fingerprint';
import type { WatchedRange } from '../live/watched-ranges';
import { inOrder, placed, type ChartFigures, type ChartsOfResult } from './chart-figures';
import { DATA_SHEET } from './own-sheets';
import type { SheetCell } from './live-cell';
import { SheetBuilder } from './sheet-builder';
import type { SheetPlan } from './sheet-plan';

const COLUMN_WIDTHS = [40, 20, 20, 20, 20, 12];
/** Title, two counts, a blank row and the headings stand above. */
const FIRST_ROW = 6;
/** The amounts in the bars of a chart are written like their cells: none for nothing. */
const CHARTED = '#,##0;-#,##0;;';
/** More result cells would make the sheet slow; the others are seen in the next run. */
const MOST_RESULTS = 500;

/** What a run leaves on the sheets of the user. */
export interface WatchedResults {
  /** Cells that it fills. */
  readonly targets: readonly CellTarget[];
  /** Cells with a formula of the user among results and inputs: a total that is overtyped is one no longer. */
  readonly computed: readonly Place[];
}

/**
 * The hidden sheet `KIM-Daten`: of every range that was read its fingerprint now and at the time of the run, and of every
 * result cell of the user whether it still holds the result; below them the figures of the charts.
 */
export function dataSheet(
  ranges: readonly WatchedRange[],
  { targets, computed }: WatchedResults,
  charts: ChartsOfResult<ChartFigures>,
  language: Language,
): { readonly sheet: SheetPlan; readonly charts: ChartsOfResult<Area> } {
  const { title, inputs, results, columns } = liveTexts(language).data;
  const numbers = targets.filter(({ value }) => typeof value === 'number').slice(0, MOST_RESULTS);
  const totals = computed.slice(0, MOST_RESULTS - numbers.length);
  const count = numbers.length + totals.length;
  const firstResult = FIRST_ROW + ranges.length;
  const sheet = new SheetBuilder(DATA_SHEET, COLUMN_WIDTHS, { orientation: 'Landscape', pages: 0 }, true);
  sheet.line([title], { bold: true });
  sheet.line([inputs, sumOfChanges(FIRST_ROW, ranges.length)]);
  sheet.line([
    results,
    sumOfChanges(firstResult, count),
    count === 0 ? '' : firstChanged(firstResult, count),
  ]);
  sheet.skipTo(FIRST_ROW - 2);
  sheet.line(
    [
      columns.range,
      columns.numbers,
      columns.numbersOfRun,
      columns.texts,
      columns.textsOfRun,
      columns.changed,
    ],
    { bold: true },
  );
  for (const range of ranges) sheet.line(rangeRow(range, sheet.nextRow + 1));
  for (const target of numbers) sheet.line(resultRow(target));
  for (const place of totals) sheet.line(computedRow(place));
  const areas = placed(charts, sheet.nextRow + 1);
  for (const figures of inOrder(charts)) {
    sheet.skipTo(sheet.nextRow + 1);
    const top = sheet.nextRow;
    for (const row of figures) sheet.line(row);
    sheet.format(top + 1, 1, figures.length - 1, figures[0]!.length - 1, { numberFormat: CHARTED });
  }
  return { sheet: sheet.build(), charts: areas };
}

function sumOfChanges(first: number, count: number): SheetCell {
  return count === 0 ? 0 : { formula: `=SUM(F${first}:F${first + count - 1})`, value: 0 };
}

function firstChanged(first: number, count: number): SheetCell {
  const last = first + count - 1;
  return {
    formula: `=IFERROR(INDEX(A${first}:A${last},MATCH(1,F${first}:F${last},0)),"")`,
    value: '',
  };
}

/** @param row 1-based */
function rangeRow({ sheet, area, values }: WatchedRange, row: number): readonly SheetCell[] {
  const { numbers, texts } = fingerprintOf(values);
  const formulas = fingerprintFormulas(sheet, area);
  const tolerance = toleranceOfNumbers(numbers);
  return [
    `${sheet}!${areaAddress(area)}`,
    { formula: `=${formulas.numbers}`, value: numbers },
    numbers,
    { formula: `=${formulas.texts}`, value: texts },
    texts,
    {
      formula: `=IFERROR(IF(ABS(B${row}-C${row})<${tolerance},IF(D${row}=E${row},0,1),1),1)`,
      value: 0,
    },
  ];
}

/** Compared is whether there is a formula, not what it gives: that changes with the inputs. */
function computedRow(place: Place): readonly SheetCell[] {
  const formula = `=IFERROR(IF(ISFORMULA(${cellReference(place)}),0,1),1)`;
  return [`${place.sheet}!${place.cell}`, '', '', '', '', { formula, value: 0 }];
}

function resultRow({ place, value }: CellTarget): readonly SheetCell[] {
  const cell = cellReference(place);
  return [
    `${place.sheet}!${place.cell}`,
    '',
    value as number,
    '',
    '',
    { formula: `=IFERROR(IF(ABS(${cell}-${String(value)})<0.004,0,1),1)`, value: 0 },
  ];
}
