import type { Bridge } from '../../domain/bridge/bridge';
import { combine, type Maybe } from '../../domain/maybe';
import { sumCents, type Cents } from '../../domain/numbers';
import type { NamedFigure } from '../recognition';

/**
 * The own share that the posts of a version give which is not the current one, by module, by year or in total; null
 * where the workbook has no posts of it.
 */
export function ownShareOfVersion(
  version: string,
  { module, year }: NamedFigure,
  bridges: readonly Bridge[],
): Maybe<Cents> | null {
  const bridge = bridges.find(({ from, parts }) => from.version === version && parts.length > 0);
  const parts = (bridge?.parts ?? []).filter(
    (each) => (module === null || each.module === module) && (year === null || each.year === year),
  );
  return parts.length === 0
    ? null
    : combine(
        parts.map((each) => each.earlier),
        sumCents,
      );
}
