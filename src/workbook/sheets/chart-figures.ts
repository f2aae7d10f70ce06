import type { Language } from '../../domain/language';
import type { Result } from '../../domain/result';
import type { ResultSheetTexts } from '../../i18n/de/result-sheet';
import { bridgeTexts } from '../../i18n/bridge-texts';
import { fill } from '../../i18n/fill';
import { bridgeSteps } from '../../i18n/render-bridge';
import type { Area } from '../address';
import type { CellValue } from '../snapshot';
import { euroCell } from './figure-cells';
import { waterfallColumns, waterfallRow } from './waterfall-columns';

/** The figures of a chart: a row of headings, and a column of labels before the series. */
export type ChartFigures = readonly (readonly CellValue[])[];

/** What the charts of the result show. It stands out of sight; labels are texts, as a chart takes numbers for a series. */
export interface ChartsOfResult<T> {
  readonly ownShare: T | null;
  /** One for each bridge; null where it has no chart. */
  readonly bridges: readonly (T | null)[];
}

/** The figures of the charts. An own share that is not known draws no column. */
export function chartFigures(
  result: Result,
  texts: ResultSheetTexts,
  language: Language,
): ChartsOfResult<ChartFigures> {
  return {
    ownShare: ownShareFigures(result, texts),
    bridges: result.bridges.map((bridge) => {
      const columns = waterfallColumns(bridgeSteps(bridge, language));
      if (columns === null) return null;
      const { base, level, decrease, increase, undocumented } = bridgeTexts(language).chart;
      return [['', base, level, decrease, increase, undocumented], ...columns.map(waterfallRow)];
    }),
  };
}

/** Where the figures lie when they stand below one another. */
export function placed(charts: ChartsOfResult<ChartFigures>, firstRow: number): ChartsOfResult<Area> {
  let top = firstRow;
  const place = (figures: ChartFigures | null): Area | null => {
    if (figures === null) return null;
    const area = { top, left: 0, rows: figures.length, columns: figures[0]!.length };
    top += figures.length + 1;
    return area;
  };
  return { ownShare: place(charts.ownShare), bridges: charts.bridges.map(place) };
}

/** The figures from the first chart on. */
export function inOrder({ ownShare, bridges }: ChartsOfResult<ChartFigures>): readonly ChartFigures[] {
  return [ownShare, ...bridges].flatMap((figures) => (figures === null ? [] : [figures]));
}

function ownShareFigures({ ownShare, years, totals }: Result, texts: ResultSheetTexts): ChartFigures | null {
  const modules = [...totals.byModule.keys()];
  if (modules.length === 0 || years.length === 0) return null;
  return [
    ['', ...modules.map((module) => fill(texts.module, { module: String(module) }))],
    ...years.map((year) => [
      String(year),
      ...modules.map((module) => {
        const row = ownShare.find((each) => each.module === module && each.year === year);
        return row?.ownShare.known === true ? euroCell(row.ownShare.value) : 0;
      }),
    ]),
  ];
}
