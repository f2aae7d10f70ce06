import { fraction, rounded, times } from './fraction';
import { largest, partsOf, smallest, sumOf } from './largest-remainder';
import {
  COST_CLASSES,
  type CostClass,
  type PlainModule,
  type PlainPostRow,
  type PlainSource,
  type PlainWorkbook,
} from './plain-workbook';

/** Cost, grant and counter-financing of one module, year and class of cost, in cents. */
export interface ClassMoney {
  readonly costClass: CostClass;
  readonly cost: bigint;
  readonly grant: bigint;
  readonly counterFinancing: bigint;
}

export interface ModuleYear {
  readonly module: PlainModule;
  readonly year: number;
  readonly cost: bigint;
  readonly grant: bigint;
  readonly counterFinancing: bigint;
  readonly ownShare: bigint;
  readonly excessGrant: bigint;
  readonly classes: readonly ClassMoney[];
}

/** Own shares by module, then year, in the scenario that counts granted money only. */
export function ownShares(book: PlainWorkbook): readonly ModuleYear[] {
  const groups = groupsOf(book);
  const taken = counterFinancing(book, groups);
  return groups.map(({ module, year, posts }, index) => {
    const cost = sumOf(posts.map(costOf));
    const grant = sumOf(posts.map(grantOf));
    const other = taken[index]!;
    const rest = cost - grant - other;
    return {
      module,
      year,
      cost,
      grant,
      counterFinancing: other,
      ownShare: largest(0n, rest),
      excessGrant: largest(0n, -rest),
      classes: byClass(posts, other),
    };
  });
}

interface Group {
  readonly module: PlainModule;
  readonly year: number;
  readonly posts: readonly PlainPostRow[];
}

function groupsOf({ years, posts }: PlainWorkbook): readonly Group[] {
  return ([1, 2, 3] as const).flatMap((module) =>
    years.flatMap((year) => {
      const own = posts.filter((post) => post.module === module && post.year === year);
      return own.length === 0 ? [] : [{ module, year, posts: own }];
    }),
  );
}

/** FTE × months ÷ 12 × cost per FTE and year, rounded once. */
function costOf({ fte, months, personnel, material }: PlainPostRow): bigint {
  return rounded(times(fraction(fte, 100), fraction(months, 12), fraction(personnel + (material ?? 0))));
}

function grantOf({ grant }: PlainPostRow): bigint {
  return BigInt(grant);
}

/** What a post costs by class: its material rounded, pay is the rest; what is passed on is one class. */
function costByClass(post: PlainPostRow): readonly bigint[] {
  const cost = costOf(post);
  if (post.passedOn) return [0n, 0n, cost];
  const material = costOf({ ...post, personnel: 0 });
  return [cost - material, material, 0n];
}

/** The grant pays the personnel cost first, the rest of it the material. */
function grantByClass(post: PlainPostRow): readonly bigint[] {
  const grant = grantOf(post);
  if (post.passedOn) return [0n, 0n, grant];
  const [personnel = 0n] = costByClass(post);
  const paid = post.material === null ? grant : smallest(grant, personnel);
  return [paid, grant - paid, 0n];
}

function byClass(posts: readonly PlainPostRow[], counterFinanced: bigint): readonly ClassMoney[] {
  const sums = (of: (post: PlainPostRow) => readonly bigint[]) =>
    COST_CLASSES.map((_, index) => sumOf(posts.map((post) => of(post)[index]!)));
  const costs = sums(costByClass);
  const grants = sums(grantByClass);
  const left = costs.map((cost, index) => largest(0n, cost - grants[index]!));
  const others = partsOf(counterFinanced, left);
  return COST_CLASSES.map((costClass, index) => ({
    costClass,
    cost: costs[index]!,
    grant: grants[index]!,
    counterFinancing: others[index]!,
  }));
}

/** What granted money that is not yet deducted takes off each own share: the most specific source first, never below zero. */
function counterFinancing({ sources }: PlainWorkbook, groups: readonly Group[]): readonly bigint[] {
  const left = groups.map(({ posts }) => largest(0n, sumOf(posts.map(costOf)) - sumOf(posts.map(grantOf))));
  const taken = groups.map(() => 0n);
  const counting = sources
    .filter(
      ({ kind, status, alreadyDeducted }) =>
        kind === 'counter-financing' && status === 'granted' && !alreadyDeducted,
    )
    .sort((a, b) => dimensions(b) - dimensions(a));
  for (const source of counting) {
    const served = groups.map((_, index) => index).filter((index) => serves(source, groups[index]!));
    const needs = served.map((index) => left[index]!);
    const parts = partsOf(smallest(BigInt(source.amount), sumOf(needs)), needs);
    served.forEach((index, position) => {
      left[index]! -= parts[position]!;
      taken[index]! += parts[position]!;
    });
  }
  return taken;
}

function dimensions({ module, year }: PlainSource): number {
  return (module === null ? 0 : 1) + (year === null ? 0 : 1);
}

function serves({ module, year }: PlainSource, group: Group): boolean {
  return (module ?? group.module) === group.module && (year ?? group.year) === group.year;
}
