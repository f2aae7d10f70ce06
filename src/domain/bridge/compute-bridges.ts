import type { Case, Scenario, StatedFigure } from '../case';
import { finding } from '../findings/finding';
import { combine, known, unknown, type Maybe } from '../maybe';
import { subtract } from '../maybe-amounts';
import {
  addCents,
  subtractCents,
  sumCents,
  ZERO_CENTS,
  type Cents,
  NO_FINE_EURO,
  type FineEuro,
} from '../numbers';
import { total } from '../own-share/counter-financing';
import type { OwnShareComputation } from '../own-share/own-share-computation';
import { monthsOfPosts } from '../own-share/post-year';
import { placeOf } from '../place';
import { judge } from '../tie-out/verdict';
import type { RuleSet } from '../rules/rule-set';
import { unreadSetting } from '../unread-setting';
import { allocateDrivers } from './allocate-drivers';
import type { BridgeWithPosts, BridgeEnd, PostChange } from './bridge';
import { bridgeParts } from './bridge-parts';
import { DRIVERS, type Driver, type PostDriver } from './driver';
import { changedPosts } from './match-posts';
import { splitChange } from './split-change';
import { statedPrecision, statedTotalOf, statedTotals } from './stated-totals';
import { sameText, versionsUpToCurrent } from './versions';
import { ownSharesOfVersion } from './version-posts';

/**
 * Why the own share changed, from each version of the posts to the next, in sheet order, up to the current one; then
 * from each stated total of a version that has no posts, unless it is the current own share of one of the scenarios,
 * exact or rounded. An earlier version counts with its stated total where it has one, so that the bridges lead from
 * one printed figure to the next. Own shares are those of the scenario of the settings.
 */
export function computeBridges(
  input: Case,
  ruleSet: RuleSet,
  current: OwnShareComputation,
): readonly BridgeWithPosts[] {
  if (input.stopped?.bridge !== undefined || unreadSetting(input.settings, 'currentVersion') !== null)
    return [];
  const { scenario, currentVersion } = input.settings;
  const totals = statedTotals(input.statedFigures);
  const versions = versionsUpToCurrent(input);
  const ends = versions.map((version): VersionEnd => {
    const ownShares = ownSharesOfVersion(input, ruleSet, version, current);
    const computed = ownShares.totals[scenario].ownShare;
    const stated = version === currentVersion ? null : statedTotalOf(version, totals);
    return { version, ownShares, computed, stated, total: stated === null ? computed : known(stated.amount) };
  });
  const between = ends.slice(1).map((to, index) => bridgeBetween(ends[index]!, to, input));
  const now: BridgeEnd = {
    version: currentVersion,
    computed: current.totals[scenario].ownShare,
    stated: null,
    total: current.totals[scenario].ownShare,
  };
  const stated = withoutPosts(input, totals).filter((each) => !isCurrent(each, current));
  return [...between, ...stated.map((each) => bridgeFromStated(each, now))];
}

interface VersionEnd extends BridgeEnd {
  readonly computed: Maybe<Cents>;
  readonly ownShares: OwnShareComputation;
}

function bridgeBetween(from: VersionEnd, to: VersionEnd, input: Case): BridgeWithPosts {
  const { scenario, years, monthMethod } = input.settings;
  const monthsOf = monthsOfPosts(monthMethod);
  const [earlier, current] = [from, to].map(({ ownShares }) => ({
    posts: ownShares.posts,
    postYears: ownShares.postYears(),
  }));
  const changes = changedPosts(earlier!, current!, years).map((matched): PostChange => {
    const { module, label, municipality } = (matched.earlier[0] ?? matched.current[0]!).post;
    return { ...matched, module, label, municipality, shares: splitChange(matched, monthsOf) };
  });
  const counterFinancing = subtract(
    counterFinancingOf(from.ownShares, scenario),
    counterFinancingOf(to.ownShares, scenario),
  );
  const excessGrant = subtract(
    to.ownShares.totals[scenario].excessGrant,
    from.ownShares.totals[scenario].excessGrant,
  );
  const drivers = { ...driversOf(changes), counterFinancing, excessGrant };
  const difference = combine([from.total, to.total], ([before = ZERO_CENTS, after = ZERO_CENTS]) =>
    subtractCents(after, before),
  );
  return {
    from: endOf(from),
    to: endOf(to),
    difference,
    drivers,
    undocumented: combine(
      [difference, ...DRIVERS.map((driver) => drivers[driver])],
      ([whole, ...documented]) => subtractCents(whole ?? ZERO_CENTS, sumCents(documented)),
    ),
    precision: addCents(precisionOf(from), precisionOf(to)),
    changes,
    parts: bridgeParts(from.ownShares.rows[scenario], to.ownShares.rows[scenario]),
  };
}

