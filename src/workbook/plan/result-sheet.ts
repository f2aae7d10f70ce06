import type { ModuleNumber, Scenario } from '../../domain/case';
import { sentence } from '../../domain/findings/finding';
import type { Finding, Language } from '../../domain/findings/finding';
import { formatEuro } from '../../domain/money/format';
import type { Cents } from '../../domain/money/cents';
import type { Maybe, ReconciliationRow, Result } from '../../domain/result';
import { fill, resultSheetTexts } from '../../i18n/texts';
import type { ResultSheetTexts } from '../../i18n/de/result-sheet';
import type { CellValue } from '../snapshot';
import { amountCell, fteCell } from './cells';
import { RESULT_SHEET } from './own-sheets';
import { germanTime } from './run-time';
import type { RunTime } from './run-time';
import { LOOK, SheetBuilder } from './sheet-builder';
import type { ColumnPlan } from './sheet-builder';
import type { SheetPlan } from './write-plan';

const COLUMN_WIDTHS = [46, 14, 14, 18, 18, 20, 20, 20];
const CHART_ROWS = 14;
const SCENARIOS: readonly Scenario[] = ['granted', 'lower', 'upper', 'rejected'];

/** The result sheet `KIM-Abgleich`: the whole result on one sheet, each part an Excel table. */
export function resultSheet(
  result: Result,
  findings: readonly Finding[],
  time: RunTime,
  language: Language,
): SheetPlan {
  const texts = resultSheetTexts(language);
  const sheet = new SheetBuilder(RESULT_SHEET, COLUMN_WIDTHS);
  addHead(sheet, result, time, texts);
  addAtAGlance(sheet, result, texts);
  addOwnShareDetail(sheet, result, texts);
  addUnplanned(sheet, result, texts);
  addCover(sheet, result, texts);
  addScenarios(sheet, result, texts, language);
  addReconciliation(sheet, result, texts, language);
  addFindings(sheet, findings, texts, language);
  return sheet.build();
}

function addHead(sheet: SheetBuilder, result: Result, time: RunTime, texts: ResultSheetTexts): void {
  sheet.line([texts.title], { bold: true, fontSize: 18, fontColor: LOOK.accent });
  const facts = [
    fill(texts.asOf, { time: germanTime(time) }),
    fill(texts.ruleSet, { ruleSet: result.ruleSet }),
    fill(texts.scenario, { scenario: texts.scenarios[result.scenario] }),
    fill(texts.basis, { basis: texts.bases[result.basis] }),
  ];
  sheet.line([facts.join('   ·   ')], { fontColor: LOOK.muted });
}

