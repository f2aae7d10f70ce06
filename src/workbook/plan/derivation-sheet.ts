import type { ModuleNumber } from '../../domain/case';
import type { Language } from '../../domain/findings/finding';
import type { Cents } from '../../domain/money/exact';
import type { Maybe, Result } from '../../domain/result';
import { explanationWords } from '../../i18n/render-explanation';
import { committeePapersTexts, fill, resultSheetTexts } from '../../i18n/texts';
import { cellReference } from '../cell-reference';
import { amountCell } from './cells';
import { addSteps, type DerivationStep } from './derivation-steps';
import { DERIVATION_SHEET } from './own-sheets';
import { LOOK, SheetBuilder } from './sheet-builder';
import type { SheetPlan } from './write-plan';

/** More steps than this nobody reads; then only totals, modules and years are written. */
export const MOST_STEPS = 2000;

/** A post gives at least so many steps a year; with more posts than this leaves room for, none is explained at all. */
const FEWEST_STEPS_OF_A_POST = 4;

const COLUMN_WIDTHS = [7, 52, 58, 16, 20, 24, 36, 15, 20];
const CELL_COLUMN = COLUMN_WIDTHS.length - 1;
const STEP_INDENT = '   ';

/** The sheet `KIM-Herleitung`: how every own share and every unplanned amount came about, one row a step. */
export function derivationSheet(result: Result, language: Language): SheetPlan {
  const texts = committeePapersTexts(language).derivation;
  const all = allSteps(result, language);
  const steps = all ?? totalSteps(result, language);
  const sheet = new SheetBuilder(DERIVATION_SHEET, COLUMN_WIDTHS);
  sheet.line([texts.title], { bold: true, fontSize: 18, fontColor: LOOK.accent });
  const note =
    all === null ? fill(texts.onlyTotals, { limit: MOST_STEPS.toLocaleString(language) }) : texts.note;
  sheet.line([note], { fontColor: LOOK.muted });
  sheet.skipTo(sheet.nextRow + 1);
  const top = sheet.nextRow + 1;
  const { columns } = texts;
  sheet.table(
    'KIMHerleitung_Schritte',
    [
      { heading: columns.level },
      { heading: columns.figure, wrap: true },
      { heading: columns.formula, wrap: true },
      { heading: columns.value, numberFormat: '#,##0.00####' },
      { heading: columns.unit },
      { heading: columns.rule, wrap: true },
      { heading: columns.source, wrap: true },
      { heading: columns.grade },
      { heading: columns.cell },
    ],
    steps.map((step) => [
      step.level,
      STEP_INDENT.repeat(step.level) + step.figure,
      step.formula,
      step.value,
      step.unit,
      step.rule,
      step.source,
      step.grade,
      cellText(step, top, texts.seeRow),
    ]),
  );
  steps.forEach((step, index) => {
    const row = top + index;
    if (step.level === 0) sheet.format(row, 0, 1, COLUMN_WIDTHS.length, { bold: true });
    if (step.sameAs !== null) {
      const cell = `B${top + step.sameAs + 1}`;
      const tip = fill(texts.tipRow, { row: String(top + step.sameAs + 1) });
      const reference = cellReference({ sheet: DERIVATION_SHEET, cell });
      sheet.link({ row, column: CELL_COLUMN, reference, tip });
    } else if (step.place !== null) {
      const tip = fill(texts.tip, { ...step.place });
      sheet.link({ row, column: CELL_COLUMN, reference: cellReference(step.place), tip });
    }
  });
  return sheet.build();
}

function cellText({ sameAs, place }: DerivationStep, top: number, seeRow: string): string {
  if (sameAs !== null) return fill(seeRow, { row: String(top + sameAs + 1) });
  return place === null ? '' : `${place.sheet}!${place.cell}`;
}

/** Every own share and every unplanned line with all its steps; null where there would be too many. */
function allSteps(result: Result, language: Language): readonly DerivationStep[] | null {
  const { posts } = result.committee.evidence;
  if (posts * result.years.length * FEWEST_STEPS_OF_A_POST > MOST_STEPS) return null;
  const texts = committeePapersTexts(language).derivation;
  const seen = new Map<string, number>();
  const steps: DerivationStep[] = [...ownShareTotals(result, language)];
  for (const { module, year } of result.ownShare) {
    const where = fill(texts.ofModuleAndYear, {
      module: moduleText(module, result, language),
      year: String(year),
    });
    const tree = result.explain({ measure: 'own-share', module, year });
    const first = steps.length;
    addSteps(tree, 0, steps, seen, language);
    steps[first] = { ...steps[first]!, figure: `${texts.ownShare} ${where}` };
    if (steps.length > MOST_STEPS) return null;
  }
  steps.push(...unplannedTotals(result, language));
  for (const [row, { year }] of result.unplanned.entries()) {
    const first = steps.length;
    addSteps(result.explain({ measure: 'unplanned-amount', row }), 0, steps, seen, language);
    steps[first] = { ...steps[first]!, figure: `${steps[first]!.figure}, ${year}` };
    if (steps.length > MOST_STEPS) return null;
  }
  return steps;
}

/** Totals, modules and years without what they were computed from. */
function totalSteps(result: Result, language: Language): readonly DerivationStep[] {
  const texts = committeePapersTexts(language).derivation;
  const ofRows = result.ownShare.map(({ module, year, ownShare }) => {
    const where = fill(texts.ofModuleAndYear, {
      module: moduleText(module, result, language),
      year: String(year),
    });
    return totalStep(`${texts.ownShare} ${where}`, ownShare, 1, language);
  });
  return [...ownShareTotals(result, language), ...ofRows, ...unplannedTotals(result, language)];
}

function ownShareTotals(result: Result, language: Language): readonly DerivationStep[] {
  const texts = committeePapersTexts(language).derivation;
  const { ownShare, byModule, byYear } = result.totals;
  return [
    totalStep(`${texts.ownShare} ${texts.all}`, ownShare, 0, language),
    ...[...byModule].map(([module, amount]) =>
      totalStep(
        `${texts.ownShare} ${fill(texts.ofModule, { module: moduleText(module, result, language) })}`,
        amount,
        1,
        language,
      ),
    ),
    ...[...byYear].map(([year, amount]) =>
      totalStep(`${texts.ownShare} ${fill(texts.ofYear, { year: String(year) })}`, amount, 1, language),
    ),
  ];
}

/** `Modul 2`, or the programme's own word. */
function moduleText(module: ModuleNumber, { modules }: Result, language: Language): string {
  return fill(resultSheetTexts(language, modules).module, { module: String(module) });
}

function unplannedTotals({ unplannedTotals: totals }: Result, language: Language): readonly DerivationStep[] {
  const { figures } = resultSheetTexts(language);
  return [...totals.byYear].flatMap(([year, { overPlan, extraPlan }]) => [
    totalStep(`${figures.overPlan} ${year}`, overPlan, 0, language),
    totalStep(`${figures.extraPlan} ${year}`, extraPlan, 0, language),
  ]);
}

function totalStep(figure: string, amount: Maybe<Cents>, level: number, language: Language): DerivationStep {
  const { words, units } = explanationWords(language);
  return {
    level,
    figure,
    formula: committeePapersTexts(language).derivation.sum,
    value: amountCell(amount, words.unknown),
    unit: units.euro,
    rule: '',
    source: '',
    grade: '',
    place: null,
    sameAs: null,
  };
}
