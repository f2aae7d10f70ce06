import type { Band } from '../../../domain/band/scenario-band';
import { SCENARIOS, type Scenario } from '../../../domain/case';
import { sentence } from '../../../domain/findings/sentence';
import type { Language } from '../../../domain/language';
import type { Result } from '../../../domain/result';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { basisOfKinds, basisText } from '../../../i18n/basis-text';
import { statementText } from '../../../i18n/render-statement';
import { fill } from '../../../i18n/fill';
import type { CellValue } from '../../snapshot';
import { amountCell } from '../figure-cells';
import { euro } from '../column-plans';
import { nameModules } from '../module-cells';
import { addRemarks } from '../remarks';
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
  const basis = basisOfKinds(result, result.unplanned, basisText(result, language), language);
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
  const top = sheet.nextRow;
  sheet.table(
    'KIMAbgleich_Szenarien',
    [
      { heading: columns.module },
      { heading: columns.year },
      ...SCENARIOS.map((scenario) => euro(names[scenario])),
    ],
    rows.map(({ module, year, band }) => [module, year, ...amounts(band)]),
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
        fill(texts.sumOnBasis, { label: `${columns.unplanned} ${columns.ownShareTotal}`, basis }),
        (each) => result.scenarios[each].unplanned,
      ),
    ],
  );
  // The last name is longer than what the amounts leave of two columns.
  sheet.format(sheet.nextRow - 1, 0, 1, 1, { wrapText: true });
  nameModules(
    sheet,
    top + 1,
    rows.map(({ module }) => module),
    texts,
  );
  addRemarks(
    sheet,
    statements.map((statement) => statementText(statement, language)),
  );
  for (const scenario of SCENARIOS) {
    const { ownShare } = result.scenarios[scenario];
    if (ownShare.known) continue;
    addRemarks(sheet, [`${names[scenario]}: ${sentence(ownShare.reason, language)}`]);
  }
}
