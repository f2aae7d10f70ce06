import type { Bridge, BridgeEnd } from '../domain/bridge/bridge';
import type { Driver } from '../domain/bridge/driver';
import { levelAfter } from '../domain/bridge/level-after';
import { shownDrivers } from '../domain/bridge/shown-drivers';
import { statedPrecision } from '../domain/bridge/stated-totals';
import { isWithinRounding } from '../domain/bridge/within-rounding';
import type { Finding } from '../domain/findings/finding';
import { sentence } from '../domain/findings/sentence';
import type { Language } from '../domain/language';
import type { Maybe } from '../domain/maybe';
import { subtractCents, ZERO_CENTS, type Cents, formatEuro } from '../domain/numbers';
import { bridgeTexts } from './bridge-texts';
import { fill } from './fill';

/** A bridge as it is shown: without the posts behind it. */
export type ShownBridge = Omit<Bridge, 'changes'>;

/** One step of the way from one total to the other, with the own share after it. */
export interface BridgeStep {
  readonly label: string;
  /** Short, for the axis of a chart. */
  readonly name: string;
  readonly kind: 'end' | 'driver' | 'undocumented';
  /** What the step is driven by; null for an end and for what is not documented. */
  readonly driver: Driver | null;
  readonly change: Maybe<Cents> | null;
  readonly level: Maybe<Cents>;
}

/** The way from the earlier total over the drivers and what is not documented to the later one. */
export function bridgeSteps(bridge: ShownBridge, language: Language): readonly BridgeStep[] {
  const words = bridgeTexts(language);
  const { from, to, drivers, undocumented, precision } = bridge;
  const documented = shownDrivers(bridge).map((driver): BridgeStep => ({
    label: words.drivers[driver],
    name: words.chart.drivers[driver],
    kind: 'driver',
    driver,
    change: drivers[driver],
    level: levelAfter(driver, bridge),
  }));
  const [name, named] = isWithinRounding(bridge)
    ? [words.withinRounding, words.withinRoundingOf]
    : [words.undocumented, words.undocumentedRounded];
  const rest = precision === 0 ? name : fill(named, { precision: formatEuro(precision, language) });
  return [
    end(from, language),
    ...documented,
    {
      label: rest,
      name,
      kind: 'undocumented',
      driver: null,
      change: undocumented,
      level: to.total,
    },
    end(to, language),
  ];
}

function end(of: BridgeEnd, language: Language): BridgeStep {
  const name = bridgeEndName(of, language);
  return { label: endText(of, language), name, kind: 'end', driver: null, change: null, level: of.total };
}

/** The version at an end of a bridge. */
export function bridgeEndName({ version }: BridgeEnd, language: Language): string {
  return version ?? bridgeTexts(language).current;
}

function endText(of: BridgeEnd, language: Language): string {
  const words = bridgeTexts(language);
  if (of.version === null) return words.current;
  const precision = of.stated === null ? ZERO_CENTS : statedPrecision(of.stated.amount);
  const text = of.stated === null ? words.ends.computed : words.ends[precision === 0 ? 'stated' : 'rounded'];
  return fill(text, { version: of.version, precision: formatEuro(precision, language) });
}

/** What is to be said about a bridge: what is documented, how it was split, how precise it is. */
export function bridgeSentences(bridge: ShownBridge, language: Language): readonly string[] {
  const words = bridgeTexts(language);
  const { from, difference, undocumented, precision } = bridge;
  const reasons = [difference, ...shownDrivers(bridge).map((driver) => bridge.drivers[driver])].flatMap(
    (amount): Finding[] => (amount.known ? [] : [amount.reason]),
  );
  const lines = [...new Set(reasons.map((reason) => sentence(reason, language)))];
  if (difference.known && undocumented.known && reasons.length === 0) {
    const rest = isWithinRounding(bridge) ? words.documentedWithinRounding : words.documented;
    const text = undocumented.value === 0 ? words.allDocumented : rest;
    lines.push(
      fill(text, {
        difference: formatEuro(difference.value, language),
        documented: formatEuro(subtractCents(difference.value, undocumented.value), language),
        undocumented: formatEuro(undocumented.value, language),
      }),
    );
    lines.push(words.method);
  }
  if (from.stated !== null && from.computed?.known === true && from.version !== null) {
    const stated = formatEuro(from.stated.amount, language);
    const computed = formatEuro(from.computed.value, language);
    lines.push(fill(words.computedEarlier, { version: from.version, computed, stated }));
  }
  if (precision > 0) {
    const rounded = isWithinRounding(bridge) ? words.roundedWithin : words.roundedStated;
    lines.push(fill(rounded, { precision: formatEuro(precision, language) }));
  }
  return lines;
}
