import type { Scenario } from '../../../domain/case';
import type { FigureId } from '../../../domain/explanation/figure-id';
import type { Maybe } from '../../../domain/maybe';
import { SCENARIOS } from '../../../domain/case';
import type { Cents } from '../../../domain/numbers';
import type { ScenariosTexts } from '../../../i18n/de/taskpane-scenarios';
import { fill } from '../../../i18n/fill';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { nameOfModule } from '../../../i18n/result-sheet-texts';
import type { Figures } from '../../../workbook/computed';

/** One figure in each of the four scenarios. */
export interface ScenarioGroup {
  readonly key: string;
  /** What it is, in the user's language: `Modul 1 (Koordination), 2021`. */
  readonly title: string;
  readonly amounts: readonly {
    readonly scenario: Scenario;
    readonly amount: Maybe<Cents>;
    readonly figure: FigureId;
  }[];
}

/** The own share in total by scenario. */
export function totalGroup({ band: { totals } }: Figures, texts: ScenariosTexts): ScenarioGroup {
  return group('total', texts.total, (scenario) => [
    totals[scenario].ownShare,
    { measure: 'own-share', module: null, year: null, scenario },
  ]);
}

/** What the total consists of, by module, by year, by both, then the unplanned need. */
export function partGroups(
  { band: { rows, totals }, scenarios }: Figures,
  texts: ScenariosTexts,
  sheet: ResultSheetTexts,
): readonly ScenarioGroup[] {
  return [
    ...rows.map(({ module, year, band }) =>
      group(`${module} ${year}`, `${nameOfModule(sheet, module)}, ${year}`, (scenario) => [
        band[scenario],
        { measure: 'own-share', module, year, scenario },
      ]),
    ),
    ...[...totals.granted.byModule.keys()].map((module) => {
      const of = fill(sheet.module, { module: String(module) });
      return group(`module ${module}`, fill(texts.sumOf, { of }), (scenario) => [
        totals[scenario].byModule.get(module)!,
        { measure: 'own-share', module, year: null, scenario },
      ]);
    }),
    ...[...totals.granted.byYear.keys()].map((year) =>
      group(`year ${year}`, fill(texts.sumOf, { of: String(year) }), (scenario) => [
        totals[scenario].byYear.get(year)!,
        { measure: 'own-share', module: null, year, scenario },
      ]),
    ),
    group('unplanned', texts.unplanned, (scenario) => [
      scenarios[scenario].unplanned,
      { measure: 'unplanned', year: null, scenario },
    ]),
  ];
}

/** The scenarios whose unused money is worth saying: the chosen one, and those where some is left over. */
export function scenariosWithUnused(unused: Figures['band']['unused'], chosen: Scenario): Scenario[] {
  return SCENARIOS.filter((scenario) => {
    const amount = unused[scenario];
    return scenario === chosen || !amount.known || amount.value !== 0;
  });
}

function group(
  key: string,
  title: string,
  of: (scenario: Scenario) => readonly [Maybe<Cents>, FigureId],
): ScenarioGroup {
  const amounts = SCENARIOS.map((scenario) => {
    const [amount, figure] = of(scenario);
    return { scenario, amount, figure };
  });
  return { key, title, amounts };
}
