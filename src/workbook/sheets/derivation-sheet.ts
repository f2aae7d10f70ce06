import type { Computation } from '../../domain/compute';
import type { Topic } from '../../domain/explanation/topic';
import type { Language } from '../../domain/language';
import type { Maybe } from '../../domain/maybe';
import type { Cents } from '../../domain/numbers';
import { hasExcessGrant } from '../../domain/own-share/has-excess-grant';
import type { Result } from '../../domain/result';
import { countText } from '../../i18n/count-text';
import { explanationWords, figureName } from '../../i18n/render-explanation';
import { fill } from '../../i18n/fill';
import { resultSheetTexts } from '../../i18n/result-sheet-texts';
import { derivationTexts } from '../../i18n/derivation-texts';
import { cellReference } from '../cell-reference';
import { amountCell } from './figure-cells';
import { MOST_STEPS, StepList, type DerivationStep } from './derivation-steps';
import { addTopics, moduleText } from './derivation-topics';
import { DERIVATION_SHEET } from './own-sheets';
import { LOOK } from './look';
import { SheetBuilder } from './sheet-builder';
import type { SheetPlan } from './sheet-plan';

/** A post takes at least this many steps a year; where the posts leave no room for them, none is explained at all. */
const FEWEST_STEPS_OF_A_POST = 4;

const COLUMN_WIDTHS = [6, 46, 50, 14, 16, 18, 30, 12, 16];
const CELL_COLUMN = COLUMN_WIDTHS.length - 1;
const STEP_INDENT = '   ';

/** The sheet `KIM-Herleitung`: how every figure of the result came about, one row a step. */
export function derivationSheet(computation: Computation, language: Language): SheetPlan {
  const { figures: result } = computation;
  const texts = derivationTexts(language);
  const all = allSteps(computation, language);
  const steps = all?.steps ?? totalSteps(result, language);
  const sheet = new SheetBuilder(DERIVATION_SHEET, COLUMN_WIDTHS);
  sheet.line([texts.title], { bold: true, fontSize: 18, fontColor: LOOK.accent });
  for (const note of notesOf(all, language)) sheet.line([note], { fontColor: LOOK.muted });
  sheet.skipTo(sheet.nextRow + 1);
  sheet.repeatNextRow();
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

function notesOf(all: Derivation | null, language: Language): readonly string[] {
  const texts = derivationTexts(language);
  const limit = countText(MOST_STEPS, language);
  if (all === null) return [fill(texts.onlyTotals, { limit })];
  const [first] = all.shortened;
  if (first === undefined) return [texts.note];
  const { topics: words } = explanationWords(language);
  const topics = all.shortened.map((topic) => words[topic]).join(', ');
  const example = words[first].split(/[ ,]/)[0]!.toLowerCase();
  return [texts.note, fill(texts.shortened, { limit, topics, example })];
}

function cellText({ sameAs, place }: DerivationStep, top: number, seeRow: string): string {
  if (sameAs !== null) return fill(seeRow, { row: String(top + sameAs + 1) });
  return place === null ? '' : `${place.sheet}!${place.cell}`;
}

interface Derivation {
  readonly steps: readonly DerivationStep[];
  /** Topics that stand there without what their figures were computed from. */
  readonly shortened: readonly Topic[];
}

/** Every figure with all its steps; null where already own shares and budget lines would be too many. */
function allSteps(computation: Computation, language: Language): Derivation | null {
  const { figures: result, explain, documentation } = computation;
  const { posts } = documentation;
  if (posts * result.years.length * FEWEST_STEPS_OF_A_POST > MOST_STEPS) return null;
  const list = new StepList(language);
  const texts = derivationTexts(language);
  list.push(ownShareTotals(result, language));
  for (const { module, year } of result.ownShare) {
    const where = fill(texts.ofModuleAndYear, {
      module: moduleText(module, result, language),
      year: String(year),
    });
    const tree = explain({ measure: 'own-share', module, year });
    list.explain(tree, `${texts.ownShare} ${where}`);
    if (list.steps.length > MOST_STEPS) return null;
  }
  if (hasExcessGrant(result.ownShare)) {
    const tree = explain({ measure: 'excess-grant', module: null, year: null });
    list.explain(tree, figureName(tree, language));
  }
  list.push(unplannedTotals(result, language));
  for (const [row, { year }] of result.unplanned.entries()) {
    const tree = explain({ measure: 'unplanned-amount', row });
    list.explain(tree, `${figureName(tree, language)}, ${year}`);
    if (list.steps.length > MOST_STEPS) return null;
  }
  const shortened = addTopics(list, computation, language);
  return { steps: list.steps, shortened };
}

/** Totals, modules and years without what they were computed from. */
function totalSteps(result: Result, language: Language): readonly DerivationStep[] {
  const texts = derivationTexts(language);
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
  const texts = derivationTexts(language);
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
    formula: derivationTexts(language).sum,
    value: amountCell(amount, words.unknown),
    unit: units.euro,
    rule: '',
    source: '',
    grade: '',
    place: null,
    sameAs: null,
  };
}
