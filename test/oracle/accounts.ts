import { by, fraction, rounded, times } from './fraction';
import { partsOf, sumOf } from './largest-remainder';
import type { ClassMoney, ModuleYear } from './own-shares';
import {
  COST_CLASSES,
  isIncome,
  type CostClass,
  type PlainLine,
  type PlainModule,
  type PlainShare,
  type PlainWorkbook,
} from './plain-workbook';

/** What of a module's money is booked on a position. */
export interface Portion {
  readonly module: PlainModule;
  readonly cost: bigint;
  readonly grant: bigint;
  readonly counterFinancing: bigint;
}

/**
 * Money of a module in one year, and the positions that carry it. Several positions carry it together, so that only their
 * sum is known; then they are of one unit.
 */
export interface Booking extends Portion {
  readonly positions: readonly string[];
}

/** What nobody can book: the class of a module that several positions may carry. */
export interface OpenBooking {
  readonly module: PlainModule;
  readonly positions: readonly string[];
}

export interface Bookings {
  readonly booked: readonly Booking[];
  readonly open: readonly OpenBooking[];
}

/** A position: product and account of a year. */
export function positionOf({ product, account }: Pick<PlainLine, 'product' | 'account'>): string {
  return `${product} / ${account}`;
}

const CLASS_OF_DIGITS: Readonly<Record<string, CostClass>> = {
  '50': 'personnel',
  '51': 'personnel',
  '52': 'material',
  '54': 'material',
  '53': 'transfer',
};

export function classOfAccount(account: string): CostClass | null {
  return CLASS_OF_DIGITS[account.slice(0, 2)] ?? null;
}

/**
 * Which cost is booked on which position (section 3): a class goes to the one position of that class, of the rows of the
 * module or else of those without one; of several to their common unit, else by the key of accounts, else nobody knows.
 */
export function bookings(
  book: PlainWorkbook,
  shares: readonly ModuleYear[],
  year: number,
  unitOf: (position: string) => string,
): Bookings {
  const lines = book.lines.filter((line) => line.year === year && !isIncome(line));
  const booked: Booking[] = [];
  const open: OpenBooking[] = [];
  for (const share of shares.filter((each) => each.year === year)) {
    const { module } = share;
    for (const { costClass, ...money } of chargedTo(lines, share)) {
      if (money.cost === 0n) continue;
      const candidates = candidatesOf(lines, module, costClass);
      const keys = book.accountKey.filter((each) => each.costClass === costClass);
      if (candidates.length <= 1 || new Set(candidates.map(unitOf)).size === 1) {
        booked.push({ module, positions: candidates, ...money });
      } else if (keys.length > 0) {
        booked.push(...byKey(module, money, candidates, keys));
      } else open.push({ module, positions: candidates });
    }
  }
  return { booked, open };
}

/** The classes of a module's cost with their money; a class without an account of its own is booked with the pay. */
function chargedTo(lines: readonly PlainLine[], { module, classes }: ModuleYear): readonly ClassMoney[] {
  const isBooked = (costClass: CostClass) => candidatesOf(lines, module, costClass).length > 0;
  const apart = COST_CLASSES.filter((costClass) => isBooked(costClass));
  const [first = 'personnel' as const] = apart;
  const sums = new Map<CostClass, ClassMoney>();
  for (const money of classes) {
    const target = isBooked(money.costClass) ? money.costClass : first;
    const sum = sums.get(target);
    sums.set(target, {
      costClass: target,
      cost: (sum?.cost ?? 0n) + money.cost,
      grant: (sum?.grant ?? 0n) + money.grant,
      counterFinancing: (sum?.counterFinancing ?? 0n) + money.counterFinancing,
    });
  }
  return [...sums.values()];
}

/** The positions that carry a class of cost of a module. */
function candidatesOf(
  lines: readonly PlainLine[],
  module: PlainModule,
  costClass: CostClass,
): readonly string[] {
  const ofClass = lines.filter(({ account }) => classOfAccount(account) === costClass);
  const own = ofClass.filter((line) => line.module === module);
  const carrying = own.length > 0 ? own : ofClass.filter((line) => line.module === null);
  return [...new Set(carrying.map(positionOf))];
}

/** `round(cost × p)` for each account of the key, the last one takes the rest. */
function byKey(
  module: PlainModule,
  money: Omit<Portion, 'module'>,
  candidates: readonly string[],
  keys: readonly PlainShare[],
): readonly Booking[] {
  const split = (amount: bigint): readonly bigint[] => {
    const first = keys
      .slice(0, -1)
      .map(({ percent }) => rounded(times(fraction(amount), by(fraction(percent), fraction(10_000)))));
    return [...first, amount - sumOf(first)];
  };
  const costs = split(money.cost);
  const grants = partsOf(money.grant, costs);
  const others = partsOf(money.counterFinancing, costs);
  return keys.map(({ account }, index) => ({
    module,
    positions: candidates.filter((position) => position.endsWith(account)),
    cost: costs[index]!,
    grant: grants[index]!,
    counterFinancing: others[index]!,
  }));
}
