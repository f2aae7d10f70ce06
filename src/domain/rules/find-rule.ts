import { append } from '../append';
import type { Settings } from '../case';
import type { StoppedRate } from './stopped-rate';
import { finding, type Finding } from '../findings/finding';
import type { ModuleNumber, Role } from '../module';
import { compareExact, type Exact } from '../numbers';
import { placeOf } from '../place';
import { compareDates, type CalendarDate } from '../time';
import type { RejectedRule, RuleCitation } from './citation';
import { rateText, subjectOf } from './rate-wording';
import { RANKS, unitOfAmount, type Rank, type Reason, type Rule, type RulePurpose } from './rule';
import type { RuleSet } from './rule-set';

/** Which rate is asked for. */
export interface RuleQuestion {
  readonly module: ModuleNumber;
  readonly role: Role;
  readonly purpose: RulePurpose;
  readonly date: CalendarDate;
  /** Last day that the answer is used for; only for the wording of a finding. */
  readonly until?: CalendarDate;
  /** Decides the caps of the rule set; null = they do not apply. */
  readonly localBody: Settings['localBody'];
}

/** The rule in force with everything that a row of the user left blank taken from the rule it replaces. */
export interface RuleInForce {
  readonly rule: Rule;
  /** Euro per FTE and year, per cent or euro, by the rule's mechanics; null = not published, then `reason` says so. */
  readonly amount: Exact | null;
  readonly ceiling: boolean;
  /** Fundable FTE at most; posts with the same `scope` share them. */
  readonly cap: { readonly fte: Exact; readonly scope: string } | null;
  readonly minShare: Exact | null;
}

export interface RuleAnswer {
  /** Null where no rule is in force at all, or two are. */
  readonly inForce: RuleInForce | null;
  /** Why there is no amount: not published (a warning) or a clash (an error); null where there is one. */
  readonly reason: Finding | null;
  /** A rate that cannot be read may be the one in force, so that no other counts either, not even that of a post. */
  readonly isStopped: boolean;
  readonly rejected: readonly RejectedRule[];
  /** Differences between a notice and what else is in force. */
  readonly findings: readonly Finding[];
}

/**
 * The rule in force on a date: notice before guideline before planning before the shipped rules; within one
 * rank a rule that is declared the exception, or a user's row that names the role, before the general one.
 * Two rules left are a clash, none or one without amount is unknown: never a fallback to another date.
 */
export function rulesInForce(
  ruleSet: RuleSet,
  userRules: readonly Rule[],
  question: RuleQuestion,
): RuleAnswer {
  const rejected: RejectedRule[] = [];
  const candidates = [...userRules, ...ruleSet.rules].filter((rule) => {
    if (rule.module !== question.module || rule.purpose !== question.purpose) return false;
    const reason = mismatch(rule, question);
    if (reason !== null) rejected.push({ rule: citation(rule), reason });
    return reason === null;
  });
  const byRank = RANKS.map((rank) =>
    specific(
      candidates.filter((rule) => rule.rank === rank),
      rejected,
    ),
  );
  const leading = byRank.find((rules) => rules.length > 0) ?? [];
  const stopped = stoppedRate(ruleSet, question, leading[0]?.rank ?? null);
  if (stopped !== null) {
    return { inForce: null, reason: stopped.reason, isStopped: true, rejected, findings: [] };
  }
  for (const rules of byRank) {
    if (rules !== leading) append(rejected, rules.map(outranked));
  }
  const [rule, second] = leading;
  if (rule === undefined)
    return {
      inForce: null,
      reason: unknownRate(question, null, ruleSet),
      isStopped: false,
      rejected,
      findings: [],
    };
  if (second !== undefined) {
    return {
      inForce: null,
      reason: clash(rule, second, question, ruleSet),
      isStopped: false,
      rejected,
      findings: [],
    };
  }
  const shipped = byRank[RANKS.indexOf('shipped')]?.[0] ?? null;
  const inForce = completed(rule, shipped, ruleSet, question);
  const reason = rule.amount === null ? unknownRate(question, rule, ruleSet) : null;
  return { inForce, reason, isStopped: false, rejected, findings: noticeDifferences(rule, byRank.flat()) };
}

/** How a rule is cited where it is explained. */
export function citation(rule: Rule): RuleCitation {
  const place = rule.origin === null ? null : placeOf(rule.origin, 'amount');
  return { id: rule.id, source: rule.source, url: rule.url, grade: rule.grade, place };
}

/** True for the days on which the rule is in force. */
function isInForce(rule: Rule, date: CalendarDate): boolean {
  return compareDates(rule.from, date) <= 0 && (rule.to === null || compareDates(date, rule.to) <= 0);
}

