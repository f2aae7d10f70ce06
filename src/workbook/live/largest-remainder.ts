import { inRuns } from './operand';

/** Above this a formula that names every part would be too long to be read: then they have to stand in a column. */
const MOST_NAMED = 12;

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
 * there are cents left. Null where the weights are negative or all 0, or where doubles do not give the value; and where
 * more than twelve do not stand in cells one below the other.
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
  if (total.value < 0 || sum <= 0) return null;
  if (weights.some(({ value }) => value < 0)) return null;
  if (
    partOf(
      total.value,
      weights.map(({ value }) => value),
      index,
    ) !== Math.round(wanted * 100)
  )
    return null;
  const texts = weights.map(({ text }) => text);
  const [column = '', second] = inRuns(texts);
  if (second === undefined && column.includes(':')) return partInColumn(total.text, column, texts[index]!);
  return weights.length > MOST_NAMED ? null : partByName(total.text, texts, index);
}

/** Over weights that stand one below the other: as long for a hundred of them as for two. */
function partInColumn(total: string, weights: string, own: string): string {
  const share = (weight: string): string => `ROUND(100*${total}*${weight}/SUM(${weights}),${DECIMALS})`;
  const remainder = (weight: string): string => `ROUND(${share(weight)}-INT(${share(weight)}),${DECIMALS})`;
  const [others, mine] = [remainder(weights), remainder(own)];
  const before = `SUMPRODUCT((${others}>${mine})+(${others}=${mine})*(ROW(${weights})-ROW(${own})<0))`;
  const left = `ROUND(100*${total},0)-SUMPRODUCT(INT(${share(weights)}))`;
  return `ROUND((INT(${share(own)})+IF(${before}<${left},1,0))/100,2)`;
}

function partByName(total: string, weights: readonly string[], index: number): string {
  const whole = `(${weights.join('+')})`;
  const shares = weights.map((weight) => `ROUND(100*${total}*${weight}/${whole},${DECIMALS})`);
  const remainders = shares.map((share) => `ROUND(${share}-INT(${share}),${DECIMALS})`);
  const own = remainders[index]!;
  const before = remainders.flatMap((each, position) =>
    position === index ? [] : [`(${each}${position < index ? '>=' : '>'}${own})`],
  );
  const left = `ROUND(100*${total},0)-${shares.map((share) => `INT(${share})`).join('-')}`;
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
