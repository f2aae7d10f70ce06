import type { StatedFigure } from '../case';
import type { Maybe } from '../maybe';
import type { ModuleNumber } from '../module';
import type { Cents, FineEuro } from '../numbers';
import type { PostYear } from '../own-share/own-share-computation';
import type { Driver, PostDriver } from './driver';

/** Why the own share changed from one version of the inputs to the next. Amounts in euro cents. */
export interface Bridge {
  readonly from: BridgeEnd;
  readonly to: BridgeEnd;
  /** to − from */
  readonly difference: Maybe<Cents>;
  /** Sum to the computed difference to the cent; one that did not change is exactly 0,00. */
  readonly drivers: Readonly<Record<Driver, Maybe<Cents>>>;
  /** difference − Σ drivers; the whole difference where there are no posts to explain it. */
  readonly undocumented: Maybe<Cents>;
  /** How far the difference and the undocumented part can be off because stated totals are rounded: 606.000 ± 500. */
  readonly precision: Cents;
  /** Own share of each module and year as computed in both versions; empty without posts of the earlier one. */
  readonly parts: readonly BridgePart[];
}

/** A bridge with the posts that changed, which only its explanation needs. */
export interface BridgeWithPosts extends Bridge {
  /** Posts that differ between the versions, in sheet order. */
  readonly changes: readonly PostChange[];
}

/** The bridge as plain data. */
export function withoutPosts({ changes: _changes, ...bridge }: BridgeWithPosts): Bridge {
  return bridge;
}

/** One end of a bridge. */
export interface BridgeEnd {
  /** Null where the workbook has no versions of the posts. */
  readonly version: string | null;
  /** The stated total where an earlier version has one, else the computed one. */
  readonly total: Maybe<Cents>;
  /** Own share that the posts of this version give; null where it has none. */
  readonly computed: Maybe<Cents> | null;
  readonly stated: StatedFigure | null;
}

/** A post, or several that are matched as one, that is not the same in both versions. */
export interface PostChange {
  readonly module: ModuleNumber;
  readonly year: number;
  readonly label: string | null;
  readonly municipality: string | null;
  readonly earlier: readonly PostYear[];
  readonly current: readonly PostYear[];
  /** What each driver adds to the own share before counter-financing, before rounding. */
  readonly shares: Maybe<Readonly<Record<PostDriver, FineEuro>>>;
}

export interface BridgePart {
  readonly module: ModuleNumber;
  readonly year: number;
  readonly earlier: Maybe<Cents>;
  readonly current: Maybe<Cents>;
  readonly difference: Maybe<Cents>;
}
