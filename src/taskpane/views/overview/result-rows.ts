import type { Language } from '../../../domain/language';
import type { Maybe } from '../../../domain/maybe';
import type { ModuleNumber } from '../../../domain/module';
import type { Cents } from '../../../domain/numbers';
import { bothKinds } from '../../../domain/unplanned/unplanned-totals';
import { fill } from '../../../i18n/fill';
import { resultSheetTexts } from '../../../i18n/result-sheet-texts';
import { taskpaneTexts } from '../../../i18n/taskpane-texts';
import type { Figures } from '../../../workbook/computed';
import type { ShownAmount } from '../../parts/shown';

/** An amount with its origin. */
export type ShownFigure = Pick<ShownAmount, 'amount' | 'figure'>;

/** Own share and unplanned need of a module, of modules together, of a year or in total. */
export interface ResultRow {
  readonly key: string;
  /** The modules that the row belongs to, as a heading above their rows. */
  readonly group: string;
  readonly label: string;
  /** What it is without the rows above it: `Modul 1 (Koordination), 2021`. */
  readonly of: string;
  readonly total: boolean;
  /** Null where modules share an unplanned need: their own shares stand with each of them. */
  readonly ownShare: ShownFigure | null;
  readonly unplanned: ShownFigure;
}

/**
 * Own share and unplanned need by module and year, then the needs that modules have together, then the sums by year and
 * the total.
 */
export function resultRows(result: Figures, language: Language): readonly ResultRow[] {
  const { totals, unplannedTotals } = result;
  const { all, allModules, sum } = taskpaneTexts(language);
  return [
    ...[...totals.byModule.keys()].flatMap((module) => rowsOfModule(module, result, language)),
    ...sharedRows(result, language),
    ...[...totals.byYear].map(([year, amount]): ResultRow => {
      return {
        key: `year ${year}`,
        group: allModules,
        label: String(year),
        of: `${sum} ${year}`,
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

function rowsOfModule(module: ModuleNumber, result: Figures, language: Language): ResultRow[] {
  const { modules } = resultSheetTexts(language, result.modules);
  const row = (year: number | null, amount: Maybe<Cents>): ResultRow => ({
    key: `${module} ${year}`,
    group: modules[module],
    label: year === null ? taskpaneTexts(language).sum : String(year),
    of: year === null ? modules[module] : `${modules[module]} ${year}`,
    total: year === null,
    ownShare: { amount, figure: { measure: 'own-share', module, year } },
    unplanned: unplannedOf([module], year, result),
  });
  return [
    ...result.ownShare.filter((each) => each.module === module).map((each) => row(each.year, each.ownShare)),
    row(null, result.totals.byModule.get(module)!),
  ];
}

function sharedRows(result: Figures, language: Language): ResultRow[] {
  const { module: moduleText } = resultSheetTexts(language, result.modules);
  const { togetherOf, sum } = taskpaneTexts(language);
  const shared = result.unplannedOfModules.filter(({ modules }) => modules.length > 1);
  const row = (modules: readonly ModuleNumber[], year: number | null): ResultRow => {
    const names = fill(moduleText, { module: modules.join(', ') });
    const group = fill(togetherOf, { modules: names });
    return {
      key: `${modules.join()} ${year}`,
      group,
      label: year === null ? sum : String(year),
      of: year === null ? group : `${group} ${year}`,
      total: year === null,
      ownShare: null,
      unplanned: unplannedOf(modules, year, result),
    };
  };
  return shared
    .filter(({ year }) => year === null)
    .flatMap(({ modules: of }) => [
      ...shared
        .filter(({ modules, year }) => year !== null && modules.join() === of.join())
        .map(({ modules, year }) => row(modules, year)),
      row(of, null),
    ]);
}

function unplannedOf(
  modules: readonly ModuleNumber[],
  year: number | null,
  { unplannedOfModules }: Figures,
): ShownFigure {
  const found = unplannedOfModules.find(
    (each) => each.year === year && each.modules.join() === modules.join(),
  );
  if (found === undefined) throw new RangeError(`There is no need of modules ${modules.join()} in ${year}`);
  return { amount: found.amount, figure: { measure: 'unplanned-of-modules', modules, year } };
}
