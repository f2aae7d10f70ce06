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
import type { CellValue } from '../../snapshot';
import { amountCell } from '../figure-cells';
import { euro } from '../column-plans';
import { LOOK } from '../look';
import { addRemarks } from '../remarks';
import type { SheetBuilder } from '../sheet-builder';

const CHART_ROWS = 14;

/** Own share by year and module with its chart, the three figures a committee asks for first, a grant above the cost, and why who decides. */
export function addAtAGlance(
  sheet: SheetBuilder,
  result: Result,
  texts: ResultSheetTexts,
  language: Language,
): void {
  sheet.heading(texts.ownShareByYear);
  const top = sheet.nextRow;
  const modules = [...result.totals.byModule.keys()];
  const unknown = texts.unknown;
  const ofModule = (module: ModuleNumber, year: number): CellValue => {
    const row = result.ownShare.find((each) => each.module === module && each.year === year);
    return row === undefined ? 0 : amountCell(row.ownShare, unknown);
  };
  const ofYear = (year: number): CellValue => {
    const total = result.totals.byYear.get(year);
    return total === undefined ? 0 : amountCell(total, unknown);
  };
  sheet.table(
    'KIMAbgleich_Ueberblick',
    [
      { heading: texts.columns.year },
      ...modules.map((module) => euro(fill(texts.module, { module: String(module) }))),
      euro(texts.columns.ownShareTotal),
    ],
    result.years.map((year) => [
      String(year),
      ...modules.map((module) => ofModule(module, year)),
      ofYear(year),
    ]),
    [
      [
        texts.total,
        ...modules.map((module) => amountCell(result.totals.byModule.get(module)!, unknown)),
        amountCell(result.totals.ownShare, unknown),
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
}
