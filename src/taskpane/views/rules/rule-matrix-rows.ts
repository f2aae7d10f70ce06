import type { Language } from '../../../domain/language';
import type { RuleInForce } from '../../../domain/rules/find-rule';
import type { ModuleNumber } from '../../../domain/module';
import { formatNumber } from '../../../domain/numbers';
import { unitOfAmount } from '../../../domain/rules/rule';
import { overlap, yearPeriod, type Period } from '../../../domain/time';
import type { RulesTexts } from '../../../i18n/de/taskpane-rules';
import { fill } from '../../../i18n/fill';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { rateOf, subjectText, periodText } from '../../rates/rule-texts';
import type { RulePeriod } from '../../rates/rules-in-years';
import { ruleRow, type ShownRule } from './rule-rows';

/** How well a rate is known: published, weakly documented or inferred, entered in the workbook, or not known. */
export const RATE_STATES = ['printed', 'doubtful', 'own', 'open'] as const;
export type RateState = (typeof RATE_STATES)[number];

/** The rates of one kind of posts, one cell for each year. */
export interface MatrixRow {
  readonly key: string;
  /** `Modul 1 (Koordination), Verwaltungsassistenz`. */
  readonly subject: string;
  /** What the amounts of its cells are in: `€ je VZÄ und Jahr`; '' where none is known, several where they differ. */
  readonly unit: string;
  /** The workbook has posts of this module. */
  readonly isOwn: boolean;
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell {
  readonly year: number;
  /** In the order of time; more than one where the rate changes inside the year. */
  readonly parts: readonly MatrixPart[];
  /** What the cell says, for a screen reader: year, rate and how well it is known, of each part. */
  readonly label: string;
}

export interface MatrixPart {
  readonly state: RateState;
  /** The amount where it is short enough to stand in a cell: `57.000`; else ''. */
  readonly amount: string;
  /** The rule's time, which may be longer than the year. */
  readonly rule: RulePeriod;
  readonly within: Period;
}

/** The rates by kind of posts and year. */
export function ruleMatrix(
  periods: readonly RulePeriod[],
  years: readonly number[],
  texts: RulesTexts,
  sheet: ResultSheetTexts,
  language: Language,
  /** Those that the workbook has. */
  modules: ReadonlySet<ModuleNumber>,
): readonly MatrixRow[] {
  const keyOf = ({ module, role, purpose }: RulePeriod): string => `${module} ${purpose} ${role ?? ''}`;
  return [...new Set(periods.map(keyOf))].map((key) => {
    const ofSubject = periods.filter((each) => keyOf(each) === key);
    return {
      key,
      subject: subjectText(ofSubject[0]!, texts, sheet),
      unit: [...new Set(ofSubject.flatMap((rule) => unitOf(rule, texts)))].join(' / '),
      isOwn: modules.has(ofSubject[0]!.module),
      cells: years.map((year): MatrixCell => {
        const parts = ofSubject.flatMap((rule): MatrixPart[] => {
          const within = overlap(rule.period, yearPeriod(year));
          if (within === null) return [];
          return [{ state: stateOf(rule), amount: amountOf(rule, years.length, language), rule, within }];
        });
        return { year, parts, label: labelOf(year, parts, texts, language) };
      }),
    };
  });
}

/** The rules of a cell with their sources, each with whom it pays; none where there is no such column any more. */
export function chosenRules(
  { subject, cells }: MatrixRow,
  column: number,
  texts: RulesTexts,
  language: Language,
): readonly ShownRule[] {
  return (cells[column]?.parts ?? []).map(({ rule }) => ({
    ...ruleRow(rule, texts, language),
    title: `${subject}, ${periodText(rule.period, texts, language)}`,
  }));
}

function stateOf({ answer: { inForce } }: RulePeriod): RateState {
  if (inForce === null || inForce.amount === null) return 'open';
  const { rank, origin, grade } = inForce.rule;
  if (rank !== 'shipped' || origin !== null) return 'own';
  return grade === 'printed' ? 'printed' : 'doubtful';
}

/** More would not fit where the pane is 320 px wide and the matrix has seven years. */
const LONGEST_AMOUNT = { ofSevenYears: 6, ofFewer: 7 } as const;

function unitOf({ answer: { inForce } }: RulePeriod, texts: RulesTexts): readonly string[] {
  if (inForce === null || inForce.amount === null) return [];
  const unit = texts.matrix.units[unitOfAmount(inForce.rule.mechanics)];
  return [isAtMost(inForce) ? fill(texts.upTo, { rate: unit }) : unit];
}

/** Whether the amount is the most that is paid. */
function isAtMost({ rule: { mechanics }, ceiling }: RuleInForce): boolean {
  if (mechanics.kind !== 'joint') return mechanics.kind === 'per-fte-and-year' && ceiling;
  const { pays } = mechanics;
  return pays.of === 'share' ? pays.ceiling !== null : pays.of !== 'sum';
}

function amountOf({ answer: { inForce } }: RulePeriod, years: number, language: Language): string {
  if (inForce === null || inForce.amount === null) return '';
  const number = formatNumber(inForce.amount, language);
  const text = unitOfAmount(inForce.rule.mechanics) === 'percent' ? `${number} %` : number;
  return text.length <= LONGEST_AMOUNT[years < 7 ? 'ofFewer' : 'ofSevenYears'] ? text : '';
}

function labelOf(year: number, parts: readonly MatrixPart[], texts: RulesTexts, language: Language): string {
  const said = parts.map(({ state, rule, within }) => {
    const amount = rateOf(rule.answer.inForce, texts, language);
    const known = texts.matrix.states[state];
    const rate = amount === known ? amount : fill(texts.matrix.rate, { rate: amount, state: known });
    return parts.length === 1 ? rate : `${periodText(within, texts, language)}: ${rate}`;
  });
  return `${year}: ${said.join('; ')}`;
}
