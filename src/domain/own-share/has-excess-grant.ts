import type { OwnShareRow } from './own-share-row';

/** True where the grant of a module and year exceeds its cost. */
export function hasExcessGrant(rows: readonly Pick<OwnShareRow, 'excessGrant'>[]): boolean {
  return rows.some(({ excessGrant }) => excessGrant.known && excessGrant.value > 0);
}
