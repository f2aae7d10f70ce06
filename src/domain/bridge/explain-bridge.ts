import type { BridgeFigureId, BridgePartFigureId } from './bridge-figure-id';
import type { ExplanationContext } from '../explanation/explanation-context';
import type { OwnShareExplainer } from '../own-share/own-share-explainer';
import type { BridgeWithPosts } from './bridge';
import { type PostDriver, DRIVERS, type Driver } from './driver';
import { centsAndRest, shownEuro, sumCents, toDecimalText } from '../numbers';
import { driversUpTo, levelAfter } from './level-after';
import { caseOfVersion } from './version-posts';
import type { Case, Scenario } from '../case';
import { combine } from '../maybe';
import { placeOf } from '../place';
import { monthsOfPosts, type MonthsOfPost } from '../own-share/post-year';
import type { RuleSet } from '../rules/rule-set';
import { nameOfPost } from '../explanation/about-post';
import { fteAndMonths } from '../own-share/explain-cost';
import { ownShareExplainer } from '../own-share/explain-own-share';
import type { ComputedFigure, Explanation } from '../explanation/explanation';
import { computed, givenAmount } from '../explanation/figures';
import { isWithinRounding } from './within-rounding';

const TERMS = {
  fte: 'bridge-fte',
  cost: 'bridge-cost',
  rate: 'bridge-rate',
  months: 'bridge-months',
  counterFinancing: 'bridge-counter-financing',
  excessGrant: 'bridge-excess-grant',
} as const satisfies Record<Driver, string>;

/** The part of a result that this family explains. */
export interface BridgeFigures {
  readonly bridges: readonly BridgeWithPosts[];
}

interface BridgeContext {
  readonly input: Case;
  readonly ruleSet: RuleSet;
  readonly scenario: Scenario;
  readonly current: OwnShareExplainer;
}

/**
 * Explains the figures of a bridge: the difference down to both own shares, a driver down to cost and grant of each
 * changed post in both versions, with what the driver adds for it before the sum is rounded.
 *
 * @throws RangeError where there is no such bridge
 */
export function explainBridge(
  figure: BridgeFigureId,
  { input, ruleSet, scenario, ownShares }: ExplanationContext,
  { bridges }: BridgeFigures,
): ComputedFigure {
  const context: BridgeContext = { input, ruleSet, scenario, current: ownShares() };
  const bridge = bridges[figure.row];
  if (bridge === undefined) throw new RangeError(`There is no bridge ${figure.row}`);
  const versions = {
    from: explainerOf(bridge.from.version, context),
    to: explainerOf(bridge.to.version, context),
  };
  const difference = () =>
    computed('bridge-difference', 'later-minus-earlier', bridge.difference, [
      explainEnd(bridge.to, versions.to, context),
      explainEnd(bridge.from, versions.from, context),
    ]);
  switch (figure.measure) {
    case 'bridge-difference':
      return difference();
    case 'bridge-undocumented': {
      const subject = isWithinRounding(bridge) ? 'bridge-within-rounding' : 'bridge-undocumented';
      return computed(subject, 'difference-minus-drivers', bridge.undocumented, [
        difference(),
        ...DRIVERS.map((driver) => explainDriver(driver, bridge, versions, context)),
      ]);
    }
    case 'bridge-driver':
      return explainDriver(figure.driver, bridge, versions, context);
    case 'bridge-level':
      return explainLevel(figure.at, bridge, versions, context);
    case 'bridge-part':
      return explainPart(figure, bridge, versions, context);
  }
}

/** The own share at an end of a bridge, or after the changes up to a driver. */
function explainLevel(
  at: 'from' | Driver | 'to',
  bridge: BridgeWithPosts,
  versions: Versions,
  context: BridgeContext,
): ComputedFigure {
  if (at !== 'from' && at !== 'to') {
    return computed('bridge-level', 'earlier-plus-changes', levelAfter(at, bridge), [
      explainEnd(bridge.from, versions.from, context),
      ...driversUpTo(at).map((driver) => explainDriver(driver, bridge, versions, context)),
    ]);
  }
  const end = explainEnd(bridge[at], versions[at], context);
  return end.kind === 'computed'
    ? end
    : computed('stated', 'as-stated', bridge[at].total, [end], { label: bridge[at].version });
}

