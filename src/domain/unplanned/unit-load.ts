import type { AccountShare, CostClass } from '../case';
import type { Finding } from '../findings/finding';
import type { Maybe } from '../maybe';
import type { ModuleNumber } from '../module';
import type { Cents } from '../numbers';
import type { PostYear } from '../own-share/own-share-computation';
import type { PartOfPost } from './cost-by-class';
import type { BindingUnit, Position } from './positions';

/** What a position, or a budget, carries of one module: euro cents. */
export interface Portion {
  readonly module: ModuleNumber;
  readonly cost: Maybe<Cents>;
  readonly grant: Maybe<Cents>;
  readonly counterFinancing: Maybe<Cents>;
  readonly ownShare: Maybe<Cents>;
  /** Its part of what the module gets more than it costs. */
  readonly excessGrant: Maybe<Cents>;
  /** The posts it stands for; null: all of the module in the year, or a part as `part` says. */
  readonly posts: readonly PostYear[] | null;
  /** Null: the whole module, or whole posts. */
  readonly part: PortionPart | null;
}

/** The part of a module's cost that an account carries: a class of cost, or what the user's key gives it. */
export interface PortionPart {
  readonly costClass: CostClass;
  /** The row of `Kontenschlüssel`; null where the class has one account. */
  readonly share: AccountShare | null;
  /** Cost of the class, of which `share` takes its percentage. */
  readonly ofClass: Maybe<Cents>;
  /** What each post adds to the class. */
  readonly posts: readonly PartOfPost[];
}

/** What a position carries. */
export interface PositionLoad {
  readonly position: Position;
  readonly portions: readonly Portion[];
}

/** A unit of which at least one position carries, or may carry, cost of the programme. */
export interface UnitLoad {
  readonly unit: BindingUnit;
  /** In sheet order; positions that have nothing to do with the programme are left out. */
  readonly loads: readonly PositionLoad[];
  /** What the unit carries and no single position can be named for. */
  readonly together: readonly Portion[];
  /** Set where it cannot be told what the unit carries, with the modules that it may carry. */
  readonly unassigned: { readonly modules: readonly ModuleNumber[]; readonly reason: Finding } | null;
}
