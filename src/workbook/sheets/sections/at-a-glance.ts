import type { Language } from '../../../domain/language';
import type { Maybe } from '../../../domain/maybe';
import type { ModuleNumber } from '../../../domain/module';
import type { Cents } from '../../../domain/numbers';
import { hasExcessGrant } from '../../../domain/own-share/has-excess-grant';
import type { Result } from '../../../domain/result';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { basisText, grossBeside, grossOverPlan, isUndocumented } from '../../../i18n/basis-text';
import { fill } from '../../../i18n/fill';
import { measureText } from '../../../i18n/render-measure';
import { columnLetters } from '../../address';
import type { CellValue } from '../../snapshot';
import { amountCell } from '../figure-cells';
import { euro } from '../column-plans';
import { liveAmount } from '../live-amounts';
import type { SheetCell } from '../live-cell';
import { LOOK } from '../look';
import { addRemarks } from '../remarks';
import type { SheetBuilder } from '../sheet-builder';

const CHART_ROWS = 14;

/** Where the overview has its sums. */
export interface OverviewCells {
  readonly byModule: string;
  readonly byYear: string;
  readonly total: string;
  readonly overPlan: string;
  readonly extraPlan: string;
}

/** Own share by year and module with its chart, the three figures a committee asks for first, a grant above the cost, and why who decides. */
export function addAtAGlance(
  sheet: SheetBuilder,
  result: Result,
  texts: ResultSheetTexts,
  language: Language,
): OverviewCells {
  sheet.heading(texts.ownShareByYear);
  const top = sheet.nextRow;
  const modules = [...result.totals.byModule.keys()];
  const unknown = texts.unknown;
  const ofModule = (module: ModuleNumber, year: number): CellValue => {
    const row = result.ownShare.find((each) => each.module === module && each.year === year);
    return row === undefined ? 0 : amountCell(row.ownShare, unknown);
  };
  const amountsOf = (isMeant: (row: Result['ownShare'][number]) => boolean) =>
    result.ownShare.filter(isMeant).map(({ ownShare }) => ownShare);
  const last = columnLetters(modules.length);
  const total = columnLetters(modules.length + 1);
  const first = top + 2;
  const bottom = first + result.years.length - 1;
  const ofYear = (year: number, row: number): SheetCell => {
    const amount = result.totals.byYear.get(year);
    if (amount === undefined) return 0;
    const parts = amountsOf((each) => each.year === year);
    return liveAmount(`=SUM(B${row}:${last}${row})`, amount, parts, unknown);
  };
  const sumOfColumn = (column: string, amount: Maybe<Cents>, parts: readonly Maybe<Cents>[]): SheetCell =>
    liveAmount(`=SUM(${column}${first}:${column}${bottom})`, amount, parts, unknown);
  sheet.table(
    'KIMAbgleich_Ueberblick',
    [
      { heading: texts.columns.year },
      ...modules.map((module) => euro(fill(texts.module, { module: String(module) }))),
      euro(texts.columns.ownShareTotal),
    ],
    // Texts: a chart takes a column of numbers for a series.
    result.years.map((year, index) => [
      String(year),
      ...modules.map((module) => ofModule(module, year)),
      ofYear(year, first + index),
    ]),
    [
      [
        texts.total,
        ...modules.map((module, index) =>
          sumOfColumn(
            columnLetters(index + 1),
            result.totals.byModule.get(module)!,
            amountsOf((each) => each.module === module),
          ),
        ),
        sumOfColumn(
          total,
          result.totals.ownShare,
          amountsOf(() => true),
        ),
      ],
    ],
  );
  sheet.skipTo(sheet.nextRow + 1);
  const { overPlan, extraPlan } = result.unplannedTotals;
  const { granted, pending, gap } = result.cover;
  const isMissing = granted === 0 && pending === 0;
  const keyFigures: readonly [string, Maybe<Cents>, string][] = [
    isUndocumented(result)
      ? [
          `${texts.figures.overPlan} (${basisText(result, language)})`,
          overPlan,
          grossBeside(grossOverPlan(result, null), language),
        ]
      : [texts.figures.overPlan, overPlan, ''],
    [texts.figures.extraPlan, extraPlan, ''],
    [isMissing ? texts.figures.coverMissing : texts.figures.coverGap, gap, ''],
  ];
  const excess: typeof keyFigures = [[texts.figures.excessGrant, result.totals.excessGrant, '']];
  const shown = hasExcessGrant(result.ownShare) ? [...keyFigures, ...excess] : keyFigures;
  const figuresRow = sheet.nextRow + 1;
  for (const [label, amount, aside] of shown) {
    sheet.line([label, amountCell(amount, unknown), aside], { bold: true });
    sheet.format(sheet.nextRow - 1, 1, 1, 1, { numberFormat: LOOK.euro, horizontalAlignment: 'Right' });
  }
  sheet.chart({
    name: 'KIMAbgleich_Diagramm',
    title: texts.chartTitle,
    type: 'ColumnStacked',
    source: { top, left: 0, rows: result.years.length + 1, columns: modules.length + 1 },
    position: { top: top - 1, left: 5, rows: CHART_ROWS, columns: 3 },
    valueNumberFormat: '#,##0',
    colors: [LOOK.accent, ...LOOK.series],
    legend: true,
  });
  sheet.skipTo(top + CHART_ROWS - 1);
  addRemarks(
    sheet,
    result.decision.measures.map((each) => measureText(each, language)),
  );
  return {
    byModule: `B${bottom + 1}:${last}${bottom + 1}`,
    byYear: `${total}${first}:${total}${bottom}`,
    total: `${total}${bottom + 1}`,
    overPlan: `B${figuresRow}`,
    extraPlan: `B${figuresRow + 1}`,
  };
}
