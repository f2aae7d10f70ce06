import type { AccountShare, BudgetLine, CostClass, Settings, StoppedParts } from '../case';
import { andMore } from '../findings/and-more';
import { finding, type Finding, type FindingValue } from '../findings/finding';
import { inBothLanguages } from '../findings/in-both-languages';
import { addToGroup } from '../group-by';
import { known, type Maybe } from '../maybe';
import { addAll, isZero, shareOut, subtract } from '../maybe-amounts';
import type { ModuleNumber } from '../module';
import { ZERO_CENTS, type Cents } from '../numbers';
import { placeOf } from '../place';
import type { PostYear } from '../own-share/own-share-computation';
import type { OwnShareRow } from '../own-share/own-share-row';
import { unreadSetting } from '../unread-setting';
import { classOfAccount, COSTS_OF_CLASS } from './account-class';
import { keyedParts, partsByKey } from './account-key';
import { costByClass, type CostOfClass } from './cost-by-class';
import { placeOfLine } from './place-of-line';
import { withoutUnread } from './unread-units';
import { expenseUnits, type BindingUnit, type Position } from './positions';
import type { Portion, UnitLoad } from './unit-load';

export interface CostAssignment {
  /** By year, then in sheet order. */
  readonly units: readonly UnitLoad[];
  /** Module and year whose cost no position carries, with the reason. */
  readonly withoutPosition: readonly {
    readonly year: number;
    readonly module: ModuleNumber;
    readonly reason: Finding;
  }[];
  readonly findings: readonly Finding[];
}

/** Above this the positions that may carry a module are those of a whole budget: none has a row of its own. */
const MOST_CANDIDATES = 20;
/** So many of several positions are named in a sentence. */
const MOST_NAMED = 5;

/** What cost is assigned by, besides the own shares. */
export interface AssignmentRules {
  readonly settings: Settings;
  readonly accountKey: readonly AccountShare[];
  readonly stopped: Pick<StoppedParts, 'accountKey' | 'expenseType'>;
}

/**
 * Finds the positions that carry each module's cost: those with a row of that module in the year, and those with a row
 * without module for what the module has no account of its own for. One position takes all of it; of several, the accounts
 * of each class of cost take theirs, by the user's key where a class has several; positions of one budget take it together.
 * Accounts of no class of cost take nothing beside those of one.
 *
 * @param postYears cost and grant by post; asked for only where a module is split over several positions
 */
export function assignCost(
  lines: readonly BudgetLine[],
  years: readonly number[],
  rows: readonly OwnShareRow[],
  postYears: () => readonly PostYear[],
  rules: AssignmentRules,
): CostAssignment {
  const units = expenseUnits(lines, rules.settings.bindingLevel);
  const parts = years.map((year) =>
    new YearAssignment(units.get(year) ?? [], year, postYears, rules).assign(
      rows.filter((row) => row.year === year),
    ),
  );
  const all = withoutUnread(
    parts.flatMap((part) => part.units),
    rules.settings,
  );
  const withoutPosition = parts.flatMap((part) => part.withoutPosition);
  const reasons = [
    ...all.flatMap(({ unassigned }) => unassigned?.reason ?? []),
    ...withoutPosition.map(({ reason }) => reason),
  ];
  return { units: all, withoutPosition, findings: [...new Set(reasons)] };
}

/** Where a part of a module's cost goes, or why it cannot be told. */
type Placement =
  | { readonly to: 'position'; readonly position: Position; readonly portion: Portion }
  | { readonly to: 'unit'; readonly candidates: readonly Position[]; readonly portion: Portion }
  | { readonly to: 'open'; readonly candidates: readonly Position[]; readonly reason: Finding | null };

class YearAssignment {
  readonly #unitOf = new Map<Position, BindingUnit>();
  readonly #carrying = new Map<Position, Portion[]>();
  readonly #together = new Map<BindingUnit, Portion[]>();
  readonly #unassigned = new Map<BindingUnit, NonNullable<UnitLoad['unassigned']>>();

  constructor(
    private readonly units: readonly BindingUnit[],
    private readonly year: number,
    private readonly postYears: () => readonly PostYear[],
    private readonly rules: AssignmentRules,
  ) {
    for (const unit of units) for (const position of unit.positions) this.#unitOf.set(position, unit);
  }

