import type { Case } from '../case';
import { ZERO, type Exact } from '../numbers';
import { PER_FTE_AND_YEAR, type Rule, type RulePurpose, type SumOfRule } from '../rules/rule';
import { toGermanText } from '../time';
import type { Notice } from './notice';
import { rateOfNotice, sumBehindRate } from './notice-amounts';
import { noticesInForce, type NoticeInForce } from './notices-in-force';

/**
 * Notices as rows of `Fördersätze` of the rank of a notice: the rate of the time that each is in force, and its posts as
 * the most that are funded. Only a fixed amount per post becomes a rate.
 */
export function rulesOfNotices(notices: readonly Notice[]): readonly Rule[] {
  return flatInForce(notices).flatMap((each) =>
    rulesOf(each, {
      purpose: 'personnel',
      amount: rateOfNotice(each.notice),
      maxFte: each.notice.posts,
      ...(each.notice.rate === null ? { ofSum: sumBehindRate(each.notice) } : {}),
    }),
  );
}

/**
 * Rates of the user for some notices: a notice that gives a sum only pays for the workplace, too, so that no rule of lower
 * rank adds to it. A row of the user for the workplace that has the rank of a notice stays beside the sum.
 *
 * @param rules those of the programme
 */
export function userRulesWith(
  { userRules, notices: all = [] }: Pick<Case, 'userRules' | 'notices'>,
  notices: readonly Notice[],
  rules: readonly Rule[],
): readonly Rule[] {
  const rows = new Set(all.map(({ origin }) => JSON.stringify(origin)));
  const own = userRules.filter(({ origin }) => !rows.has(JSON.stringify(origin)));
  const workplace = [...own, ...rules].filter(({ purpose }) => purpose === 'workplace');
  const addsTo = ({ module }: Notice): boolean => {
    const ofModule = workplace.filter((rule) => rule.module === module);
    return ofModule.length > 0 && ofModule.every(({ rank }) => rank !== 'notice');
  };
  const wholeSums = flatInForce(notices)
    .filter(({ notice }) => notice.rate === null && addsTo(notice))
    .flatMap((each) => rulesOf(each, { purpose: 'workplace', amount: ZERO, maxFte: null }));
  return [...own, ...rulesOfNotices(notices), ...wholeSums];
}

/** Also a notice of another kind of financing takes over the time of an earlier one. */
function flatInForce(notices: readonly Notice[]): readonly NoticeInForce[] {
  return noticesInForce(notices).filter(({ notice }) => notice.financing === 'flat');
}

interface Paid {
  readonly purpose: RulePurpose;
  readonly amount: Exact;
  readonly maxFte: Exact | null;
  readonly ofSum?: SumOfRule;
}

function rulesOf(
  { notice, periods }: NoticeInForce,
  { purpose, amount, maxFte, ofSum }: Paid,
): readonly Rule[] {
  const { origin, module, role } = notice;
  return periods.map((period, index): Rule => ({
    id: `${origin.sheet}!${origin.row}${index === 0 ? '' : `/${index + 1}`}${ID_ENDING[purpose]}`,
    module,
    role,
    purpose,
    mechanics: PER_FTE_AND_YEAR,
    amount,
    unknownReason: null,
    ...(ofSum === undefined ? {} : { ofSum }),
    ceiling: null,
    from: period.start,
    to: period.end,
    rank: 'notice',
    grade: 'user',
    source: sourceOf(notice),
    url: null,
    exceptionTo: null,
    maxFte,
    minShare: null,
    origin,
  }));
}

const ID_ENDING: Readonly<Record<RulePurpose, string>> = { personnel: '', workplace: '/workplace' };

/** `Bescheid vom 12.01.2026, Az. 36.02-KIM-26`; the sheets are German whatever the language of the pane. */
function sourceOf({ date, reference }: Notice): string {
  const day = date.known && date.value !== null ? ` vom ${toGermanText(date.value)}` : '';
  return `Bescheid${day}${reference === null ? '' : `, ${reference}`}`;
}
