import type { Band } from '../../../domain/band/scenario-band';
import { SCENARIOS, type Scenario } from '../../../domain/case';
import { sentence } from '../../../domain/findings/sentence';
import type { Language } from '../../../domain/language';
import type { Result } from '../../../domain/result';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { statementText } from '../../../i18n/render-statement';
import { basisText, isUndocumented } from '../../../i18n/basis-text';
import { fill } from '../../../i18n/fill';
import { bandTexts } from '../../../i18n/band-texts';
import { nameOfModule } from '../../../i18n/result-sheet-texts';
import type { CellValue } from '../../snapshot';
import { amountCell } from '../figure-cells';
import { euro } from '../column-plans';
import { LOOK } from '../look';
import type { SheetBuilder } from '../sheet-builder';

/** The four scenarios of pending money side by side, per module and year, and what is to be said about them. */
export function addScenarios(
  sheet: SheetBuilder,
  result: Result,
  texts: ResultSheetTexts,
  language: Language,
): void {
  const { columns, unknown } = texts;
  const { rows, totals, statements } = result.band;
  const names = texts.scenarios;
  const { unplanned } = bandTexts(language);
  const amounts = (band: Band): CellValue[] => SCENARIOS.map((each) => amountCell(band[each], unknown));
  const total = (label: string, of: (scenario: Scenario) => Band[Scenario] | undefined): CellValue[] => [
    label,
    '',
    ...SCENARIOS.map((each) => {
      const amount = of(each);
      return amount === undefined ? 0 : amountCell(amount, unknown);
    }),
  ];
  sheet.heading(texts.scenarioTable);
  sheet.table(
    'KIMAbgleich_Szenarien',
    [
      { heading: columns.module },
      { heading: columns.year },
      ...SCENARIOS.map((scenario) => euro(names[scenario])),
    ],
    rows.map(({ module, year, band }) => [nameOfModule(texts, module), String(year), ...amounts(band)]),
    [
      ...[...totals.granted.byModule.keys()].map((module) =>
        total(`${texts.total} ${fill(texts.module, { module: String(module) })}`, (each) =>
          totals[each].byModule.get(module),
        ),
      ),
      ...[...totals.granted.byYear.keys()].map((year) =>
        total(fill(texts.totalOfYear, { year: String(year) }), (each) => totals[each].byYear.get(year)),
      ),
      total(`${columns.ownShare} ${columns.ownShareTotal}`, (each) => totals[each].ownShare),
      total(
        isUndocumented(result) ? `${unplanned} (${basisText(result, language)})` : unplanned,
        (each) => result.scenarios[each].unplanned,
      ),
    ],
  );
  for (const statement of statements) sheet.line([statementText(statement, language)]);
  for (const scenario of SCENARIOS) {
    const { ownShare } = result.scenarios[scenario];
    if (ownShare.known) continue;
    sheet.line([`${names[scenario]}: ${sentence(ownShare.reason, language)}`], {
      fontColor: LOOK.muted,
    });
  }
}
