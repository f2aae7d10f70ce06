import type { Case } from '../../domain/case';
import type { Computation } from '../../domain/compute';
import { TOPICS, type Topic } from '../../domain/explanation/topic';
import type { Language } from '../../domain/language';
import { hasExcessGrant } from '../../domain/own-share/has-excess-grant';
import type { Result } from '../../domain/result';
import { countText } from '../../i18n/count-text';
import { explanationWords, figureName } from '../../i18n/render-explanation';
import { fill } from '../../i18n/fill';
import { resultSheetTexts } from '../../i18n/result-sheet-texts';
import { derivationTexts } from '../../i18n/derivation-texts';
import { cellReference } from '../cell-reference';
import { sumOf } from '../live/operand';
import type { Recomputation } from '../live/recomputation';
import { textFormula } from '../live/text-formula';
import type { WorkbookSnapshot } from '../snapshot';
import { amountCell } from './figure-cells';
import {
  cellText,
  FIRST_STEP_ROW,
  MOST_STEPS,
  RECOMPUTED_COLUMN,
  StepList,
  stepRow,
  totalStep,
  VALUE_COLUMN,
  type DerivationStep,
} from './derivation-steps';
import { addTopics, moduleText } from './derivation-topics';
import { DERIVATION_SHEET } from './own-sheets';
import type { SheetCell } from './live-cell';
import { LOOK } from './look';
import { SheetBuilder } from './sheet-builder';
import type { MarginTexts, SheetPlan } from './sheet-plan';

/** A post takes at least this many steps a year; where the posts leave no room for them, none is explained at all. */
const FEWEST_STEPS_OF_A_POST = 4;

/** What a committee decides on; the rest is shown where the setting wants every step. */
const SHORT_TOPICS: readonly Topic[] = ['cover', 'decision'];

const COLUMN_WIDTHS = [6, 42, 62, 14, 15, 8, 12, 22, 26, 12, 16];
const CELL_COLUMN = COLUMN_WIDTHS.length - 1;
/** Where the sheet counts the steps that Excel recomputed. */
export const DERIVATION_COUNT_CELL = 'A3';
const CHECK_COLUMN = 'F';
const CHECK_POSITION = 5;
const STEP_INDENT = '   ';
const CHECK = '✓';
const DIFFERENT = '≠';

/** What a derivation is made of. */
export interface Derived {
  readonly computation: Computation;
  readonly settings: Case['settings'];
  readonly snapshot: WorkbookSnapshot;
  /** Whether the sheet is still true. */
  readonly mark: SheetCell;
  /** What stands above and below its printed pages. */
  readonly margin: MarginTexts;
  readonly language: Language;
}

/**
 * The sheet `KIM-Herleitung`: how every figure of the result came about, one row a step, and beside it what Excel itself
 * computes from the rows below and the cells of the user.
 */
export function derivationSheet(derived: Derived): SheetPlan {
  const { language, computation } = derived;
  const texts = derivationTexts(language);
  const all = allSteps(derived);
  const steps = all?.steps ?? totalSteps(computation.figures, language);
  const sheet = new SheetBuilder(DERIVATION_SHEET, COLUMN_WIDTHS);
  sheet.line([texts.title], { bold: true, fontSize: 18, fontColor: LOOK.accent });
  sheet.mark(derived.mark);
  sheet.line([countCell(steps, language)], { bold: true });
  for (const note of notesOf(all, derived)) sheet.line([note], { fontColor: LOOK.muted });
  sheet.skipTo(FIRST_STEP_ROW - 1);
  sheet.repeatNextRow();
  const { columns } = texts;
  sheet.table(
    'KIMHerleitung_Schritte',
    [
      { heading: columns.level },
      { heading: columns.figure, wrap: true },
      { heading: columns.formula, wrap: true },
      { heading: columns.value, numberFormat: '#,##0.00####' },
      { heading: columns.recomputed, numberFormat: '#,##0.00####', wrap: true },
      { heading: columns.check, numberFormat: '#,##0.00####' },
      { heading: columns.unit },
      { heading: columns.rule, wrap: true },
      { heading: columns.source, wrap: true },
      { heading: columns.grade },
      { heading: columns.cell },
    ],
    steps.map((step, position) => [
      step.level,
      STEP_INDENT.repeat(step.level) + step.figure,
      step.formula,
      step.value,
      ...recomputedCells(step, position, steps, language),
      step.unit,
      step.rule,
      step.source,
      step.grade,
      cellText(step, language),
    ]),
  );
  steps.forEach((step, position) => {
    const row = FIRST_STEP_ROW + position;
    if (step.level === 0) sheet.format(row, 0, 1, COLUMN_WIDTHS.length, { bold: true });
    if (step.sameAs !== null) {
      const cell = `B${stepRow(step.sameAs)}`;
      const tip = fill(texts.tipRow, { row: String(stepRow(step.sameAs)) });
      const reference = cellReference({ sheet: DERIVATION_SHEET, cell });
      sheet.link({ row, column: CELL_COLUMN, reference, tip });
    } else if (step.place !== null) {
      const tip = fill(texts.tip, { ...step.place });
      sheet.link({ row, column: CELL_COLUMN, reference: cellReference(step.place), tip });
    }
  });
  const checks = { top: FIRST_STEP_ROW, left: CHECK_POSITION, rows: steps.length, columns: 1 };
  const first = `$${CHECK_COLUMN}${FIRST_STEP_ROW + 1}`;
  if (steps.length > 0) sheet.warn(checks, `=AND(${first}<>"",${first}<>"${CHECK}")`);
  return sheet.build(derived.margin);
}

