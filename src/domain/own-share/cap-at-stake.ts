import type { Case, LocalBody, Post } from '../case';
import { finding, type Finding } from '../findings/finding';
import { inBothLanguages } from '../findings/in-both-languages';
import { compareExact, formatNumber, subtractCents, sumCents, ZERO_CENTS, type Cents } from '../numbers';
import type { RuleSet } from '../rules/rule-set';
import { unreadSetting } from '../unread-setting';
import { exceedsCap, isUnderCap } from './capped-posts';
import type { OwnShareComputation, PostYear } from './own-share-computation';
import { computePostYears } from './post-years';

/** Of more posts the amount at stake is what all of them get, which is never too little. */
const MOST_POSTS = 500;

/**
 * What the grant could lose by a cap that holds for a kind of municipality, as long as nobody entered which kind it is: a
 * warning with the amount by the lowest cap, over all computed years. None where no cap could bite.
 */
export function capAtStake(
  input: Case,
  ruleSet: RuleSet,
  { posts, postYears }: Pick<OwnShareComputation, 'posts' | 'postYears'>,
): readonly Finding[] {
  const { localBody, years } = input.settings;
  const [first] = ruleSet.caps;
  if (localBody !== null || first === undefined || unreadSetting(input.settings, 'localBody') !== null) {
    return [];
  }
  const cap = ruleSet.caps.reduce(
    (low, each) => (compareExact(each.maxFte, low.maxFte) < 0 ? each : low),
    first,
  );
  const capped = posts.filter((post) => isUnderCap(cap, post, ruleSet));
  if (!years.some((year) => exceedsCap(cap, capped, year))) return [];
  const granted = sumOf(postYears().filter(({ post }) => isUnderCap(cap, post, ruleSet)));
  const kept = capped.length > MOST_POSTS ? ZERO_CENTS : grantUnder(cap.localBody, capped, input, ruleSet);
  const lost = subtractCents(granted, kept);
  if (lost <= 0) return [];
  const most = inBothLanguages((language) => formatNumber(cap.maxFte, language));
  const values = { amount: { cents: lost }, most, module: String(cap.module), source: cap.source };
  return [finding('cap-without-local-body', null, values)];
}

function grantUnder(localBody: LocalBody, posts: readonly Post[], input: Case, ruleSet: RuleSet): Cents {
  const settings = { ...input.settings, localBody };
  return sumOf(computePostYears({ ...input, posts, settings }, ruleSet, () => {}).list());
}

function sumOf(postYears: readonly PostYear[]): Cents {
  return sumCents(postYears.map(({ grant }) => (grant.known ? grant.value : ZERO_CENTS)));
}