function endOf({ version, total: amount, computed, stated }: VersionEnd): BridgeEnd {
  return { version, total: amount, computed, stated };
}

function precisionOf({ stated }: BridgeEnd): Cents {
  return stated === null ? ZERO_CENTS : statedPrecision(stated.amount);
}

function counterFinancingOf(ownShares: OwnShareComputation, scenario: Scenario): Maybe<Cents> {
  return total(ownShares.rows[scenario].map((row) => row.counterFinancing));
}

/** The drivers of all changed posts together: exact until here, now to the cent. */
function driversOf(changes: readonly PostChange[]): Readonly<Record<PostDriver, Maybe<Cents>>> {
  const shares = combine(
    changes.map((change) => change.shares),
    (list) => (driver: PostDriver) =>
      list.reduce<FineEuro>((sum, each) => sum.plus(each[driver]), NO_FINE_EURO),
  );
  if (!shares.known) return { fte: shares, cost: shares, rate: shares, months: shares };
  const of = shares.value;
  const amounts = allocateDrivers(
    { fte: of('fte'), cost: of('cost'), rate: of('rate'), months: of('months') },
    sumCents(changes.map(changeBeforeCounterFinancing)),
  );
  const amount = (driver: PostDriver) => known(amounts[driver]);
  return { fte: amount('fte'), cost: amount('cost'), rate: amount('rate'), months: amount('months') };
}

/** The change of cost − grant of matched posts whose amounts are known. */
function changeBeforeCounterFinancing({ earlier, current }: PostChange): Cents {
  const before = (posts: PostChange['earlier']) =>
    sumCents(posts.map(({ cost, grant }) => subtractCents(valueOf(cost), valueOf(grant))));
  return subtractCents(before(current), before(earlier));
}

function valueOf(amount: Maybe<Cents>): Cents {
  return amount.known ? amount.value : ZERO_CENTS;
}

/** Stated totals of versions that no post names, one for each version. */
function withoutPosts(input: Case, totals: readonly StatedFigure[]): readonly StatedFigure[] {
  if (totals.length === 0) return [];
  const named = new Set(
    [input.settings.currentVersion, ...input.posts.map((post) => post.version)].map(sameText),
  );
  const versions = new Map(totals.map(({ version }) => [sameText(version), version!]));
  return [...versions]
    .filter(([key]) => !named.has(key))
    .flatMap(([, version]) => statedTotalOf(version, totals) ?? []);
}

/** True where the amount is the own share of the current version in one of the scenarios, exact or rounded. */
function isCurrent({ amount }: StatedFigure, { totals }: OwnShareComputation): boolean {
  return Object.values(totals).some(
    ({ ownShare }) => ownShare.known && judge(amount, ownShare.value).verdict !== 'deviates',
  );
}

function bridgeFromStated(stated: StatedFigure, to: BridgeEnd): BridgeWithPosts {
  const version = stated.version ?? '';
  const reason = unknown(finding('bridge-without-posts', placeOf(stated.origin, 'version'), { version }));
  const drivers = Object.fromEntries(DRIVERS.map((driver) => [driver, reason])) as Record<
    Driver,
    typeof reason
  >;
  const difference = combine([to.total], ([now = ZERO_CENTS]) => subtractCents(now, stated.amount));
  return {
    from: { version, total: known(stated.amount), computed: null, stated },
    to,
    difference,
    drivers,
    undocumented: difference,
    precision: statedPrecision(stated.amount),
    changes: [],
    parts: [],
  };
}