function addAtAGlance(sheet: SheetBuilder, result: Result, texts: ResultSheetTexts): void {
  sheet.heading(texts.ownShareByYear);
  const top = sheet.nextRow;
  const modules = [...result.totals.byModule.keys()];
  const unknown = texts.unknown;
  const ofModule = (module: ModuleNumber, year: number): CellValue => {
    const row = result.ownShare.find((each) => each.module === module && each.year === year);
    return row === undefined ? 0 : amountCell(row.ownShare, unknown);
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
      amountCell(result.totals.byYear.get(year)!, unknown),
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
  const keyFigures: readonly [string, Maybe<Cents>][] = [
    [texts.figures.overPlan, result.unplannedTotals.overPlan],
    [texts.figures.extraPlan, result.unplannedTotals.extraPlan],
    [texts.figures.coverGap, result.cover.gap],
  ];
  for (const [label, amount] of keyFigures) {
    sheet.line([label, amountCell(amount, unknown)], { bold: true });
    sheet.format(sheet.nextRow - 1, 1, 1, 1, { numberFormat: LOOK.euro, horizontalAlignment: 'Right' });
  }
  sheet.chart({
    name: 'KIMAbgleich_Diagramm',
    title: texts.chartTitle,
    type: 'ColumnStacked',
    source: { top, left: 0, rows: result.years.length + 1, columns: modules.length + 1 },
    position: { top: top - 1, left: 5, rows: CHART_ROWS, columns: 3 },
    valueNumberFormat: '#,##0',
    colors: LOOK.seriesColors,
  });
  sheet.skipTo(top + CHART_ROWS - 1);
}

function addOwnShareDetail(sheet: SheetBuilder, result: Result, texts: ResultSheetTexts): void {
  const { columns, unknown } = texts;
  sheet.heading(texts.ownShareDetail);
  sheet.table(
    'KIMAbgleich_Eigenanteil',
    [
      { heading: columns.module },
      { heading: columns.year },
      number(columns.fte, LOOK.fte),
      euro(columns.cost),
      euro(columns.grant),
      euro(columns.ownShareBefore),
      euro(columns.counterFinancing),
      euro(columns.ownShare),
    ],
    result.ownShare.map((row) => [
      texts.modules[row.module],
      String(row.year),
      row.fte === null ? '' : fteCell(row.fte),
      ...[row.cost, row.grant, row.ownShareBefore, row.counterFinancing, row.ownShare].map((amount) =>
        amountCell(amount, unknown),
      ),
    ]),
  );
}

function addUnplanned(sheet: SheetBuilder, result: Result, texts: ResultSheetTexts): void {
  const { columns, unknown } = texts;
  sheet.heading(texts.unplanned);
  if (result.unplanned.length === 0) {
    sheet.line([texts.noUnplanned], { italic: true });
    return;
  }
  sheet.table(
    'KIMAbgleich_Ungeplant',
    [
      { heading: columns.line },
      { heading: columns.year },
      { heading: columns.module },
      { heading: columns.kind },
      euro(columns.need),
      euro(columns.available),
      euro(columns.gross),
      euro(columns.net),
    ],
    result.unplanned.map((row) => [
      row.line,
      String(row.year),
      row.modules.join(', '),
      texts.kinds[row.kind],
      ...[row.need, row.available, row.gross, row.net].map((amount) => amountCell(amount, unknown)),
    ]),
  );
}

function addCover(sheet: SheetBuilder, result: Result, texts: ResultSheetTexts): void {
  const { columns, unknown } = texts;
  sheet.heading(texts.cover);
  sheet.table(
    'KIMAbgleich_Deckung',
    [
      { heading: columns.year },
      euro(columns.needed),
      euro(columns.coverGranted),
      euro(columns.coverPending),
      euro(columns.gap),
    ],
    result.cover.byYear.map((row) => [
      String(row.year),
      amountCell(row.needed, unknown),
      row.granted / 100,
      row.pending / 100,
      amountCell(row.gap, unknown),
    ]),
    [
      [
        texts.total,
        amountCell(result.cover.needed, unknown),
        result.cover.granted / 100,
        result.cover.pending / 100,
        amountCell(result.cover.gap, unknown),
      ],
    ],
  );
}

function addScenarios(
  sheet: SheetBuilder,
  result: Result,
  texts: ResultSheetTexts,
  language: Language,
): void {
  const { columns, unknown } = texts;
  sheet.heading(texts.scenarioTable);
  sheet.table(
    'KIMAbgleich_Szenarien',
    [{ heading: columns.scenario }, euro(columns.ownShare), euro(columns.unplanned)],
    SCENARIOS.map((scenario) => [
      texts.scenarios[scenario],
      amountCell(result.scenarios[scenario].ownShare, unknown),
      amountCell(result.scenarios[scenario].unplanned, unknown),
    ]),
  );
  const { breakEvenPending, remainingAtBreakEven, unused } = result.counterFinancing;
  if (breakEvenPending.known && remainingAtBreakEven.known && breakEvenPending.value > 0) {
    const values = {
      breakEven: formatEuro(breakEvenPending.value, language),
      remaining: formatEuro(remainingAtBreakEven.value, language),
    };
    sheet.line([fill(texts.breakEven, values)], { fontColor: LOOK.muted });
  }
  if (unused.known && unused.value > 0) {
    sheet.line([fill(texts.unused, { unused: formatEuro(unused.value, language) })], {
      fontColor: LOOK.muted,
    });
  }
  for (const scenario of SCENARIOS) {
    const { ownShare } = result.scenarios[scenario];
    if (ownShare.known) continue;
    sheet.line([`${texts.scenarios[scenario]}: ${sentence(ownShare.reason, language)}`], {
      fontColor: LOOK.muted,
    });
  }
}

function addReconciliation(
  sheet: SheetBuilder,
  result: Result,
  texts: ResultSheetTexts,
  language: Language,
): void {
  const { columns, unknown } = texts;
  sheet.heading(texts.reconciliation);
  if (result.reconciliation.length === 0) {
    sheet.line([texts.noStated], { italic: true });
    return;
  }
  sheet.table(
    'KIMAbgleich_Ausgewiesen',
    [
      { heading: columns.label, wrap: true },
      { heading: columns.module },
      { heading: columns.year },
      { heading: columns.version },
      euro(columns.stated),
      euro(columns.computed),
      euro(columns.difference),
      { heading: columns.verdict },
    ],
    result.reconciliation.map((row) => [
      row.label,
      row.module === null ? texts.allModules : String(row.module),
      row.year === null ? texts.columns.ownShareTotal : String(row.year),
      row.version ?? '',
      row.stated / 100,
      amountCell(row.computed, unknown),
      amountCell(row.difference, unknown),
      verdictText(row, texts, language),
    ]),
  );
}

function addFindings(
  sheet: SheetBuilder,
  findings: readonly Finding[],
  texts: ResultSheetTexts,
  language: Language,
): void {
  const { columns } = texts;
  sheet.heading(texts.findings);
  if (findings.length === 0) {
    sheet.line([texts.noFindings], { italic: true });
    return;
  }
  sheet.table(
    'KIMAbgleich_Hinweise',
    [
      { heading: columns.finding, wrap: true },
      { heading: columns.severity },
      { heading: columns.sheet },
      { heading: columns.cell },
    ],
    findings.map((each) => [
      sentence({ ...each, place: null }, language),
      texts.severities[each.severity],
      each.place?.sheet ?? '',
      each.place?.cell ?? '',
    ]),
  );
}

/** `stimmt`, `gerundet auf 10.000`, `weicht ab`; an unknown counterpart has no verdict. */
function verdictText(row: ReconciliationRow, texts: ResultSheetTexts, language: Language): string {
  if (row.verdict === null) return texts.unknown;
  const step = (row.step ?? 0).toLocaleString(language);
  return fill(texts.verdicts[row.verdict], { step });
}

function euro(heading: string): ColumnPlan {
  return number(heading, LOOK.euro);
}

function number(heading: string, numberFormat: string): ColumnPlan {
  return { heading, numberFormat };
}
