import type { ModuleNumber } from '../../../domain/case';
import type { Cents } from '../../../domain/money/cents';
import type { FigureId, Maybe } from '../../../domain/result';
import { bothKinds } from '../../../domain/unplanned/unplanned-totals';
import { fill, resultSheetTexts, taskpaneTexts } from '../../../i18n/texts';
import type { Language } from '../../../domain/findings/finding';
import type { Figures } from '../../../workbook/examiner';

/** A figure that can be explained. */
export interface ShownFigure {
  readonly amount: Maybe<Cents>;
  readonly figure: FigureId;
}

/** Own share and unplanned need of a module, of modules together, of a year or in total. */
export interface ResultRow {
  readonly key: string;
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
  return [
    ...[...totals.byModule.keys()].flatMap((module) => rowsOfModule(module, result, language)),
    ...sharedRows(result, language),
    ...[...totals.byYear].map(([year, amount]): ResultRow => {
      const label = `${taskpaneTexts(language).sum} ${year}`;
      return {
        key: `year ${year}`,
        label,
        of: label,
        total: true,
        ownShare: { amount, figure: { measure: 'own-share', module: null, year } },
        unplanned: {
          amount: bothKinds(unplannedTotals.byYear.get(year)!),
          figure: { measure: 'unplanned', year },
        },
      };
    }),
    {
      key: 'total',
      label: taskpaneTexts(language).all,
      of: taskpaneTexts(language).all,
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
    label: year === null ? modules[module] : String(year),
    of: year === null ? modules[module] : `${modules[module]} ${year}`,
    total: year === null,
    ownShare: { amount, figure: { measure: 'own-share', module, year } },
    unplanned: unplannedOf([module], year, result),
  });
  return [
    row(null, result.totals.byModule.get(module)!),
    ...result.ownShare.filter((each) => each.module === module).map((each) => row(each.year, each.ownShare)),
  ];
}

function sharedRows(result: Figures, language: Language): ResultRow[] {
  const { module: moduleText } = resultSheetTexts(language, result.modules);
  const { togetherOf } = taskpaneTexts(language);
  const shared = result.unplannedOfModules.filter(({ modules }) => modules.length > 1);
  const row = (modules: readonly ModuleNumber[], year: number | null): ResultRow => {
    const names = fill(moduleText, { module: modules.join(', ') });
    const label = fill(togetherOf, { modules: names });
    return {
      key: `${modules.join()} ${year}`,
      label: year === null ? label : String(year),
      of: year === null ? label : `${label} ${year}`,
      total: year === null,
      ownShare: null,
      unplanned: unplannedOf(modules, year, result),
    };
  };
  return shared
    .filter(({ year }) => year === null)
    .flatMap(({ modules: of }) => [
      row(of, null),
      ...shared
        .filter(({ modules, year }) => year !== null && modules.join() === of.join())
        .map(({ modules, year }) => row(modules, year)),
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
