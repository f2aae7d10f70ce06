import type { Finding } from '../../domain/findings/finding';
import { severityOf } from '../../domain/findings/severity';
import { addToGroup } from '../../domain/group-by';
import { overlap, parseArea, type Area } from '../address';

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

/** Cells are addressed without the name of their sheet, but by it. */
interface OfSheet {
  readonly cells: Map<string, Finding[]>;
  /** Ranges, of which a finding of 300 rows has few. */
  readonly ranges: { readonly area: Area; readonly found: Finding }[];
}

/**
 * Finds what is to be said of a cell, the gravest first; ordered once for as many questions as there are.
 * @returns nothing for a cell of which nothing is said
 */
export function findingsOfCells(
  findings: readonly Finding[],
): (sheet: string, cell: string) => readonly Finding[] {
  const sheets = new Map<string, OfSheet>();
  for (const found of findings) {
    if (found.place === null) continue;
    const { sheet, cell } = found.place;
    let ofSheet = sheets.get(sheet);
    if (ofSheet === undefined) {
      ofSheet = { cells: new Map(), ranges: [] };
      sheets.set(sheet, ofSheet);
    }
    for (const address of [cell, ...(found.also ?? [])]) {
      if (address.includes(':')) ofSheet.ranges.push({ area: parseArea(address), found });
      else addToGroup(ofSheet.cells, address, found);
    }
  }
  return (sheet, cell) => {
    const ofSheet = sheets.get(sheet);
    if (ofSheet === undefined) return [];
    const here = parseArea(cell);
    const all = [
      ...(ofSheet.cells.get(cell) ?? []),
      ...ofSheet.ranges.filter(({ area }) => overlap(area, here)).map(({ found }) => found),
    ];
    return all.sort((one, other) => GRAVITY[severityOf(one)] - GRAVITY[severityOf(other)]);
  };
}
