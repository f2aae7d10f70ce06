import type { Explanation } from '../../domain/explanation';
import { sentence, type Language } from '../../domain/findings/finding';
import { parseExact, toDecimalText } from '../../domain/money/exact-arithmetic';
import type { Place } from '../../domain/place';
import { explanationWords, figureName, formulaInWords, unitText } from '../../i18n/render-explanation';
import { committeePapersTexts } from '../../i18n/texts';
import type { CellValue } from '../snapshot';

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
  /** The input cell, or the cell of the user's own rule. */
  readonly place: Place | null;
  /** Position of the step where the same figure was explained in full before; null where it is explained here. */
  readonly sameAs: number | null;
}

/**
 * Adds an explanation to the steps, its inputs below it, one level deeper. A figure that was explained before is only
 * named, with where that was.
 *
 * @param seen positions of the figures explained so far
 */
export function addSteps(
  explanation: Explanation,
  level: number,
  steps: DerivationStep[],
  seen: Map<string, number>,
  language: Language,
): void {
  const key = JSON.stringify(explanation);
  const isComputed = explanation.kind === 'computed' && explanation.inputs.length > 0;
  const sameAs = isComputed ? (seen.get(key) ?? null) : null;
  if (isComputed && sameAs === null) seen.set(key, steps.length);
  steps.push({ ...stepOf(explanation, level, language), sameAs });
  if (explanation.kind === 'given' || sameAs !== null) return;
  for (const input of explanation.inputs) addSteps(input, level + 1, steps, seen, language);
}

function stepOf(explanation: Explanation, level: number, language: Language): Omit<DerivationStep, 'sameAs'> {
  const { grades, words } = explanationWords(language);
  const figure = {
    level,
    figure: figureName(explanation, language),
    unit: unitText(explanation.unit, language),
    value: valueOf(explanation, words),
  };
  if (explanation.kind === 'given') {
    const { entered, assumed } = committeePapersTexts(language).derivation;
    const formula = explanation.assumed ? assumed : entered;
    return { ...figure, formula, rule: '', source: '', grade: '', place: explanation.place };
  }
  const { rule, unknown } = explanation;
  const formula = formulaInWords(explanation.formula, language);
  return {
    ...figure,
    formula: unknown === null ? formula : `${formula}. ${sentence(unknown, language)}`,
    rule: rule?.id ?? '',
    source: rule?.source ?? '',
    grade: rule === null ? '' : grades[rule.grade],
    place: rule?.place ?? null,
  };
}

/** A decimal becomes a number of the cell; a fraction such as `41/6` stays a text. */
function valueOf(
  { kind, value }: Explanation,
  words: { readonly blank: string; readonly unknown: string },
): CellValue {
  if (value === null) return kind === 'given' ? words.blank : words.unknown;
  const number = parseExact(value);
  return number === null ? value : Number(toDecimalText(number));
}