  assign(rows: readonly OwnShareRow[]): Omit<CostAssignment, 'findings'> {
    const positions = [...this.#unitOf.keys()];
    const withModule = positions.filter(({ lines }) => lines.some(({ module }) => module !== null));
    for (const position of withModule) this.#carrying.set(position, []);
    const own = (module: ModuleNumber) =>
      withModule.filter(({ lines }) => lines.some((line) => line.module === module));
    const common = positions.filter(({ lines }) => lines.some(({ module }) => module === null));
    const others: OwnShareRow[] = [];
    for (const row of rows) {
      const candidates = own(row.module);
      if (candidates.length > 0) this.#place(row, this.#withCommonAccounts(row, candidates, common));
      else if (!isZero(row.cost)) others.push(row);
    }
    const withoutPosition = this.#placeOthers(others, common);
    return { units: this.#loads(), withoutPosition };
  }

  /** The module's own positions, with the common ones of each class of its cost that it has no account of its own for. */
  #withCommonAccounts(
    row: OwnShareRow,
    own: readonly Position[],
    common: readonly Position[],
  ): readonly Position[] {
    const classes = own.map((position) => this.#classOf(position));
    if (classes.includes(null)) return own;
    const others = common.filter((position) => {
      const costClass = this.#classOf(position);
      return costClass !== null && !classes.includes(costClass);
    });
    if (others.length === 0) return own;
    const posts = this.#postsOf(row);
    const passesOn = posts.some(({ post }) => post.expenseType === 'transfer');
    const beside = others.filter((position) => passesOn || this.#classOf(position) !== 'transfer');
    const all = [...own, ...beside];
    const costs = costByClass(posts, this.#classesOf(all), this.rules.settings);
    if ('post' in costs) return passesOn ? all : own;
    const isNeeded = (position: Position) => {
      const cost = costs.get(this.#classOf(position)!)?.cost;
      return cost !== undefined && !isZero(cost);
    };
    return [...own, ...beside.filter(isNeeded)];
  }

  #classOf({ account }: Position): CostClass | null {
    return classOfAccount(account, this.rules.settings.accountClasses);
  }

  #classesOf(positions: readonly Position[]): ReadonlySet<CostClass> {
    return new Set(positions.flatMap((position) => this.#classOf(position) ?? []));
  }

  #postsOf({ module, year }: OwnShareRow): readonly PostYear[] {
    return this.postYears().filter((each) => each.post.module === module && each.year === year);
  }

  /** The modules without rows of their own, on the positions without module. */
  #placeOthers(
    others: readonly OwnShareRow[],
    common: readonly Position[],
  ): CostAssignment['withoutPosition'] {
    const [first] = common;
    const missing = (row: OwnShareRow, reason: Finding) => ({ year: this.year, module: row.module, reason });
    if (first === undefined) {
      return others.map((row) =>
        missing(
          row,
          finding('no-budget-line', null, { module: String(row.module), year: String(this.year) }),
        ),
      );
    }
    const open: OwnShareRow[] = [];
    const tooMany = common.length > MOST_CANDIDATES && !this.#inOneUnit(common);
    for (const row of others) if (tooMany || !this.#place(row, common, 'common')) open.push(row);
    if (open.length === 0) return [];
    const reason = finding('several-lines-without-module', placeOfLine(first.lines[0], 'module'), {
      year: String(this.year),
      modules: open.map(({ module }) => module).join(', '),
      lines: keysOf(common),
    });
    if (tooMany) return open.map((row) => missing(row, reason));
    this.#leaveOpen(
      common,
      reason,
      open.map(({ module }) => module),
    );
    return [];
  }

  /** False where it cannot be told which of the positions without module carries it. */
  #place(row: OwnShareRow, candidates: readonly Position[], among: 'own' | 'common' = 'own'): boolean {
    const placements = this.#placements(row, candidates);
    if (among === 'common' && placements.some((each) => each.to === 'open' && each.reason === null)) {
      return false;
    }
    for (const placement of placements) {
      switch (placement.to) {
        case 'position':
          this.#portionsOn(placement.position).push(placement.portion);
          break;
        case 'unit':
          this.#carryTogether(placement.candidates, placement.portion);
          break;
        case 'open':
          this.#leaveOpen(
            placement.candidates,
            placement.reason ?? this.#severalLines(row, placement.candidates),
            [row.module],
          );
      }
    }
    return true;
  }

  #placements(row: OwnShareRow, all: readonly Position[]): readonly Placement[] {
    const candidates = this.#carryingCost(all);
    const [only, second] = candidates;
    if (only === undefined) return [];
    if (second === undefined) return [{ to: 'position', position: only, portion: wholeModule(row) }];
    const byClass = this.#byClass(row, candidates);
    if (byClass.every(({ to }) => to === 'position') || !this.#inOneUnit(candidates)) return byClass;
    // An account of a class that costs nothing carries nothing, though its budget carries the rest together.
    const named = new Set(
      byClass.flatMap((each) => (each.to === 'position' ? [each.position] : each.candidates)),
    );
    const carrying = candidates.filter((each) => named.has(each));
    return [{ to: 'unit', candidates: carrying, portion: wholeModule(row) }];
  }

  /** Without the accounts of no class of cost (depreciation, interest …), where all accounts are known. */
  #carryingCost(positions: readonly Position[]): readonly Position[] {
    if (positions.some(({ account }) => account === null)) return positions;
    const ofClass = positions.filter((position) => this.#classOf(position) !== null);
    return ofClass.length === 0 ? positions : ofClass;
  }

  #byClass(row: OwnShareRow, candidates: readonly Position[]): readonly Placement[] {
    const { settings, accountKey, stopped } = this.rules;
    const reason = unreadSetting(settings, 'accountClasses') ?? stopped.expenseType ?? null;
    if (reason !== null) return [{ to: 'open', candidates, reason }];
    const accounts = new Map<CostClass, Position[]>();
    for (const position of candidates) {
      const costClass = this.#classOf(position);
      if (costClass === null) return [{ to: 'open', candidates, reason: null }];
      addToGroup(accounts, costClass, position);
    }
    const classes = costByClass(this.#postsOf(row), new Set(accounts.keys()), settings);
    if ('post' in classes) {
      const isOneEach = accounts.size === candidates.length;
      return [{ to: 'open', candidates, reason: isOneEach ? costOfNoClass(row, classes, candidates) : null }];
    }
    const needed = [...classes].filter(([, { cost }]) => !isZero(cost));
    if (needed.some(([costClass]) => !accounts.has(costClass))) {
      return [{ to: 'open', candidates, reason: null }];
    }
    const portions = portionsOfClasses(row, needed);
    return needed.flatMap(([costClass, { parts: ofPosts }], index): readonly Placement[] => {
      const positions = accounts.get(costClass)!;
      const portion = portions[index]!;
      const [only, second] = positions;
      if (only !== undefined && second === undefined) return [{ to: 'position', position: only, portion }];
      const keyed = stopped.accountKey ?? keyedParts(costClass, positions, accountKey);
      if (keyed !== null && 'code' in keyed) return [{ to: 'open', candidates: positions, reason: keyed }];
      if (keyed !== null) {
        const costs = partsByKey(portion.cost, keyed);
        return splitPortion(portion, costs).map((part, at): Placement => {
          const { position, share } = keyed[at]!;
          return {
            to: 'position',
            position,
            portion: { ...part, part: { costClass, share, ofClass: portion.cost, posts: ofPosts } },
          };
        });
      }
      if (this.#inOneUnit(positions)) return [{ to: 'unit', candidates: positions, portion }];
      return [
        { to: 'open', candidates: positions, reason: costOnSeveralAccounts(row, costClass, positions) },
      ];
    });
  }

  #severalLines({ module, year }: OwnShareRow, candidates: readonly Position[]): Finding {
    const values = { module: String(module), year: String(year), lines: keysOf(candidates) };
    return finding('several-lines-for-module', placeOfLine(candidates[0]!.lines[0], 'module'), values);
  }

  #inOneUnit(positions: readonly Position[]): boolean {
    return new Set(positions.map((each) => this.#unitOf.get(each))).size === 1;
  }

  #portionsOn(position: Position): Portion[] {
    const portions = this.#carrying.get(position) ?? [];
    this.#carrying.set(position, portions);
    return portions;
  }

  #carryTogether(candidates: readonly Position[], portion: Portion): void {
    for (const position of candidates) this.#portionsOn(position);
    const unit = this.#unitOf.get(candidates[0]!)!;
    this.#together.set(unit, [...(this.#together.get(unit) ?? []), portion]);
  }

