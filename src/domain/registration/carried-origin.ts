import type { Post } from '../case';
import type { ColumnsOf } from '../place';
import type { BaseTotal } from './carried-totals';
import { yearKnownFor } from './carried-values';

const CARRIED_FIELDS = ['fte', 'personnelPerFte', 'materialPerFte'] as const;

/** Where the values of a projected post stand: what comes from an earlier year's own column has its cell there. */
export function carriedOrigin(
  { origin, ...post }: Post,
  last: number,
  next: readonly number[],
  bases: Readonly<Record<number, BaseTotal>>,
): Post['origin'] {
  const { columnsByYear } = origin;
  if (columnsByYear === undefined) return origin;
  const carried = next.map((year) => {
    const base = bases[year];
    const sources = [
      ...CARRIED_FIELDS.map((field) => [field, yearKnownFor(year, post[field].byYear, last)] as const),
      ...(base === undefined ? [] : ([['totalCost', base.year]] as const)),
    ];
    const moved = sources.flatMap(([field, from]) => {
      const column = post[field].byYear[from] === undefined ? undefined : columnsByYear[from]?.[field];
      return column === undefined ? [] : [[field, column] as const];
    });
    return [year, { ...columnsByYear[year], ...Object.fromEntries(moved) }] as [number, ColumnsOf<'posts'>];
  });
  return { ...origin, columnsByYear: { ...columnsByYear, ...Object.fromEntries(carried) } };
}