/** The own share of a module and year in one version, or what changed of it. */
function explainPart(
  { part, side }: BridgePartFigureId,
  { from, to, parts }: BridgeWithPosts,
  versions: Versions,
  { scenario }: BridgeContext,
): ComputedFigure {
  const found = parts[part];
  if (found === undefined) throw new RangeError(`There is no module and year ${part} of the bridge`);
  const { module, year } = found;
  const own = (which: 'earlier' | 'current'): ComputedFigure => {
    const [explainer, { version }] = which === 'earlier' ? [versions.from, from] : [versions.to, to];
    const explained = explainer().explain({ measure: 'own-share', module, year }, scenario);
    return { ...explained, label: version };
  };
  if (side !== 'difference') return own(side);
  return computed('bridge-difference', 'later-minus-earlier', found.difference, [
    own('current'),
    own('earlier'),
  ]);
}

interface Versions {
  readonly from: () => OwnShareExplainer;
  readonly to: () => OwnShareExplainer;
}

function explainerOf(
  version: string | null,
  { input, ruleSet, current }: BridgeContext,
): () => OwnShareExplainer {
  if (version === null || version === input.settings.currentVersion) return () => current;
  let made: OwnShareExplainer | null = null;
  return () => (made ??= ownShareExplainer(caseOfVersion(input, version), ruleSet));
}

function explainEnd(
  { version, stated }: BridgeWithPosts['from'],
  explainer: () => OwnShareExplainer,
  { scenario }: BridgeContext,
): Explanation {
  if (stated !== null) {
    const place = placeOf(stated.origin, 'amount') ?? placeOf(stated.origin, 'label');
    return givenAmount('stated', stated.amount, place, version);
  }
  const figure = { measure: 'own-share', module: null, year: null } as const;
  return { ...explainer().explain(figure, scenario), label: version };
}

function explainDriver(
  driver: Driver,
  bridge: BridgeWithPosts,
  versions: Versions,
  { input, scenario }: BridgeContext,
): ComputedFigure {
  const { from, to, drivers, changes } = bridge;
  if (from.computed === null) return computed(TERMS[driver], 'drivers-not-known', drivers[driver], []);
  if (driver === 'excessGrant') {
    const figure = { measure: 'excess-grant', module: null, year: null } as const;
    return computed(TERMS[driver], 'later-minus-earlier', drivers[driver], [
      { ...versions.to().explain(figure, scenario), label: to.version },
      { ...versions.from().explain(figure, scenario), label: from.version },
    ]);
  }
  if (driver !== 'counterFinancing') {
    const monthsOf = monthsOfPosts(input.settings.monthMethod);
    const nodes = changes.flatMap((change) => explainChange(change, driver, bridge, versions, monthsOf));
    return computed(TERMS[driver], 'average-of-changed-posts', drivers[driver], nodes);
  }
  const figure = { measure: 'counter-financing', module: null, year: null } as const;
  return computed(TERMS[driver], 'earlier-minus-later', drivers[driver], [
    { ...versions.from().explain(figure, scenario), label: from.version },
    { ...versions.to().explain(figure, scenario), label: to.version },
  ]);
}

/** What a driver adds for one changed post; nothing where it adds nothing. */
function explainChange(
  change: BridgeWithPosts['changes'][number],
  driver: PostDriver,
  { from, to }: BridgeWithPosts,
  versions: Versions,
  monthsOf: MonthsOfPost,
): ComputedFigure[] {
  const { shares, earlier, current, year } = change;
  if (shares.known && shares.value[driver].isZero()) return [];
  const side = (
    posts: typeof earlier,
    version: string | null,
    explainer: () => OwnShareExplainer,
  ): Explanation[] => {
    if (posts.length === 0) return [];
    const amounts = (['cost', 'grant'] as const).map((measure) => {
      const amount = combine(
        posts.map((each) => each[measure]),
        sumCents,
      );
      return explainer().explainPosts(measure, amount, posts);
    });
    const sizes = posts.flatMap((each) => fteAndMonths(each.post, each.year, monthsOf(each.post, each.year)));
    return [...sizes, ...amounts].map((each) => ({ ...each, label: version }));
  };
  const inputs = [...side(earlier, from.version, versions.from), ...side(current, to.version, versions.to)];
  const [first] = [...current, ...earlier];
  const named = first === undefined ? null : nameOfPost(first.post, year);
  const share = combine([shares], ([all]) => all![driver]);
  const rounded = combine([share], ([amount]) => centsAndRest(amount!).amount);
  const node = computed('bridge-post', 'average-over-orders', rounded, inputs, { label: named });
  return [share.known ? { ...node, value: toDecimalText(shownEuro(share.value), 2) } : node];
}
