import type { Explanation } from '../../domain/explanation/explanation';
import { sentence } from '../../domain/findings/sentence';
import type { Language } from '../../domain/language';
import { parseExact, toDecimalText } from '../../domain/numbers';
import type { Place } from '../../domain/place';
import { isStatute } from '../../domain/rules/citation';
import { exactText } from '../../i18n/exact-text';
import { explanationWords, figureName, formulaInWords, unitText } from '../../i18n/render-explanation';
import { derivationTexts } from '../../i18n/derivation-texts';
import type { CellValue } from '../snapshot';

/** Nobody reads more steps than this; the sheet is then shortened. */
export const MOST_STEPS = 2000;

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
}

/**
 * The steps of explanations one below the other. A figure that was explained before is only named, with the row that
 * explains it.
 */
export class StepList {
  readonly #steps: DerivationStep[] = [];
  /** Positions of the figures explained so far. */
  readonly #seen = new Map<string, number>();

  constructor(private readonly language: Language) {}

  get steps(): readonly DerivationStep[] {
    return this.#steps;
  }

  push(steps: readonly DerivationStep[]): void {
    this.#steps.push(...steps);
  }

  /** Adds an explanation under a title, its inputs below it, one level deeper. */
  explain(explanation: Explanation, title: string): void {
    const first = this.#steps.length;
    this.#add(explanation, 0);
    this.#steps[first] = { ...this.#steps[first]!, figure: title };
  }

  /** The state to come back to. */
  mark(): number {
    return this.#steps.length;
  }

  /** Takes off what was added since the mark. */
  backTo(mark: number): void {
    this.#steps.length = mark;
    for (const [key, position] of this.#seen) if (position >= mark) this.#seen.delete(key);
  }

  #add(explanation: Explanation, level: number): void {
    const key = JSON.stringify(explanation);
    const isComputed = explanation.kind === 'computed' && explanation.inputs.length > 0;
    const sameAs = isComputed ? (this.#seen.get(key) ?? null) : null;
    if (isComputed && sameAs === null) this.#seen.set(key, this.#steps.length);
    this.#steps.push({ ...stepOf(explanation, level, this.language), sameAs });
    if (explanation.kind === 'given' || sameAs !== null) return;
    for (const input of explanation.inputs) this.#add(input, level + 1);
  }
}

function stepOf(explanation: Explanation, level: number, language: Language): Omit<DerivationStep, 'sameAs'> {
  const { grades, words } = explanationWords(language);
  const figure = {
    level,
    figure: figureName(explanation, language),
    unit: unitText(explanation.unit, language),
    value: valueOf(explanation, words, language),
  };
  if (explanation.kind === 'given') {
    const { entered, assumed, noCell, onlyAssumed } = derivationTexts(language);
    const [plain, marked] = explanation.place === null ? [noCell, onlyAssumed] : [entered, assumed];
    const formula = explanation.assumed ? marked : plain;
    return { ...figure, formula, rule: '', source: '', grade: '', place: explanation.place };
  }
  const { rule, unknown, place } = explanation;
  const formula = formulaInWords(explanation.formula, language);
  return {
    ...figure,
    formula: unknown === null ? formula : `${formula}. ${sentence(unknown, language)}`,
    rule: rule?.id ?? '',
    source: rule?.source ?? '',
    grade: rule === null || isStatute(rule) ? '' : grades[rule.grade],
    place: place ?? rule?.place ?? null,
  };
}

/** A decimal becomes a number of the cell; a fraction such as `6 5/6` stays a text. */
function valueOf(
  { kind, value }: Explanation,
  words: { readonly blank: string; readonly unknown: string },
  language: Language,
): CellValue {
  if (value === null) return kind === 'given' ? words.blank : words.unknown;
  const number = parseExact(value);
  return number === null ? exactText(value, language) : Number(toDecimalText(number));
}
