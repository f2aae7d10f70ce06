import type { PlacedLabel } from './placed-label';

/** The labels that reach a cell, the closest first in each direction. */
export interface ReachingLabels {
  /** Left in its row, and in the same columns further up where they are written once for several rows. */
  readonly row: readonly PlacedLabel[];
  /** Above in its column, or heading the columns from further left. */
  readonly column: readonly PlacedLabel[];
  /** Lines of text above that head what follows, from the closest up to the title. */
  readonly section: readonly PlacedLabel[];
}
