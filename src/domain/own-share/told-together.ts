import { andMore } from '../findings/and-more';
import type { Finding, FindingValue } from '../findings/finding';
import { inBothLanguages } from '../findings/in-both-languages';

/** So many cells, or cells one below the other, are named. */
const MOST_NAMED = 8;
const LIKEWISE = { de: 'ebenso', en: 'likewise' } as const;

/**
 * The findings, with those that say the same of several rows of a sheet as one: at the cell of the first, with the other
 * cells as the value `more` of its sentence. A finding without that value is told alone.
 */
export function toldTogether(findings: Iterable<Finding>): readonly Finding[] {
  const told: Finding[] = [];
  const groups = new Map<string, { readonly at: number; readonly cells: string[] }>();
  for (const each of findings) {
    const { code, place, values } = each;
    const key = 'more' in values && place !== null ? JSON.stringify([code, place.sheet, values]) : null;
    const group = key === null ? undefined : groups.get(key);
    if (group !== undefined) {
      group.cells.push(place!.cell);
      continue;
    }
    if (key !== null) groups.set(key, { at: told.length, cells: [] });
    told.push(each);
  }
  for (const { at, cells } of groups.values()) {
    const first = told[at]!;
    if (cells.length > 0) told[at] = { ...first, values: { ...first.values, more: likewise(cells) } };
  }
  return told;
}

/** ` (ebenso D3, D5:D9 und 12 weitere)` */
function likewise(cells: readonly string[]): FindingValue {
  const runs: { readonly column: string; readonly first: number; last: number }[] = [];
  for (const cell of cells) {
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)/.exec(cell) ?? [];
    const run = runs.at(-1);
    if (run !== undefined && run.column === column && run.last + 1 === Number(row)) run.last += 1;
    else runs.push({ column, first: Number(row), last: Number(row) });
  }
  const named = runs
    .slice(0, MOST_NAMED)
    .map(({ column, first, last }) =>
      first === last ? `${column}${first}` : `${column}${first}:${column}${last}`,
    )
    .join(', ');
  const more = runs.slice(MOST_NAMED).reduce((sum, { first, last }) => sum + last - first + 1, 0);
  return inBothLanguages(
    (language) => ` (${LIKEWISE[language]} ${named}${more === 0 ? '' : ` ${andMore(more)[language]}`})`,
  );
}
