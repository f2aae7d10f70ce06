import type { Language } from '../../../domain/language';
import type { Maybe } from '../../../domain/maybe';
import type { ModuleNumber } from '../../../domain/module';
import { formatEuro, type Cents } from '../../../domain/numbers';
import { hasExcessGrant } from '../../../domain/own-share/has-excess-grant';
import { bothKinds } from '../../../domain/unplanned/unplanned-totals';
import type { OverviewTexts } from '../../../i18n/de/taskpane-overview';
import { nameOfModule, resultSheetTexts } from '../../../i18n/result-sheet-texts';
import { taskpaneTexts } from '../../../i18n/taskpane-texts';
import type { Figures } from '../../../workbook/computed';
import type { ShownAmount } from '../../parts/shown';

/** An amount with its origin. */
export type ShownFigure = Pick<ShownAmount, 'amount' | 'figure'>;

/** Own share and unplanned need of a module, of a year or in total. */
export interface ResultRow {
  readonly key: string;
  /** The modules that the row belongs to, as a heading above their rows. */
  readonly group: string;
  readonly label: string;
  /** What it is without the rows above it: `Modul 1 (Koordination), 2021`. */
  readonly of: string;
  readonly total: boolean;
  readonly ownShare: ShownFigure;
  readonly unplanned: ShownFigure;
}

/** Own share and unplanned need by module and year, then the sums by year and the total. */
export function resultRows(result: Figures, texts: OverviewTexts, language: Language): readonly ResultRow[] {
  const { totals, unplannedTotals } = result;
  const { all } = taskpaneTexts(language);
  const { allModules } = texts;
  return [
    ...[...totals.byModule.keys()].flatMap((module) => rowsOfModule(module, result, language)),
    ...[...totals.byYear].map(([year, amount]): ResultRow => {
      return {
        key: `year ${year}`,
        group: allModules,
        label: String(year),
        of: `${all} ${year}`,
        total: false,
        ownShare: { amount, figure: { measure: 'own-share', module: null, year } },
        unplanned: {
          amount: bothKinds(unplannedTotals.byYear.get(year)!),
          figure: { measure: 'unplanned', year },
        },
      };
    }),
    {
      key: 'total',
      group: allModules,
      label: all,
      of: all,
      total: true,
      ownShare: {
        amount: totals.ownShare,
        figure: { measure: 'own-share', module: null, year: null },
      },
      unplanned: { amount: bothKinds(unplannedTotals), figure: { measure: 'unplanned', year: null } },
    },
  ];
}

/** What the grants of modules and years exceed their cost by; null where none does. */
export function shownExcessGrant({ ownShare, totals }: Figures): ShownFigure | null {
  return hasExcessGrant(ownShare)
    ? { amount: totals.excessGrant, figure: { measure: 'excess-grant', module: null, year: null } }
    : null;
}

function rowsOfModule(module: ModuleNumber, result: Figures, language: Language): ResultRow[] {
  const name = nameOfModule(resultSheetTexts(language, result.modules), module);
  const row = (year: number | null, amount: Maybe<Cents>): ResultRow => ({
    key: `${module} ${year}`,
    group: name,
    label: year === null ? taskpaneTexts(language).all : String(year),
    of: year === null ? name : `${name} ${year}`,
    total: year === null,
    ownShare: { amount, figure: { measure: 'own-share', module, year } },
    unplanned: unplannedOf(module, year, result),
  });
  return [
    ...result.ownShare.filter((each) => each.module === module).map((each) => row(each.year, each.ownShare)),
    row(null, result.totals.byModule.get(module)!),
  ];
}

function unplannedOf(
  module: ModuleNumber,
  year: number | null,
  { unplannedOfModules }: Figures,
): ShownFigure {
  const found = unplannedOfModules.find((each) => each.year === year && each.module === module);
  if (found === undefined) throw new RangeError(`There is no need of module ${module} in ${year}`);
  return { amount: found.amount, figure: { measure: 'unplanned-of-module', module, year } };
}

/** The table as lines to paste, cells apart by tabs. */
export function resultText(rows: readonly ResultRow[], texts: OverviewTexts, language: Language): string {
  const { ownShare, unknown } = taskpaneTexts(language);
  const amountOf = ({ amount }: ShownFigure): string =>
    amount.known ? formatEuro(amount.value, language) : unknown;
  const lines = rows.map((row) => [row.group, row.label, amountOf(row.ownShare), amountOf(row.unplanned)]);
  return [[texts.module, texts.year, ownShare, texts.need], ...lines]
    .map((line) => line.join('\t'))
    .join('\n');
}