/** What Excel computes. */
type Computed = Extract<Recomputation, { readonly kind: 'formula' | 'sum-of-steps' }>;

/** What Excel computes for a step, and whether it is what the add-in computed. */
function recomputedCells(
  { recomputation, value, tolerance }: DerivationStep,
  position: number,
  steps: readonly DerivationStep[],
  language: Language,
): readonly SheetCell[] {
  if (recomputation.kind === 'none') return ['', ''];
  if (recomputation.kind === 'not-in-excel') {
    const { notInExcel, whyNotInExcel } = derivationTexts(language);
    return [`${notInExcel}: ${whyNotInExcel[recomputation.why]}`, ''];
  }
  const text = expressionOf(recomputation, steps);
  const row = stepRow(position);
  const [shown, again] = [`${VALUE_COLUMN}${row}`, `${RECOMPUTED_COLUMN}${row}`];
  const difference = `IF(ABS(${again}-${shown})<${tolerance},"${CHECK}",${again}-${shown})`;
  return [
    { formula: `=${text}`, value },
    {
      formula: `=IFERROR(IF(${again}=${shown},"${CHECK}",${difference}),"${DIFFERENT}")`,
      value: CHECK,
    },
  ];
}

/** Without `=`. */
function expressionOf(recomputation: Computed, steps: readonly DerivationStep[]): string {
  if (recomputation.kind === 'formula') return recomputation.text;
  const cells = recomputation.steps().map((position) => {
    const isProven =
      steps[position]?.recomputation.kind === 'formula' ||
      steps[position]?.recomputation.kind === 'sum-of-steps';
    return `${isProven ? RECOMPUTED_COLUMN : VALUE_COLUMN}${stepRow(position)}`;
  });
  return sumOf(cells);
}

/** `137 von 139 Schritten von Excel nachgerechnet, 0 Abweichungen`, counted by Excel. */
function countCell(steps: readonly DerivationStep[], language: Language): SheetCell {
  const { counted, notInExcel } = derivationTexts(language);
  const rows = (column: string): string => `${column}${stepRow(0)}:${column}${stepRow(steps.length - 1)}`;
  const checks = rows(CHECK_COLUMN);
  const wrong = `COUNT(${checks})+COUNTIF(${checks},"${DIFFERENT}")`;
  const done = `COUNTIF(${checks},"${CHECK}")+${wrong}`;
  // Not COUNTIF: the engine of the workbench counts a column before all of its formulas are computed.
  const open = `SUMPRODUCT(ISNUMBER(SEARCH("${notInExcel}",${rows(RECOMPUTED_COLUMN)}))*1)`;
  const all = steps.filter(({ recomputation }) => recomputation.kind !== 'none');
  const proven = all.filter(({ recomputation }) => recomputation.kind !== 'not-in-excel');
  return textFormula(counted, {
    done: { text: `(${done})`, value: proven.length },
    all: { text: `(${done}+${open})`, value: all.length },
    wrong: { text: `(${wrong})`, value: 0 },
  });
}

function notesOf(all: Derivation | null, { language, settings }: Derived): readonly string[] {
  const texts = derivationTexts(language);
  const limit = countText(MOST_STEPS, language);
  if (all === null) return [fill(texts.onlyTotals, { limit })];
  const [first] = all.shortened;
  if (first === undefined) return settings.fullDerivation ? [texts.note] : [texts.note, texts.short];
  const { topics: words } = explanationWords(language);
  const topics = all.shortened.map((topic) => words[topic]).join(', ');
  const example = words[first].split(/[ ,]/)[0]!.toLowerCase();
  return [texts.note, fill(texts.shortened, { limit, topics, example })];
}

interface Derivation {
  readonly steps: readonly DerivationStep[];
  /** Topics that stand there without what their figures were computed from. */
  readonly shortened: readonly Topic[];
}

