import { append } from '../../domain/append';
import type { ComputedFigure, Explanation } from '../../domain/explanation/explanation';
import type { Term } from '../../domain/explanation/wording';
import { sentence } from '../../domain/findings/sentence';
import type { Language } from '../../domain/language';
import { parseExact, toDecimalText } from '../../domain/numbers';
import type { Place } from '../../domain/place';
import { isStatute } from '../../domain/rules/citation';
import type { RuleCitation } from '../../domain/rules/citation';
import { exactText } from '../../i18n/exact-text';
import { fill } from '../../i18n/fill';
import {
  explanationWords,
  figureName,
  figureValue,
  formulaInWords,
  unitText,
} from '../../i18n/render-explanation';
import { derivationTexts } from '../../i18n/derivation-texts';
import type { CellValue } from '../snapshot';
import type { Operand } from '../live/operand';
import { recomputedInput, type InputSource } from '../live/recomputed-input';
import { reasonOf } from '../live/not-in-excel';
import type { Recomputation } from '../live/recomputation';
import { STEP_FORMULAS } from '../live/step-formulas';
import { fitsExcel } from '../live/formula-limits';
import { FigureKeys } from './figure-keys';

/** Nobody reads more steps than this; the sheet is then shortened. */
export const MOST_STEPS = 2000;

/** 0-based row of the first step: title, stale mark, count, two notes, a blank row and the headings stand above it. */
export const FIRST_STEP_ROW = 7;

/** Column letters of what the add-in computed and of what Excel makes of it. */
export const VALUE_COLUMN = 'D';
export const RECOMPUTED_COLUMN = 'E';

/** Most inputs that one row can still say. */
const MOST_INPUTS_IN_LINE = 8;
/** How deep the figures of one row may be nested. */
const MOST_LEVELS_IN_LINE = 2;

/** Figures that other rows carry on from. */
const HAS_A_ROW: ReadonlySet<Term> = new Set<Term>(['eligibleCostSoFar']);

/** An input that a row names, or a figure with the position of the row above that computes it. */
interface Named {
  readonly figure: Explanation;
  readonly position: number | null;
}

/** One row of the derivation: a figure, or an input of the figure one level above. */
export interface DerivationStep {
  readonly level: number;
  readonly figure: string;
  readonly formula: string;
  readonly value: CellValue;
  readonly unit: string;
  readonly rule: string;
  readonly source: string;
  readonly grade: string;
  /** The input cell, the cell that names a post, or that of the user's own rule. */
  readonly place: Place | null;
  /** Position of the step where the same figure was explained in full before; null where it is explained here. */
  readonly sameAs: number | null;
  readonly recomputation: Recomputation;
  /** In the unit of the figure; above it a difference is one. */
  readonly tolerance: number;
}

/** 1-based row of a step. */
export function stepRow(position: number): number {
  return FIRST_STEP_ROW + position + 1;
}

/**
 * The steps of explanations one below the other. A figure that was explained before is only named, with the row that
 * explains it.
 */
export class StepList {
  readonly #steps: DerivationStep[] = [];
  readonly #keys = new FigureKeys();
  /** The figures explained so far, with their position and what they were computed from. */
  readonly #seen = new Map<number, { readonly position: number; readonly inputs: readonly Operand[] }>();

  /** @param inLines what one row can say, such as the cost of a post, has no rows of its own for its inputs */
  constructor(
    private readonly language: Language,
    private readonly source: InputSource,
    private readonly inLines: boolean,
  ) {}

  get steps(): readonly DerivationStep[] {
    return this.#steps;
  }

