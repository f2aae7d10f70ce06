import { addCents, cents, sumCents } from '../money';
import type { Cents } from '../money/exact';
import { POST_DRIVERS, type PostDriver } from './driver';
import { centsAndRest, type FineEuro } from './fine-euro';

/**
 * Rounds the shares of the drivers to cents so that they add up to the whole: each to the nearest cent, then the
 * missing cents to the largest remainders, equal ones to the earlier driver. A share of exactly 0 stays 0,00. The
 * negated shares give the negated amounts, so that swapping the versions flips every sign.
 *
 * @param whole the sum of the shares, which is a whole number of cents
 */
export function allocateDrivers(
  shares: Readonly<Record<PostDriver, FineEuro>>,
  whole: Cents,
): Record<PostDriver, Cents> {
  const rounded = POST_DRIVERS.map((driver) => ({ driver, ...centsAndRest(shares[driver]) }));
  const amounts = new Map(rounded.map(({ driver, amount }) => [driver, amount]));
  let missing = whole - sumCents(amounts.values());
  const step = Math.sign(missing);
  const byRest = rounded
    .filter(({ rest }) => !rest.isZero() && rest.isNeg() === step < 0)
    .sort((left, right) => right.rest.abs().comparedTo(left.rest.abs()));
  for (const { driver, amount } of byRest) {
    if (missing === 0) break;
    amounts.set(driver, addCents(amount, cents(step)));
    missing -= step;
  }
  if (missing !== 0) throw new RangeError('The shares of the drivers do not add up to the whole');
  const of = (driver: PostDriver) => amounts.get(driver)!;
  return { fte: of('fte'), cost: of('cost'), rate: of('rate'), months: of('months') };
}