/** Every figure with all its steps; null where already own shares and budget lines would be too many. */
function allSteps({ computation, settings, snapshot, language }: Derived): Derivation | null {
  const { figures: result, explain, documentation } = computation;
  const { posts } = documentation;
  if (posts * result.years.length * FEWEST_STEPS_OF_A_POST > MOST_STEPS) return null;
  const { monthMethod, fullDerivation } = settings;
  const { blank } = explanationWords(language).words;
  const list = new StepList(language, { snapshot, monthMethod, blank }, !fullDerivation);
  const texts = derivationTexts(language);
  const ownShares = new Map<string, number>();
  list.push(ownShareTotals(result, ownShares, language));
  for (const { module, year } of result.ownShare) {
    const where = fill(texts.ofModuleAndYear, {
      module: moduleText(module, result, language),
      year: String(year),
    });
    const tree = explain({ measure: 'own-share', module, year });
    ownShares.set(`${module} ${year}`, list.explain(tree, `${texts.ownShare} ${where}`));
    if (list.steps.length > MOST_STEPS) return null;
  }
  if (hasExcessGrant(result.ownShare)) {
    const tree = explain({ measure: 'excess-grant', module: null, year: null });
    list.explain(tree, figureName(tree, language));
  }
  const unplanned: number[] = [];
  list.push(unplannedTotals(result, unplanned, language));
  for (const [row, { year }] of result.unplanned.entries()) {
    const tree = explain({ measure: 'unplanned-amount', row });
    unplanned.push(list.explain(tree, `${figureName(tree, language)}, ${year}`));
    if (list.steps.length > MOST_STEPS) return null;
  }
  const shortened = addTopics(list, fullDerivation ? TOPICS : SHORT_TOPICS, computation, language);
  return { steps: list.steps, shortened };
}

/** Totals, modules and years without what they were computed from. */
function totalSteps(result: Result, language: Language): readonly DerivationStep[] {
  const texts = derivationTexts(language);
  const positions = new Map<string, number>();
  const totals = ownShareTotals(result, positions, language);
  const ofRows = result.ownShare.map(({ module, year, ownShare }, index) => {
    const where = fill(texts.ofModuleAndYear, {
      module: moduleText(module, result, language),
      year: String(year),
    });
    positions.set(`${module} ${year}`, totals.length + index);
    const value = amountCell(ownShare, explanationWords(language).words.unknown);
    return valueOnly({ figure: `${texts.ownShare} ${where}`, level: 1, value }, language);
  });
  const unplanned = unplannedTotals(result, [], language).map((step) => valueOnly(step, language));
  return [...totals, ...ofRows, ...unplanned];
}

/** A total of which the sheet does not say what it was computed from. */
function valueOnly(
  step: Pick<DerivationStep, 'figure' | 'level' | 'value'>,
  language: Language,
): DerivationStep {
  return { ...totalStep({ ...step, steps: () => [] }, language), recomputation: { kind: 'none' } };
}

/** @param positions where the own share of a module in a year stands, filled afterwards: `2 2022` */
function ownShareTotals(
  result: Result,
  positions: ReadonlyMap<string, number>,
  language: Language,
): readonly DerivationStep[] {
  const texts = derivationTexts(language);
  const { unknown } = explanationWords(language).words;
  const { ownShare, byModule, byYear } = result.totals;
  const stepsOf = (isMeant: (row: Result['ownShare'][number]) => boolean) => {
    return () =>
      result.ownShare.filter(isMeant).flatMap(({ module, year }) => positions.get(`${module} ${year}`) ?? []);
  };
  const step = (figure: string, level: number, amount: typeof ownShare, steps: () => readonly number[]) =>
    totalStep(
      { figure: `${texts.ownShare} ${figure}`, level, value: amountCell(amount, unknown), steps },
      language,
    );
  return [
    step(
      texts.all,
      0,
      ownShare,
      stepsOf(() => true),
    ),
    ...[...byModule].map(([module, amount]) =>
      step(
        fill(texts.ofModule, { module: moduleText(module, result, language) }),
        1,
        amount,
        stepsOf((row) => row.module === module),
      ),
    ),
    ...[...byYear].map(([year, amount]) =>
      step(
        fill(texts.ofYear, { year: String(year) }),
        1,
        amount,
        stepsOf((row) => row.year === year),
      ),
    ),
  ];
}

/** @param positions where the amounts of the rows stand, filled afterwards */
function unplannedTotals(
  { unplanned, unplannedTotals: totals }: Result,
  positions: readonly number[],
  language: Language,
): readonly DerivationStep[] {
  const { figures } = resultSheetTexts(language);
  const { unknown } = explanationWords(language).words;
  return [...totals.byYear].flatMap(([year, ofYear]) =>
    (['over-plan', 'extra-plan'] as const).map((kind) => {
      const [name, amount] =
        kind === 'over-plan' ? [figures.overPlan, ofYear.overPlan] : [figures.extraPlan, ofYear.extraPlan];
      const steps = () =>
        unplanned.flatMap((row, index) =>
          row.kind === kind && row.year === year ? (positions[index] ?? []) : [],
        );
      return totalStep(
        { figure: `${name} ${year}`, level: 0, value: amountCell(amount, unknown), steps },
        language,
      );
    }),
  );
}
