/** Above this a formula that names every part would be too long to be read. */
const MOST_PARTS = 12;

/** So many decimals of a cent tell remainders apart; more of them a double does not have. */
const DECIMALS = 6;

/** An amount that a formula names, and what it is now. */
export interface Amount {
  readonly text: string;
  /** Euro. */
  readonly value: number;
}

/**
 * The part of a total that falls to one of several weights, the cents left over to the largest remainders, of equal ones
 * to the first: every share is cut to the cent, and the part gets one more where fewer parts have a larger remainder than
 * there are cents left. Null where the weights are too many, negative or all 0, or where doubles do not give the value.
 *
 * @param wanted the value in euro
 */
export function largestRemainder(
  total: Amount,
  weights: readonly Amount[],
  index: number,
  wanted: number,
): string | null {
  const sum = weights.reduce((all, { value }) => all + value, 0);
  if (weights.length > MOST_PARTS || total.value < 0 || sum <= 0) return null;
  if (weights.some(({ value }) => value < 0)) return null;
  if (
    partOf(
      total.value,
      weights.map(({ value }) => value),
      index,
    ) !== Math.round(wanted * 100)
  )
    return null;
  const whole = `(${weights.map(({ text }) => text).join('+')})`;
  const shares = weights.map(({ text }) => `ROUND(100*${total.text}*${text}/${whole},${DECIMALS})`);
  const remainders = shares.map((share) => `ROUND(${share}-INT(${share}),${DECIMALS})`);
  const own = remainders[index]!;
  const before = remainders.flatMap((each, position) =>
    position === index ? [] : [`(${each}${position < index ? '>=' : '>'}${own})`],
  );
  const left = `ROUND(100*${total.text},0)-${shares.map((share) => `INT(${share})`).join('-')}`;
  // 0 first: a single comparison would not be a number, which is less than every truth value.
  const cent = before.length === 0 ? '0' : `IF(0+${before.join('+')}<${left},1,0)`;
  return `ROUND((INT(${shares[index]!})+${cent})/100,2)`;
}

/** What the formula gives, in cents. */
function partOf(total: number, weights: readonly number[], index: number): number {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const shares = weights.map((weight) => rounded((100 * total * weight) / sum));
  const remainders = shares.map((share) => rounded(share - Math.floor(share)));
  const left = Math.round(100 * total) - shares.reduce((all, share) => all + Math.floor(share), 0);
  const own = remainders[index]!;
  const before = remainders.filter((each, position) =>
    position < index ? each >= own : position > index && each > own,
  ).length;
  return Math.floor(shares[index]!) + (before < left ? 1 : 0);
}

function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS));
}