  push(steps: readonly DerivationStep[]): void {
    append(this.#steps, steps);
  }

  /**
   * Adds an explanation under a title, its inputs below it, one level deeper.
   * @returns the position of the figure itself
   */
  explain(explanation: Explanation, title: string): number {
    const first = this.#steps.length;
    this.#add(explanation, 0, []);
    this.#steps[first] = { ...this.#steps[first]!, figure: title };
    return first;
  }

  /** The state to come back to. */
  mark(): number {
    return this.#steps.length;
  }

  /** Takes off what was added since the mark. */
  backTo(mark: number): void {
    this.#steps.length = mark;
    for (const [key, { position }] of this.#seen) if (position >= mark) this.#seen.delete(key);
  }

  /** @param beside the inputs of the figure above that stand before this one */
  #add(explanation: Explanation, level: number, beside: readonly Operand[]): Operand {
    const key = this.#keys.of(explanation);
    const isComputed = explanation.kind === 'computed' && explanation.inputs.length > 0;
    const seen = isComputed ? this.#seen.get(key) : undefined;
    const sameAs = seen?.position ?? null;
    const position = this.#steps.length;
    if (isComputed && seen === undefined) this.#seen.set(key, { position, inputs: [] });
    const step = { ...stepOf(explanation, level, this.language), sameAs };
    this.#steps.push({ ...step, recomputation: { kind: 'none' } });
    if (explanation.kind === 'given') {
      return this.#proven(position, explanation, [], recomputedInput(explanation, beside, this.source));
    }
    if (explanation.value === null) {
      if (sameAs === null) this.#addInputs(explanation, level, beside);
      return { figure: explanation, key, text: cellOf(VALUE_COLUMN, position), inputs: [] };
    }
    if (seen !== undefined) {
      return this.#proven(position, explanation, seen.inputs, this.#again(seen.position));
    }
    const inLine = this.inLines ? this.#inLine(explanation) : null;
    if (inLine !== null) {
      const named = explanation.inputs.flatMap((input) => this.#namedInLine(input));
      const words = inputsInWords(named, this.language);
      const { rule, source, grade } = citationOf(ruleWithin(explanation), this.language);
      const formula = `${this.#steps[position]!.formula}: ${words}`;
      const place = step.place ?? named.find(({ figure }) => figure.place !== null)?.figure.place ?? null;
      this.#steps[position] = { ...this.#steps[position]!, formula, rule, source, grade, place };
      if (isComputed) this.#seen.set(key, { position, inputs: inLine.operands });
      return this.#proven(position, explanation, inLine.operands, { kind: 'formula', text: inLine.text });
    }
    const inputs = this.#addInputs(explanation, level, beside);
    if (isComputed) this.#seen.set(key, { position, inputs });
    return this.#proven(position, explanation, inputs, recomputedStep(explanation, inputs));
  }

  #again(position: number): Recomputation {
    const { recomputation } = this.#steps[position]!;
    return recomputation.kind === 'formula'
      ? { kind: 'formula', text: cellOf(RECOMPUTED_COLUMN, position) }
      : recomputation;
  }

  #addInputs({ inputs }: ComputedFigure, level: number, beside: readonly Operand[]): readonly Operand[] {
    const operands: Operand[] = [];
    for (const input of inputs) operands.push(this.#add(input, level + 1, [...beside, ...operands]));
    return operands;
  }

  #proven(
    position: number,
    figure: Explanation,
    inputs: readonly Operand[],
    recomputation: Recomputation,
  ): Operand {
    const taken = withinLimits(recomputation);
    this.#steps[position] = { ...this.#steps[position]!, recomputation: taken };
    return { figure, key: this.#keys.of(figure), text: operandText(figure, position, taken), inputs };
  }

  /** The figure as one expression over cells of the user and rows above, with its operands; null where one row cannot say it. */
  #inLine(figure: ComputedFigure): { readonly text: string; readonly operands: readonly Operand[] } | null {
    if (figure.inputs.length === 0) return null;
    const { levels, leaves } = this.#sizeInLine(figure);
    if (levels > MOST_LEVELS_IN_LINE || leaves > MOST_INPUTS_IN_LINE) return null;
    const operands = this.#operandsInLine(figure, []);
    const text = operands === null ? null : STEP_FORMULAS[figure.formula](operands, figure);
    return operands === null || text === null || !fitsExcel(`=${text}`) ? null : { text, operands };
  }

  /** How deep a figure of a row is nested, and how many inputs and rows it would name. */
  #sizeInLine(figure: Explanation): { readonly levels: number; readonly leaves: number } {
    if (figure.kind === 'given' || this.#rowAbove(figure) !== null) return { levels: 0, leaves: 1 };
    const sizes = figure.inputs.map((input) => this.#sizeInLine(input));
    return {
      levels: 1 + Math.max(0, ...sizes.map(({ levels }) => levels)),
      leaves: sizes.reduce((sum, { leaves }) => sum + leaves, 0),
    };
  }

  /** The position of the row that computes the figure, where one does. */
  #rowAbove(figure: ComputedFigure): number | null {
    const position = this.#seen.get(this.#keys.of(figure))?.position;
    return position !== undefined && this.#steps[position]?.recomputation.kind === 'formula'
      ? position
      : null;
  }

