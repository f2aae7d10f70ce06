import { groupBy } from '../group-by';
import { runsOfCells } from './cell-runs';
import type { Finding, FindingCode } from './finding';

/** What makes two findings of a kind the same one: these of their values. */
export type ToldApartBy = Readonly<Partial<Record<FindingCode, readonly string[]>>>;

/**
 * The findings, with those that say the same of several cells of a sheet as one: at the first cell, with all others in
 * `also`. A finding of a kind that is not named, or without a place, is told alone.
 */
export function toldOnce(findings: Iterable<Finding>, toldApartBy: ToldApartBy): readonly Finding[] {
  const groups = groupBy<Finding | string, Finding>(findings, (each) => {
    const { code, place, values } = each;
    const names = toldApartBy[code];
    if (names === undefined || place === null) return each;
    return JSON.stringify([code, place.sheet, ...names.map((name) => values[name])]);
  });
  return [...groups.values()].map(([first, ...others]) =>
    withCells(
      first!,
      others.map(({ place }) => place!.cell),
    ),
  );
}

/** The finding, said of further cells of its sheet too: each once, in this order. */
export function withCells(first: Finding, cells: Iterable<string>): Finding {
  const others = new Set(cells);
  others.delete(first.place?.cell ?? '');
  return others.size === 0 ? first : { ...first, also: runsOfCells(others) };
}
