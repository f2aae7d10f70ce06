import { combine, known } from '../maybe';
import { subtractCents, ZERO_CENTS } from '../numbers';
import type { OwnShareRow } from '../own-share/own-share-row';
import type { BridgePart } from './bridge';

/** Own shares of two versions side by side, by module, then year; a module without posts has 0,00. */
export function bridgeParts(
  earlier: readonly OwnShareRow[],
  current: readonly OwnShareRow[],
): readonly BridgePart[] {
  const keys = new Map([...earlier, ...current].map((row) => [`${row.module} ${row.year}`, row]));
  return [...keys.values()]
    .sort((left, right) => left.module - right.module || left.year - right.year)
    .map(({ module, year }) => {
      const of = (rows: readonly OwnShareRow[]) =>
        rows.find((row) => row.module === module && row.year === year)?.ownShare ?? known(ZERO_CENTS);
      const parts = [of(earlier), of(current)] as const;
      const difference = combine(parts, ([before = ZERO_CENTS, after = ZERO_CENTS]) =>
        subtractCents(after, before),
      );
      return { module, year, earlier: parts[0], current: parts[1], difference };
    });
}