/** A rate that cannot be read and may be what is asked for; null where there is none, or what leads outranks it. */
function stoppedRate(
  { stopped = [] }: RuleSet,
  { module, role, purpose, date }: RuleQuestion,
  leading: Rank | null,
): StoppedRate | null {
  const may = <T>(stated: T | null, asked: T): boolean => stated === null || stated === asked;
  const found = stopped.find(
    (each) =>
      may(each.module, module) &&
      may(each.role, role) &&
      may(each.purpose, purpose) &&
      (each.from === null || compareDates(each.from, date) <= 0) &&
      (each.to === null || compareDates(date, each.to) <= 0) &&
      (each.rank === null || leading === null || RANKS.indexOf(each.rank) <= RANKS.indexOf(leading)),
  );
  return found ?? null;
}

function mismatch(rule: Rule, question: RuleQuestion): RejectedRule['reason'] | null {
  if (rule.role !== null && rule.role !== question.role) return 'other-role';
  return isInForce(rule, question.date) ? null : 'outside-its-dates';
}

function outranked(rule: Rule): RejectedRule {
  return { rule: citation(rule), reason: rule.amount === null ? 'not-published' : 'outranked' };
}

function specific(rules: readonly Rule[], rejected: RejectedRule[]): readonly Rule[] {
  const overridden = new Set(rules.map((rule) => rule.exceptionTo));
  const namesRole = rules.some((rule) => rule.role !== null && rule.origin !== null);
  const kept = rules.filter((rule) => !overridden.has(rule.id) && !(namesRole && rule.role === null));
  for (const rule of rules) {
    if (!kept.includes(rule)) rejected.push({ rule: citation(rule), reason: 'overridden-by-exception' });
  }
  return kept;
}

function completed(
  rule: Rule,
  shipped: Rule | null,
  ruleSet: RuleSet,
  { module, role, purpose, localBody }: RuleQuestion,
): RuleInForce {
  const bodyCap =
    purpose === 'personnel'
      ? ruleSet.caps.find((cap) => cap.module === module && cap.role === role && cap.localBody === localBody)
      : undefined;
  const cap =
    [rule, bodyCap, shipped].find((each) => each !== null && each !== undefined && each.maxFte !== null) ??
    null;
  return {
    rule,
    amount: rule.amount,
    ceiling: rule.ceiling ?? shipped?.ceiling ?? false,
    cap: cap === null || cap.maxFte === null ? null : { fte: cap.maxFte, scope: cap.id },
    minShare: rule.minShare ?? shipped?.minShare ?? null,
  };
}

function unknownRate(question: RuleQuestion, rule: Rule | null, ruleSet: RuleSet): Finding {
  const place = rule?.origin ? placeOf(rule.origin, 'amount') : null;
  return finding('rate-unknown', place, {
    subject: subjectOf(question, ruleSet),
    from: { day: question.date },
    to: { day: question.until ?? question.date },
    reason: rule?.unknownReason ?? NO_RULE[ruleSet.words],
  });
}

const NO_RULE: Readonly<Record<RuleSet['words'], Reason>> = {
  kim: { de: 'es gilt keine Regel', en: 'no rule applies' },
  own: { de: '„Programm“ hat für diese Zeit keine Zeile', en: '"Programm" has no row for this time' },
};

function clash(first: Rule, second: Rule, question: RuleQuestion, ruleSet: RuleSet): Finding {
  return finding('rules-clash', second.origin === null ? null : placeOf(second.origin, 'amount'), {
    subject: subjectOf(question, ruleSet),
    from: { day: question.date },
    first: sourceText(first),
    second: sourceText(second),
  });
}

function noticeDifferences(rule: Rule, others: readonly Rule[]): Finding[] {
  const { amount } = rule;
  if (rule.rank !== 'notice' || amount === null) return [];
  return others.flatMap((other) => {
    if (other.rank !== 'guideline' && other.rank !== 'planning') return [];
    if (other.amount === null || samePayment(rule, other)) return [];
    const place = rule.origin === null ? null : placeOf(rule.origin, 'amount');
    return finding('notice-differs', place, {
      notice: rateText(rule),
      noticeSource: sourceText(rule),
      other: rateText(other),
      otherSource: sourceText(other),
    });
  });
}

/** A source that nobody entered is a dash; that it is missing has a finding of its own. */
function sourceText({ source }: Rule): string {
  return source === '' ? '–' : source;
}

function samePayment(left: Rule, right: Rule): boolean {
  if (unitOfAmount(left.mechanics) !== unitOfAmount(right.mechanics)) return false;
  if (left.amount === null || right.amount === null) return false;
  return compareExact(left.amount, right.amount) === 0;
}
