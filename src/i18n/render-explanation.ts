import type { ComputedFigure, Explanation, Unit } from '../domain/explanation/explanation';
import type { Formula } from '../domain/explanation/wording';
import { sentence } from '../domain/findings/sentence';
import type { Language } from '../domain/language';
import { formatNumber, parseExact } from '../domain/numbers';
import type { Place } from '../domain/place';
import { isStatute, type RejectedRule, type RuleCitation } from '../domain/rules/citation';
import { explanationTexts as german } from './de/explanation';
import { explanationTexts as english } from './en/explanation';
import { documented as germanDocumented } from './de/grades';
import { documented as englishDocumented } from './en/grades';
import { exactText } from './exact-text';
import { fill } from './fill';
import { inLanguage } from './language';

const INDENT = '  ';

/** The explanation as lines of text, one figure a line, its inputs indented below it. */
export function renderExplanation(explanation: Explanation, language: Language): string[] {
  return lines(explanation, language, '');
}

function lines(explanation: Explanation, language: Language, indent: string): string[] {
  const { words } = textsOf(language);
  const [name, value] = [figureName(explanation, language), figureValue(explanation, language)];
  const place = placeText(explanation.place);
  if (explanation.kind === 'given') {
    return [`${indent}${name}: ${value}${place}${explanation.assumed ? ` (${words.assumed})` : ''}`];
  }
  const rounded =
    explanation.roundedFrom === null
      ? ''
      : `, ${words.roundedFrom} ${exactText(explanation.roundedFrom, language)}`;
  const below = indent + INDENT;
  return [
    `${indent}${name}${place}: ${value} = ${formulaInWords(explanation.formula, language)}${rounded}`,
    ...(explanation.unknown === null ? [] : [`${below}${sentence(explanation.unknown, language)}`]),
    ...ruleLines(explanation, language, below),
    ...explanation.inputs.flatMap((input) => lines(input, language, below)),
  ];
}

function ruleLines({ rule, rejected }: ComputedFigure, language: Language, indent: string): string[] {
  const { words, rejections } = textsOf(language);
  return [
    ...(rule === null ? [] : [`${indent}${words.rule}: ${cited(rule, language)}`]),
    ...rejectedWorthSaying(rejected).map(
      (each) => `${indent}${words.rejected}: ${cited(each.rule, language)} – ${rejections[each.reason]}`,
    ),
  ];
}

/** The rejected rules that a reader asks for; shipped ones of other years and roles would bury them. */
export function rejectedWorthSaying(rejected: readonly RejectedRule[]): readonly RejectedRule[] {
  return rejected.filter(
    ({ rule, reason }) => rule.place !== null || (reason !== 'outside-its-dates' && reason !== 'other-role'),
  );
}

function cited(rule: RuleCitation, language: Language): string {
  const { id, source, place, url } = rule;
  return `${id}, ${source}${gradeAside(rule, language)}${url === null ? '' : ` ${url}`}${placeText(place)}`;
}

/** ` (Beleg: veröffentlicht)`; '' for a statute. */
export function gradeAside(rule: RuleCitation, language: Language): string {
  if (isStatute(rule)) return '';
  const grade = textsOf(language).grades[rule.grade];
  return ` (${fill(inLanguage(language, germanDocumented, englishDocumented), { grade })})`;
}

function placeText(place: Place | null): string {
  return place === null ? '' : ` [${place.sheet}!${place.cell}]`;
}

/** The value with its unit: `70.000,00 € je VZÄ und Jahr`, `€70,000.00 per FTE and year`; a blank cell and an unknown figure are named so. */
export function figureValue({ kind, value, unit }: Explanation, language: Language): string {
  const { words } = textsOf(language);
  if (value === null) return kind === 'given' ? words.blank : words.unknown;
  const number = parseExact(value);
  const shown =
    number === null ? exactText(value, language) : formatNumber(number, language, isMoney(unit) ? 2 : 0);
  const unitShown = unitText(unit, language);
  if (language === 'en' && isMoney(unit)) {
    return `${shown.startsWith('-') ? `-€${shown.slice(1)}` : `€${shown}`}${unitShown.slice(1)}`;
  }
  return `${shown} ${unitShown}`.trimEnd();
}

/** The unit as a reader sees it; '' for a bare number. */
export function unitText(unit: Unit, language: Language): string {
  return unit === 'number' ? '' : textsOf(language).units[unit];
}

function isMoney(unit: Unit): boolean {
  return unit === 'euro' || unit === 'euro-per-fte';
}

/** The term, with the name that the sheet gives it: `Bedarf „05.313.01 / 501900“`. */
export function figureName({ term, label }: Explanation, language: Language): string {
  const { terms, quotes } = textsOf(language);
  return label === null ? terms[term] : `${terms[term]} ${quotes.open}${label}${quotes.close}`;
}

/** The formula in words: `Kosten − Zuwendung`. */
export function formulaInWords(formula: Formula, language: Language): string {
  return textsOf(language).formulas[formula];
}

/** Words of explanations: units, grades and the like. */
export function explanationWords(language: Language) {
  return textsOf(language);
}

function textsOf(language: Language) {
  return inLanguage(language, german, english);
}