  /** What a row names of a figure: its inputs, and rows above. */
  #namedInLine(figure: Explanation): readonly Named[] {
    if (figure.kind === 'given') return [{ figure, position: null }];
    const position = this.#rowAbove(figure);
    return position === null
      ? figure.inputs.flatMap((input) => this.#namedInLine(input))
      : [{ figure, position }];
  }

  #operandsInLine({ inputs }: ComputedFigure, beside: readonly Operand[]): readonly Operand[] | null {
    const operands: Operand[] = [];
    for (const input of inputs) {
      const operand = this.#operandInLine(input, [...beside, ...operands]);
      if (operand === null) return null;
      operands.push(operand);
    }
    return operands;
  }

  #operandInLine(figure: Explanation, beside: readonly Operand[]): Operand | null {
    const key = this.#keys.of(figure);
    if (figure.kind === 'given') {
      const recomputation = recomputedInput(figure, beside, this.source);
      if (recomputation.kind === 'formula')
        return { figure, key, text: inBrackets(recomputation.text, figure), inputs: [] };
      if (recomputation.kind === 'not-in-excel' || figure.value === null) return null;
      return { figure, key, text: constantText(figure.value), inputs: [] };
    }
    const position = this.#rowAbove(figure);
    if (position !== null) {
      const { inputs } = this.#seen.get(key)!;
      return { figure, key, text: cellOf(RECOMPUTED_COLUMN, position), inputs };
    }
    if (figure.value === null || HAS_A_ROW.has(figure.term)) return null;
    const inputs = this.#operandsInLine(figure, beside);
    const text = inputs === null ? null : STEP_FORMULAS[figure.formula](inputs, figure);
    if (inputs === null || text === null) return null;
    return { figure, key, text: inBrackets(text, figure), inputs };
  }
}

/** The cell says why where Excel would refuse the formula. */
function withinLimits(recomputation: Recomputation): Recomputation {
  const isRefused = recomputation.kind === 'formula' && !fitsExcel(`=${recomputation.text}`);
  return isRefused ? { kind: 'not-in-excel', why: 'beyond-limits' } : recomputation;
}

function recomputedStep(figure: ComputedFigure, inputs: readonly Operand[]): Recomputation {
  const areKnown = inputs.every((input) => input.figure.kind === 'given' || input.figure.value !== null);
  if (!areKnown) return { kind: 'not-in-excel', why: 'unknown' };
  const text = STEP_FORMULAS[figure.formula](inputs, figure);
  return text === null ? { kind: 'not-in-excel', why: reasonOf(figure.formula) } : { kind: 'formula', text };
}

function operandText({ kind, value }: Explanation, position: number, recomputation: Recomputation): string {
  const isBlank = kind === 'given' && value === null;
  if (recomputation.kind === 'formula') {
    return isBlank ? `N(${cellOf(RECOMPUTED_COLUMN, position)})` : cellOf(RECOMPUTED_COLUMN, position);
  }
  if (isBlank) return '0';
  return value !== null && parseExact(value) === null ? constantText(value) : cellOf(VALUE_COLUMN, position);
}

function cellOf(column: string, position: number): string {
  return `${column}${stepRow(position)}`;
}

/** A number, or a fraction in brackets. */
function constantText(value: string): string {
  return parseExact(value) === null || value.startsWith('-') ? `(${value})` : value;
}

function inBrackets(text: string, { kind, value }: Explanation): string {
  if (kind === 'given' && value === null) return `N(${text})`;
  return /^(?:[A-Z]+\((?:[^()]|\([^()]*\))*\)|[^-+*/<>=&()]+)$/.test(text) ? text : `(${text})`;
}

