import { addCents, cents, sumCents, type Cents, centsAndRest, type FineEuro } from '../numbers';
import { POST_DRIVERS, type PostDriver } from './driver';

/**
 * Rounds the shares of the drivers to cents so that they add up to the whole: each to the nearest cent, then the
 * missing cents to the largest remainders; of equal ones the earlier driver gets or keeps the cent. A share of
 * exactly 0 stays 0,00. The negated shares give the negated amounts, so that swapping the versions flips every sign.
 *
 * @param whole the sum of the shares, which is a whole number of cents
 */
export function allocateDrivers(
  shares: Readonly<Record<PostDriver, FineEuro>>,
  whole: Cents,
): Record<PostDriver, Cents> {
  const rounded = POST_DRIVERS.map((driver, position) => ({
    driver,
    position,
    ...centsAndRest(shares[driver]),
  }));
  const amounts = new Map(rounded.map(({ driver, amount }) => [driver, amount]));
  let missing = whole - sumCents(amounts.values());
  const step = Math.sign(missing);
  // A cent that is added goes to the earlier driver first; one that is taken back comes from the later one.
  const rank = ({ driver, position }: (typeof rounded)[number]) =>
    shares[driver].isNeg() === step < 0 ? position : -position;
  const byRest = rounded
    .filter(({ rest }) => !rest.isZero() && rest.isNeg() === step < 0)
    .sort((left, right) => right.rest.abs().comparedTo(left.rest.abs()) || rank(left) - rank(right));
  for (const { driver, amount } of byRest) {
    if (missing === 0) break;
    amounts.set(driver, addCents(amount, cents(step)));
    missing -= step;
  }
  if (missing !== 0) throw new RangeError('The shares of the drivers do not add up to the whole');
  const of = (driver: PostDriver) => amounts.get(driver)!;
  return { fte: of('fte'), cost: of('cost'), rate: of('rate'), months: of('months') };
}