  #leaveOpen(candidates: readonly Position[], reason: Finding, modules: readonly ModuleNumber[]): void {
    for (const position of candidates) this.#portionsOn(position);
    for (const unit of new Set(candidates.map((position) => this.#unitOf.get(position)!))) {
      const earlier = this.#unassigned.get(unit);
      this.#unassigned.set(unit, {
        modules: [...(earlier?.modules ?? []), ...modules],
        reason: earlier?.reason ?? reason,
      });
    }
  }

  #loads(): UnitLoad[] {
    return this.units.flatMap((unit) => {
      const loads = unit.positions.flatMap((position) => {
        const portions = this.#carrying.get(position);
        return portions === undefined ? [] : [{ position, portions }];
      });
      if (loads.length === 0) return [];
      return [
        {
          unit,
          loads,
          together: this.#together.get(unit) ?? [],
          unassigned: this.#unassigned.get(unit) ?? null,
        },
      ];
    });
  }
}

function wholeModule(row: OwnShareRow): Portion {
  const { module, cost, grant, counterFinancing, ownShare, excessGrant } = row;
  return { module, cost, grant, counterFinancing, ownShare, excessGrant, posts: null, part: null };
}

/**
 * What each class carries of a module. Counter-financing and own share of the module go to the classes pro rata to what
 * the grant leaves of their cost, to the cent.
 */
