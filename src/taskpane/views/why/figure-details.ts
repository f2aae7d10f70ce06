import type { ShortenedExplanation } from '../../../domain/explanation/shortened';
import { said } from '../../parts/said';
import type { Language } from '../../../domain/language';
import type { Place } from '../../../domain/place';
import type { WhyTexts } from '../../../i18n/de/taskpane-why';
import { exactText } from '../../../i18n/exact-text';
import {
  gradeAside,
  explanationWords,
  figureName,
  figureValue,
  formulaInWords,
  rejectedWorthSaying,
} from '../../../i18n/render-explanation';
import { fill } from '../../../i18n/fill';

/** One figure of an explanation as it is read in the tree. */
export interface FigureDetails {
  readonly name: string;
  readonly value: string;
  /** How it came about, one sentence each: formula, reason why it is unknown, rounding, rules. */
  readonly lines: readonly string[];
  /** What is not certain about it, in words. */
  readonly marks: readonly string[];
  /** The cell of the input, that names the post, or of the user's own rule. */
  readonly place: Place | null;
  /** Where the rule is published; null without one. */
  readonly url: string | null;
}

/** What the tree says about a figure, apart from its inputs. */
export function figureDetails(
  explanation: ShortenedExplanation,
  texts: WhyTexts,
  language: Language,
): FigureDetails {
  const shared = { name: figureName(explanation, language), value: figureValue(explanation, language) };
  if (explanation.kind === 'given') {
    const { assumed, place } = explanation;
    return { ...shared, lines: [], marks: assumed ? [texts.marks.assumed] : [], place, url: null };
  }
  const { grades, rejections } = explanationWords(language);
  const { formula, unknown, roundedFrom, rule, rejected, place } = explanation;
  return {
    ...shared,
    lines: [
      fill(texts.equals, { formula: formulaInWords(formula, language) }),
      ...(unknown === null ? [] : [said({ ...unknown, place: null }, language)]),
      ...(roundedFrom === null ? [] : [fill(texts.rounded, { exact: exactText(roundedFrom, language) })]),
      ...(rule === null ? [] : [`${fill(texts.rule, { source: rule.source })}${gradeAside(rule, language)}`]),
      ...rejectedWorthSaying(rejected).map(({ rule: { source }, reason }) =>
        fill(texts.ruleNotApplied, { source, reason: rejections[reason] }),
      ),
    ],
    marks: [
      ...(unknown === null ? [] : [texts.marks.unknown]),
      ...(rule !== null && (rule.grade === 'weak' || rule.grade === 'inferred') ? [grades[rule.grade]] : []),
    ],
    place: place ?? rule?.place ?? null,
    url: rule?.url ?? null,
  };
}

/** True where any figure of the tree is assumed, unknown, or rests on a weak or inferred rate. */
export function hasMarks(explanation: ShortenedExplanation): boolean {
  if (explanation.kind === 'given') return explanation.assumed;
  const { unknown, rule, inputs } = explanation;
  if (unknown !== null || rule?.grade === 'weak' || rule?.grade === 'inferred') return true;
  return inputs.some(hasMarks);
}
