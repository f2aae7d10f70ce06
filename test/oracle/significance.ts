import { classOfAccount, positionOf } from './accounts';
import { compare, fraction, least, type Fraction } from './fraction';
import { sumOf } from './largest-remainder';
import type { PlainLine, PlainThreshold, PlainWorkbook } from './plain-workbook';
import type { Unit } from './positions';

/** Who decides about an amount that is not 0. */
export interface Decision {
  readonly unit: Unit;
  /** With what was granted on its positions before. */
  readonly amount: bigint;
  /** Of the measure: all positions of the programme in the year, with what was granted on them. */
  readonly sum: bigint;
  /** Null where no threshold says so. */
  readonly body: 'council' | 'treasurer' | null;
}

/** The decisions of a year (section 4); null where an amount of the year is not known. */
export function decisionsOf(
  book: PlainWorkbook,
  units: readonly Unit[],
  year: number,
): readonly Decision[] | null {
  const ofYear = units.filter((unit) => unit.year === year);
  if (ofYear.some(({ amount }) => amount === null)) return null;
  if (ofYear.every(({ amount }) => amount === 0n)) return [];
  const isAlways = (unit: Unit) => isAlwaysInsignificant(unit, book);
  const counting = ofYear.filter(
    (unit) => !isAlways(unit) && (unit.amount !== 0n || grantedBefore(unit) !== 0n),
  );
  const sum = sumOf(counting.map((unit) => unit.amount! + grantedBefore(unit)));
  const needing = ofYear.filter(({ amount }) => amount !== 0n);
  const limitOf = (of: readonly Unit[]) => limit(book, year, needing, of.flatMap(ownLines));
  const ofSum = limitOf(counting);
  const exceeds = (amount: bigint, limited: Fraction | null) =>
    limited !== null && compare(fraction(amount), limited) > 0n;
  const isSignificant =
    exceeds(sum, ofSum) ||
    needing.some((unit) => !isAlways(unit) && exceeds(unit.amount! + grantedBefore(unit), limitOf([unit])));
  return needing.map((unit) => {
    const amount = unit.amount! + grantedBefore(unit);
    if (isAlways(unit)) return { unit, amount, sum, body: 'treasurer' as const };
    const body = ofSum === null ? null : isSignificant ? ('council' as const) : ('treasurer' as const);
    return { unit, amount, sum, body };
  });
}

/** Earlier grants of the positions of the programme, each once. */
function grantedBefore(unit: Unit): bigint {
  return sumOf(ownLines(unit).map(({ alreadyGranted }) => BigInt(alreadyGranted ?? 0)));
}

/** The rows of the positions of the programme. */
function ownLines({ positions, lines }: Unit): readonly PlainLine[] {
  return lines.filter((line) => positions.includes(positionOf(line)));
}

/** What the municipality's own rule calls insignificant whatever its amount: wholly paid by earmarked extra income. */
function isAlwaysInsignificant(unit: Unit, book: PlainWorkbook): boolean {
  const { loaded, amount, gross, extraIncome } = unit;
  const kinds = book.settings.insignificant;
  const isPaid =
    amount !== 0n && gross !== null && gross > 0n && extraIncome !== null && extraIncome >= gross;
  const isPassedOn =
    loaded.length > 0 && loaded.every((position) => classOfAccount(position.slice(-6)) === 'transfer');
  return isPaid && (kinds.includes('covered-by-income') || (kinds.includes('passed-on') && isPassedOn));
}

/** Up to and including this; for mixed duties of what is needed the lower one. Null where one of them is not entered. */
function limit(
  book: PlainWorkbook,
  year: number,
  needing: readonly Unit[],
  lines: readonly PlainLine[],
): Fraction | null {
  const modules = new Set(needing.flatMap((unit) => unit.modules));
  const posts = book.posts.filter((post) => post.year === year && modules.has(post.module));
  const duties = [...new Set(posts.map(({ duty }) => duty))];
  const limits = duties.map((duty) =>
    duty === null ? null : limitBy(book.settings.thresholds[duty], lines),
  );
  return limits.reduce((lowest, each) => (lowest === null || each === null ? null : least(lowest, each)));
}

function limitBy({ amount, percent }: PlainThreshold, lines: readonly PlainLine[]): Fraction | null {
  const appropriation = sumOf(lines.map((line) => BigInt(line.appropriation ?? 0)));
  const ofAppropriation = percent === null ? null : fraction(BigInt(percent) * appropriation, 10_000n);
  if (amount === null) return ofAppropriation;
  return ofAppropriation === null ? fraction(amount) : least(fraction(amount), ofAppropriation);
}
