import type { Maybe } from '../maybe';
import type { ModuleNumber } from '../module';
import type { Cents, Exact } from '../numbers';

export interface OwnShareRow {
  readonly module: ModuleNumber;
  readonly year: number;
  /** Sum of the FTE of the posts of this module that count in the year; null where no row gives FTE. */
  readonly fte: Exact | null;
  readonly cost: Maybe<Cents>;
  readonly grant: Maybe<Cents>;
  /** cost − grant; negative where the grant exceeds the cost. */
  readonly ownShareBefore: Maybe<Cents>;
  readonly counterFinancing: Maybe<Cents>;
  /** cost − grant − counterFinancing, at least 0,00. */
  readonly ownShare: Maybe<Cents>;
  /** What exceeds the cost: it lowers no own share and probably has to be paid back. */
  readonly excessGrant: Maybe<Cents>;
}

export interface OwnShareTotals {
  readonly ownShare: Maybe<Cents>;
  readonly byModule: ReadonlyMap<ModuleNumber, Maybe<Cents>>;
  readonly byYear: ReadonlyMap<number, Maybe<Cents>>;
  /** Beside the own share, in none of its sums. */
  readonly excessGrant: Maybe<Cents>;
}
