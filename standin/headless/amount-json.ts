import type { Finding } from '../../src/domain/findings/finding';
import { sentence } from '../../src/domain/findings/sentence';
import type { Maybe } from '../../src/domain/maybe';
import { toAmountText, type Cents } from '../../src/domain/numbers';

/** Amounts by name as decimal texts; where one of them is unknown it is null and `reason` says why. */
export function amounts(named: Readonly<Record<string, Maybe<Cents>>>): Record<string, string | null> {
  const texts: Record<string, string | null> = {};
  let reason: Finding | null = null;
  for (const [name, amount] of Object.entries(named)) {
    texts[name] = amount.known ? toAmountText(amount.value) : null;
    if (!amount.known) reason ??= amount.reason;
  }
  return reason === null ? texts : { ...texts, reason: sentence(reason, 'de') };
}

/** Amounts by module or year. */
type AmountMap = ReadonlyMap<number, Maybe<Cents>>;

/**
 * Amounts by module and by year as decimal texts; an unknown one is null, and `reasons` says why under the same keys.
 * Without an unknown amount there are no `reasons`.
 */
export function amountMaps(maps: {
  readonly byModule: AmountMap;
  readonly byYear: AmountMap;
}): Record<string, unknown> {
  const reasons = { byModule: reasonsOf(maps.byModule), byYear: reasonsOf(maps.byYear) };
  const anyUnknown = Object.values(reasons).some((each) => Object.keys(each).length > 0);
  return {
    byModule: textsOf(maps.byModule),
    byYear: textsOf(maps.byYear),
    ...(anyUnknown ? { reasons } : {}),
  };
}

function textsOf(map: AmountMap): Record<string, string | null> {
  return Object.fromEntries(
    [...map].map(([key, amount]) => [key, amount.known ? toAmountText(amount.value) : null]),
  );
}

function reasonsOf(map: AmountMap): Record<string, string> {
  return Object.fromEntries(
    [...map].flatMap(([key, amount]) => (amount.known ? [] : [[key, sentence(amount.reason, 'de')]])),
  );
}