/** The first rule of a figure and of what it was computed from. */
function ruleWithin(figure: Explanation): RuleCitation | null {
  if (figure.kind === 'given') return null;
  return figure.rule ?? figure.inputs.map(ruleWithin).find((rule) => rule !== null) ?? null;
}

/** `Gesamtkosten 109.961,33 € (Stellen!I13) · Zuwendung für alle Stellen 50.000,00 € (Zeile 42)` */
function inputsInWords(named: readonly Named[], language: Language): string {
  const { ofRow } = derivationTexts(language);
  return named
    .map(({ figure, position }) => {
      const { place } = figure;
      const cell = place === null ? '' : ` (${place.sheet}!${place.cell})`;
      const where = position === null ? cell : ` (${fill(ofRow, { row: String(stepRow(position)) })})`;
      return `${figureName(figure, language)} ${figureValue(figure, language)}${where}`;
    })
    .join(' · ');
}

function citationOf(
  rule: RuleCitation | null,
  language: Language,
): Pick<DerivationStep, 'rule' | 'source' | 'grade'> {
  const { grades } = explanationWords(language);
  return {
    rule: rule?.id ?? '',
    source: rule?.source ?? '',
    grade: rule === null || isStatute(rule) ? '' : grades[rule.grade],
  };
}

function stepOf(
  explanation: Explanation,
  level: number,
  language: Language,
): Omit<DerivationStep, 'sameAs' | 'recomputation'> {
  const { words } = explanationWords(language);
  const figure = {
    level,
    figure: figureName(explanation, language),
    unit: unitText(explanation.unit, language),
    value: valueOf(explanation, words),
    tolerance: toleranceOf(explanation),
  };
  if (explanation.kind === 'given') {
    const { entered, assumed, noCell, onlyAssumed } = derivationTexts(language);
    const [plain, marked] = explanation.place === null ? [noCell, onlyAssumed] : [entered, assumed];
    const formula = `${explanation.assumed ? marked : plain}${exactWords(explanation, language)}`;
    return { ...figure, formula, rule: '', source: '', grade: '', place: explanation.place };
  }
  const { rule, unknown, place } = explanation;
  const formula = formulaInWords(explanation.formula, language);
  return {
    ...figure,
    formula: unknown === null ? formula : `${formula}. ${sentence(unknown, language)}`,
    ...citationOf(rule, language),
    place: place ?? rule?.place ?? null,
  };
}

/** Half a cent for amounts; of others what a number of the cell loses. */
export function toleranceOf({ unit }: Pick<Explanation, 'unit'>): number {
  return unit === 'euro' ? 0.005 : 0.000_001;
}

/** A number of the cell, of a fraction such as `41/6` the nearest: Excel reads a text by the language of its user. */
function valueOf(
  { kind, value }: Explanation,
  words: { readonly blank: string; readonly unknown: string },
): CellValue {
  if (value === null) return kind === 'given' ? words.blank : words.unknown;
  const number = parseExact(value);
  if (number !== null) return Number(toDecimalText(number));
  const [numerator, denominator] = value.split('/').map(Number);
  return numerator! / denominator!;
}

/** `: 6 5/6` where the number of the cell is not the exact value. */
function exactWords({ value }: Explanation, language: Language): string {
  return value === null || parseExact(value) !== null ? '' : `: ${exactText(value, language)}`;
}

/** The row of a total over other steps. */
export function totalStep(
  {
    figure,
    level,
    value,
    steps,
  }: Pick<DerivationStep, 'figure' | 'level' | 'value'> & { readonly steps: () => readonly number[] },
  language: Language,
): DerivationStep {
  const { units } = explanationWords(language);
  return {
    level,
    figure,
    formula: derivationTexts(language).sum,
    value,
    unit: units.euro,
    rule: '',
    source: '',
    grade: '',
    place: null,
    sameAs: null,
    recomputation: typeof value === 'number' ? { kind: 'sum-of-steps', steps } : { kind: 'none' },
    tolerance: toleranceOf({ unit: 'euro' }),
  };
}

/** What a row says of the cell behind a step. */
export function cellText({ sameAs, place }: DerivationStep, language: Language): string {
  if (sameAs !== null) return fill(derivationTexts(language).seeRow, { row: String(stepRow(sameAs)) });
  return place === null ? '' : `${place.sheet}!${place.cell}`;
}
