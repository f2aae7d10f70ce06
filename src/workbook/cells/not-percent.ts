import { finding } from '../../domain/findings/finding';
import { compareExact, type Exact } from '../../domain/numbers';
import type { CellValue } from '../snapshot';
import { quoted } from './cell-text';
import { refused, type Reading } from './reading';

/** From here on a share of a post is taken for a percentage: sheets write 25, 50, 100. */
const LEAST_PERCENT: Exact = { digits: 20, scale: 0 };

/**
 * The FTE, refused where the column speaks of shares of a post and the number can only be a percentage:
 * 50 in `Stellenanteil` would silently count as fifty posts.
 */
export function notPercent(reading: Reading<Exact>, cell: CellValue, heading: string): Reading<Exact> {
  if (reading.kind !== 'value' || compareExact(reading.value, LEAST_PERCENT) < 0) return reading;
  if (!/anteil|umfang/i.test(heading) || /vzä|fte/i.test(heading)) return reading;
  return refused((place, column) =>
    finding('share-looks-like-percent', place, { text: quoted(cell), column }),
  );
}
