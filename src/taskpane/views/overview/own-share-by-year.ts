import type { ModuleNumber } from '../../../domain/module';
import type { Language } from '../../../domain/language';
import { formatEuro, type Cents } from '../../../domain/numbers';
import type { OverviewTexts } from '../../../i18n/de/taskpane-overview';
import { fill } from '../../../i18n/fill';
import { nameOfModule, resultSheetTexts } from '../../../i18n/result-sheet-texts';
import type { Figures } from '../../../workbook/computed';
import type { StackedRow } from '../../parts/chart/stacked-bars';
import type { ShownAmount } from '../../parts/shown';
import { taskpaneTexts } from '../../../i18n/taskpane-texts';

/** The own share of a year as a bar of its modules, with the figure beside it. */
export interface OwnShareOfYear extends StackedRow {
  readonly year: number;
  readonly total: ShownAmount;
}

/** The own share of each year, by module in the order of the result. */
export function ownShareByYear(
  { ownShare, totals }: Pick<Figures, 'ownShare' | 'totals'>,
  language: Language,
): readonly OwnShareOfYear[] {
  const modules = modulesOf(totals.byModule);
  return [...totals.byYear].map(([year, amount]) => ({
    key: String(year),
    year,
    total: {
      amount,
      figure: { measure: 'own-share', module: null, year },
      name: `${taskpaneTexts(language).ownShareTotal} ${year}`,
    },
    parts: ownShare
      .filter((each) => each.year === year)
      .map((each) => ({
        series: modules.indexOf(each.module),
        amount: each.ownShare.known ? each.ownShare.value : null,
      })),
  }));
}

/** The modules that the bars are made of, with their names: the legend. */
export function legendOf(
  { totals, modules }: Pick<Figures, 'totals' | 'modules'>,
  language: Language,
): readonly string[] {
  const sheet = resultSheetTexts(language, modules);
  return modulesOf(totals.byModule).map((module) => nameOfModule(sheet, module));
}

/** The bars in one sentence, for whoever does not see them. */
export function barsInWords(
  rows: readonly OwnShareOfYear[],
  legend: readonly string[],
  texts: OverviewTexts,
  language: Language,
): string {
  const euro = (amount: Cents | null): string =>
    amount === null ? taskpaneTexts(language).unknown : formatEuro(amount, language);
  const years = rows.map(({ year, total: { amount }, parts }) => {
    const modules = parts
      .map(({ series, amount: part }) =>
        fill(texts.chartModule, { module: legend[series]!, amount: euro(part) }),
      )
      .join(', ');
    return amount.known
      ? fill(texts.chartYear, { year: String(year), amount: euro(amount.value), modules })
      : fill(texts.chartYearUnknown, { year: String(year), modules });
  });
  return fill(texts.chart, { years: years.join('; ') });
}

function modulesOf(byModule: ReadonlyMap<ModuleNumber, unknown>): readonly ModuleNumber[] {
  return [...byModule.keys()];
}
