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
  readonly ownShareBefore: Maybe<Cents>;
  readonly counterFinancing: Maybe<Cents>;
  readonly ownShare: Maybe<Cents>;
}

export interface OwnShareTotals {
  readonly ownShare: Maybe<Cents>;
  readonly byModule: ReadonlyMap<ModuleNumber, Maybe<Cents>>;
  readonly byYear: ReadonlyMap<number, Maybe<Cents>>;
}
