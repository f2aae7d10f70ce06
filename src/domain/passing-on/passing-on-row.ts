import type { Finding } from '../findings/finding';
import type { Maybe } from '../maybe';
import type { Cents, Exact } from '../numbers';

/** What one carrier gets in one year. */
export interface PassingOnRow {
  readonly carrier: string;
  readonly year: number;
  /** Null where no row gives FTE. */
  readonly fte: Exact | null;
  /** Eligible personnel cost of the carrier's posts: the sheet's eligible cost, else the personnel cost. */
  readonly personnelCost: Maybe<Cents>;
  /** Rate in force × FTE × months ÷ 12; where the grant is a share of the cost, that share. */
  readonly ceiling: Maybe<Cents>;
  /** Post by post the smaller of personnel cost and ceiling. */
  readonly passedOn: Maybe<Cents>;
  /** What the Kreis adds of its own: top-up × FTE × months ÷ 12; 0,00 where it set none. */
  readonly topUp: Maybe<Cents>;
  /** passedOn + topUp */
  readonly total: Maybe<Cents>;
  /** Grant of the Land for the carrier's posts. */
  readonly grant: Maybe<Cents>;
  /** total − grant: what the Kreis pays itself; negative where it passes on less than it gets. */
  readonly staysWithKreis: Maybe<Cents>;
  /** cost − total: what the carrier pays itself; negative where it gets more than its cost, then against no other. */
  readonly staysWithCarrier: Maybe<Cents>;
}

export interface PassingOn {
  readonly rows: readonly PassingOnRow[];
  /** Euro per FTE and year that the Kreis adds; null = it set none. */
  readonly topUpPerFte: Exact | null;
  /** Carriers that get more than their cost. */
  readonly findings: readonly Finding[];
}
