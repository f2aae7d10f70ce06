import type { Case, Post } from '../case';
import type { Finding } from '../findings/finding';
import { MOST_MODULES, type ModuleNumber, type Role } from '../module';
import { type Exact, minus, smaller, wideExact, type WideFraction } from '../numbers';
import type { Rule } from '../rules/rule';
import type { RuleSet } from '../rules/rule-set';
import { coveredFinding, isCovered, type CoveredCost } from './covered-cost';
import { gradeFinding } from './rate-grade';
import { rateTimeline, type RateSegment, type RateTimelines } from './rate-timeline';
import { JointGrants } from './joint-grants';
import { SharesSoFar } from './shares-so-far';
import { stoppedPostYears, type StoppedPostYears } from './stopped-post-years';

/** What the grants of one computation share: the rates of each year, looked up once, and the room under caps. */
export interface GrantContext {
  readonly method: Case['settings']['monthMethod'];
  readonly ruleSet: RuleSet;
  /** What stops the cost or the grant of single posts. */
  readonly stopped: StoppedPostYears;
  readonly timeline: RateTimelines;
  /**
   * The one rate of a year without a cap, with which a grant is one multiplication; null where there is no such rate.
   */
  readonly plainRate: (module: ModuleNumber, role: Role, year: number) => PlainRate | null;
  /** True where the rule set has rules for the workplace in this module. */
  readonly fundsWorkplace: (module: ModuleNumber) => boolean;
  /** Takes FTE months from what a cap leaves in a calendar month; returns what was still there. */
  readonly take: (
    cap: { readonly fte: Exact; readonly scope: string },
    month: string,
    wanted: WideFraction,
  ) => WideFraction;
  /** What rules pay for all posts of a year together. */
  readonly joint: JointGrants;
  /** Cost and grant of the rows so far, where a share of the cost is rounded over all rows. */
  readonly shares: SharesSoFar;
  /** Reports a rule that a figure was computed with, once, if it is not well documented. */
  readonly reportGrade: (rule: Rule) => void;
  /** Reports, once for each module and year, where a ceiling is above the whole cost of a post. */
  readonly reportCovered: (post: Post, year: number, amounts: CoveredCost) => void;
  readonly report: (found: Finding) => void;
}

export interface PlainRate {
  readonly amount: Exact;
  readonly ceiling: boolean;
  readonly minShare: Exact | null;
  /** True where the rule set has rules for the workplace in this module. */
  readonly fundsWorkplace: boolean;
  /** Null where the module's workplace is not funded, or not by one plain rate. */
  readonly workplace: PlainRate | null;
  /** Set where the rate is not well documented. */
  readonly graded: Rule | null;
}

export function grantContext(input: Case, ruleSet: RuleSet, report: (found: Finding) => void): GrantContext {
  const { localBody, monthMethod } = input.settings;
  const timelines = new Map<string, readonly RateSegment[]>();
  const plainRates = new Map<number, PlainRate | null>();
  const rooms = new Map<string, WideFraction>();
  const graded = new Set<Rule>();
  const covered = new Set<string>();
  const roleNumbers = new Map<Role, number>();
  const numberOf = (role: Role): number => {
    let number = roleNumbers.get(role);
    if (number === undefined) roleNumbers.set(role, (number = roleNumbers.size));
    return number;
  };
  const workplaceModules = new Set(
    [...input.userRules, ...ruleSet.rules, ...(ruleSet.stopped ?? [])]
      .filter((rule) => rule.purpose === 'workplace')
      .map((rule) => rule.module),
  );
  const fundsWorkplace = (module: ModuleNumber): boolean =>
    workplaceModules.has(module) || workplaceModules.has(null);
  const timeline: GrantContext['timeline'] = (module, role, purpose, year) => {
    const key = `${module} ${role} ${purpose} ${year}`;
    let segments = timelines.get(key);
    if (segments === undefined) {
      segments = rateTimeline(ruleSet, input.userRules, { module, role, purpose, localBody }, year);
      timelines.set(key, segments);
      for (const { answer } of segments) answer.findings.forEach(report);
    }
    return segments;
  };
  const plainRate: GrantContext['plainRate'] = (module, role, year) => {
    const key = (year * (MOST_MODULES + 1) + module) * MOST_ROLES + numberOf(role);
    let rate = plainRates.get(key);
    if (rate === undefined) {
      rate = toPlainRate(timeline(module, role, 'personnel', year));
      if (rate !== null && fundsWorkplace(module)) {
        const workplace = toPlainRate(timeline(module, role, 'workplace', year));
        rate = { ...rate, workplace, fundsWorkplace: true };
      }
      plainRates.set(key, rate);
    }
    return rate;
  };
  return {
    method: monthMethod,
    ruleSet,
    stopped: stoppedPostYears(input, ruleSet),
    timeline,
    plainRate,
    fundsWorkplace,
    take: (cap, month, wanted) => {
      const key = `${cap.scope} ${month}`;
      const room = rooms.get(key) ?? wideExact(cap.fte);
      const taken = smaller(room, wanted);
      rooms.set(key, minus(room, taken));
      return taken;
    },
    joint: new JointGrants(input, ruleSet, timeline),
    shares: new SharesSoFar(),
    reportGrade: (rule) => {
      if (graded.has(rule)) return;
      graded.add(rule);
      const found = gradeFinding(rule, ruleSet);
      if (found !== null) report(found);
    },
    reportCovered: (post, year, amounts) => {
      // Full financing of an own programme pays the whole cost up to its ceiling: there is nothing to ask.
      if (ruleSet.words === 'own') return;
      const key = `${post.module} ${year}`;
      if (covered.has(key) || !isCovered(post, year, amounts)) return;
      covered.add(key);
      report(coveredFinding(post, year, amounts));
    },
    report,
  };
}

/** More roles than one workbook names. */
const MOST_ROLES = 100_000;

function toPlainRate(segments: readonly RateSegment[]): PlainRate | null {
  const inForce = segments.length === 1 ? (segments[0]?.answer.inForce ?? null) : null;
  if (inForce === null || inForce.amount === null || inForce.cap !== null) return null;
  if (inForce.rule.mechanics.kind !== 'per-fte-and-year') return null;
  if (inForce.rule.mechanics.mostOfCost !== undefined) return null;
  const { rule, amount, ceiling, minShare } = inForce;
  const graded = rule.grade === 'weak' || rule.grade === 'inferred' ? rule : null;
  return { amount, ceiling, minShare, fundsWorkplace: false, workplace: null, graded };
}
