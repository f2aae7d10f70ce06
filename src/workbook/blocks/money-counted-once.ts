import type { MoneySource } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import { withCells } from '../../domain/findings/told-once';
import { addToGroup, groupBy } from '../../domain/group-by';
import { placeOf, type Place } from '../../domain/place';
import { plainText } from '../cells/cell-text';

/** Money that stands beside figures, of which none counts twice. */
export interface MoneyCountedOnce {
  /** What counts besides the rows of `Deckung`. */
  readonly sources: readonly MoneySource[];
  /** What stands for each that does not count. */
  readonly instead: ReadonlyMap<MoneySource, MoneySource>;
  readonly findings: readonly Finding[];
}

/**
 * Third-party money in a column or row beside costs and grants that stands in the table `Deckung` as well, or on another
 * sheet, counts once: as it stands in the table, which says its status. It is the same where the words are the same or
 * the amount is.
 *
 * @param beside the sources beside figures
 * @param ofTable the rows of `Deckung`
 */
export function moneyCountedOnce(
  beside: readonly MoneySource[],
  ofTable: readonly MoneySource[],
): MoneyCountedOnce {
  const instead = new Map<MoneySource, MoneySource>();
  const rows = ofTable.filter(({ kind }) => kind === 'counter-financing');
  const byLabel = groupBy(beside, ({ origin, label }) => JSON.stringify([origin.sheet, plainText(label)]));
  for (const column of byLabel.values()) {
    const reached = rows.map((row) => column.filter((each) => isWithin(each, row)));
    for (const [at, row] of rows.entries()) {
      const isSame = plainText(row.label) === plainText(column[0]!.label) || sumOf(reached[at]!) === row.high;
      for (const each of isSame ? reached[at]! : []) if (!instead.has(each)) instead.set(each, row);
    }
  }
  const seen = new Map<string, MoneySource>();
  for (const each of beside) {
    const { label, module, years, high, origin } = each;
    if (instead.has(each)) continue;
    const key = JSON.stringify([plainText(label), module, years, high]);
    const first = seen.get(key) ?? each;
    seen.set(key, first);
    if (first.origin.sheet !== origin.sheet) instead.set(each, first);
  }
  return {
    sources: beside.filter((each) => !instead.has(each)),
    instead,
    findings: twiceFindings(instead),
  };
}

function isWithin({ years, module }: MoneySource, row: MoneySource): boolean {
  const isOfYear = row.years.length === 0 || years.every((year) => row.years.includes(year));
  return isOfYear && (row.module === null || module === null || row.module === module);
}

function sumOf(sources: readonly MoneySource[]): number | null {
  return sources.length === 0 ? null : sources.reduce((sum, { high }) => sum + high, 0);
}

/** One finding for each pair of a column or row and what stands for it. */
function twiceFindings(instead: ReadonlyMap<MoneySource, MoneySource>): readonly Finding[] {
  const groups = new Map<string, [MoneySource, MoneySource][]>();
  for (const [each, other] of instead) {
    addToGroup(groups, JSON.stringify([each.origin.sheet, each.label, placeOfMoney(other)]), [each, other]);
  }
  return [...groups.values()].map((group) => {
    const [[first, other]] = group as [[MoneySource, MoneySource]];
    const there = placeOfMoney(other);
    const values = { source: first.label, other: there === null ? '' : `${there.sheet}!${there.cell}` };
    const cells = group.flatMap(([each]) => placeOfMoney(each)?.cell ?? []);
    return withCells(finding('source-stands-twice', placeOfMoney(first), values), cells);
  });
}

/** The cell of the amount of a source; of a range that of its upper end. */
export function placeOfMoney({ origin }: MoneySource): Place | null {
  return placeOf(origin, 'amount') ?? placeOf(origin, 'high') ?? placeOf(origin, 'label');
}

/** The findings without the question for the status of money that does not count. */
export function withoutAskedStatus(
  findings: readonly Finding[],
  { sources, instead }: MoneyCountedOnce,
): readonly Finding[] {
  if (instead.size === 0) return findings;
  const left = new Set([...instead.keys()].map((each) => JSON.stringify(placeOfMoney(each))));
  return findings.flatMap((each) => {
    if (each.code !== 'source-without-status' || !left.has(JSON.stringify(each.place))) return [each];
    const others = sources.filter(
      ({ label, status, origin }) =>
        status === null && label === each.values['source'] && origin.sheet === each.place?.sheet,
    );
    const [first] = others;
    if (first === undefined || each.also === undefined) return [];
    const cells = others.flatMap((other) => placeOfMoney(other)?.cell ?? []);
    return [withCells(finding(each.code, placeOfMoney(first), { source: first.label }), cells)];
  });
}