function portionsOfClasses(
  row: OwnShareRow,
  classes: readonly (readonly [CostClass, CostOfClass])[],
): readonly Portion[] {
  const before = classes.map(([, { cost, grant }]) => subtract(cost, grant));
  const counterFinancing = shareOut(row.counterFinancing, before);
  const left = before.map((each, index) => subtract(each, counterFinancing[index]!));
  const ownShares = shareOut(row.ownShare, left);
  const excess = shareOut(
    row.excessGrant,
    left.map((each) => subtract(known(ZERO_CENTS), each)),
  );
  return classes.map(([costClass, { cost, grant, posts, parts }], index) => ({
    module: row.module,
    cost,
    grant,
    counterFinancing: counterFinancing[index]!,
    ownShare: ownShares[index]!,
    excessGrant: excess[index]!,
    posts,
    part: posts === null ? { costClass, share: null, ofClass: cost, posts: parts } : null,
  }));
}

/** A portion in parts that cost what the key gives them; the rest of it goes pro rata to their cost, to the cent. */
function splitPortion(portion: Portion, costs: readonly Maybe<Cents>[]): readonly Portion[] {
  const sharesOf = (field: 'grant' | 'counterFinancing' | 'ownShare' | 'excessGrant') =>
    shareOut(portion[field], costs);
  const grants = sharesOf('grant');
  const counterFinancing = sharesOf('counterFinancing');
  const ownShares = sharesOf('ownShare');
  const excess = sharesOf('excessGrant');
  return costs.map((cost, index) => ({
    ...portion,
    cost,
    grant: grants[index]!,
    counterFinancing: counterFinancing[index]!,
    ownShare: ownShares[index]!,
    excessGrant: excess[index]!,
    posts: null,
  }));
}

function costOnSeveralAccounts(
  { module, year }: OwnShareRow,
  costClass: CostClass,
  positions: readonly Position[],
): Finding {
  return finding('cost-on-several-accounts', placeOfLine(positions[0]!.lines[0], 'account'), {
    cost: COSTS_OF_CLASS[costClass],
    module: String(module),
    year: String(year),
    accounts: accountsOf(positions),
  });
}

/** Each class has its account, but of a post nobody says which class its cost is. */
function costOfNoClass(
  { module, year }: OwnShareRow,
  { post }: PostYear,
  positions: readonly Position[],
): Finding {
  const fields = ['expenseType', 'totalCost', 'label', 'module'] as const;
  const [place = null] = fields.flatMap((field) => placeOf(post.origin, field) ?? []);
  return finding('cost-of-no-class', place, {
    post: post.label ?? post.roleText ?? `M${module}`,
    module: String(module),
    year: String(year),
    lines: keysOf(positions),
  });
}

/** The accounts; with their products where these tell them apart. */
function accountsOf(positions: readonly Position[]): FindingValue {
  const areAlone = new Set(positions.map(({ account }) => account)).size === positions.length;
  return areAlone ? keysOf(positions, ({ account, key }) => account ?? key) : keysOf(positions);
}

function keysOf(
  positions: readonly Position[],
  name: (position: Position) => string = ({ key }) => key,
): FindingValue {
  const shown = positions.slice(0, MOST_NAMED).map(name);
  const rest = positions.length - shown.length;
  return inBothLanguages((language) => [...shown, ...(rest > 0 ? [andMore(rest)[language]] : [])].join('; '));
}

/** Sum of an amount over what a position or a budget carries. */
export function sumOfPortions(
  portions: readonly Portion[],
  field: 'cost' | 'grant' | 'counterFinancing' | 'ownShare',
): Maybe<Cents> {
  return portions.length === 0 ? known(ZERO_CENTS) : addAll(portions.map((portion) => portion[field]));
}
