import { sentence } from '../../src/domain/findings/finding';
import type { Finding } from '../../src/domain/findings/finding';
import { toAmountText } from '../../src/domain/money/cents';
import type { Cents } from '../../src/domain/money/cents';
import type { Maybe } from '../../src/domain/result';

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

/** Amounts by module or year; an unknown one is null. */
export function amountMap(map: ReadonlyMap<number, Maybe<Cents>>): Record<string, string | null> {
  return Object.fromEntries(
    [...map].map(([key, amount]) => [key, amount.known ? toAmountText(amount.value) : null]),
  );
}
