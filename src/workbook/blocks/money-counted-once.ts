import type { MoneySource, Post } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import { withCells } from '../../domain/findings/told-once';
import { addToGroup, groupBy } from '../../domain/group-by';
import { placeOf, type Place } from '../../domain/place';
import { addCents, ZERO_CENTS, type Cents } from '../../domain/numbers';
import { plainText } from '../cells/cell-text';
import { THIRD_PARTY_MONEY } from './block-measure';
import { withoutStatus } from './status-named-in';

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
 * sheet whose posts do not count, counts once: as it stands in the table, which says its status. It is the same where the
 * words are the same, or the amount is and neither status nor names contradict that.
 *
 * @param beside the sources beside figures
 * @param ofTable the rows of `Deckung`
 * @param posts that count
 */
export function moneyCountedOnce(
  beside: readonly MoneySource[],
  ofTable: readonly MoneySource[],
  posts: readonly Post[],
): MoneyCountedOnce {
  const instead = new Map<MoneySource, MoneySource>();
  const doubtful = new Map<MoneySource, MoneySource>();
  const rows = ofTable.filter(({ kind }) => kind === 'counter-financing');
  const byLabel = groupBy(beside, ({ origin, label }) => JSON.stringify([origin.sheet, plainText(label)]));
  for (const column of byLabel.values()) {
    const reached = rows.map((row) => column.filter((each) => isWithin(each, row)));
    for (const [at, row] of rows.entries()) {
      const within = reached[at]!;
      const hasWords = plainText(row.label) === plainText(column[0]!.label);
      if (!hasWords && sumOf(within) !== row.high) continue;
      const isOther = !hasWords && within.some((each) => contradicts(each, row));
      const found = isOther ? doubtful : instead;
      for (const each of within) if (!found.has(each)) found.set(each, row);
    }
  }
  for (const each of instead.keys()) doubtful.delete(each);
  const seen = new Map<string, MoneySource>();
  for (const each of beside) {
    const { label, module, years, high, origin } = each;
    if (instead.has(each)) continue;
    const key = JSON.stringify([plainText(label), module, years, high]);
    const first = seen.get(key) ?? each;
    seen.set(key, first);
    if (first.origin.sheet === origin.sheet) continue;
    if (!hasPostsOf(first, posts) || !hasPostsOf(each, posts)) instead.set(each, first);
  }
  return {
    sources: beside.filter((each) => !instead.has(each)),
    instead,
    findings: [...pairFindings(instead, twice), ...pairFindings(doubtful, maybeTwice)],
  };
}

/** True where posts of the sheet that the money stands on count, of its module and year. */
function hasPostsOf({ origin, module, years }: MoneySource, posts: readonly Post[]): boolean {
  return posts.some((post) => {
    const isOfYear = post.year === null || years.length === 0 || years.includes(post.year);
    return post.origin.sheet === origin.sheet && isOfYear && (module === null || post.module === module);
  });
}

/** True where statuses or names of two sources say that they are not the same money. */
function contradicts(one: MoneySource, other: MoneySource): boolean {
  if (one.status !== null && other.status !== null && one.status !== other.status) return true;
  const [first, second] = [giverIn(one), giverIn(other)];
  return first !== '' && second !== '' && !first.includes(second) && !second.includes(first);
}

const NO_GIVER = new RegExp(
  `${THIRD_PARTY_MONEY}|\\b(?:von|vom|der|des|die|durch|fuer|modul|kim|eur|euro)\\b|\\d`,
  'g',
);

/** Who gives the money by its words; empty where they do not say it. */
function giverIn({ label }: MoneySource): string {
  return withoutStatus(plainText(label).replace(NO_GIVER, ' '));
}

function isWithin({ years, module }: MoneySource, row: MoneySource): boolean {
  const isOfYear = row.years.length === 0 || years.every((year) => row.years.includes(year));
  return isOfYear && (row.module === null || module === null || row.module === module);
}

function sumOf(sources: readonly MoneySource[]): Cents | null {
  return sources.length === 0 ? null : sources.reduce((sum, { high }) => addCents(sum, high), ZERO_CENTS);
}

/** What is said of money that stands twice: that the amounts differ, where they do. */
function twice(sources: readonly MoneySource[], other: MoneySource): Finding {
  const values = wordsOfPair(sources, other);
  const amount = sumOf(sources)!;
  const place = placeOfMoney(sources[0]!);
  if (amount === other.high) return finding('source-stands-twice', place, values);
  const amounts = { amount: { cents: amount }, counted: { cents: other.high } };
  return finding('source-of-two-amounts', place, { ...values, ...amounts });
}

function maybeTwice(sources: readonly MoneySource[], other: MoneySource): Finding {
  return finding('source-may-stand-twice', placeOfMoney(sources[0]!), wordsOfPair(sources, other));
}

function wordsOfPair([first]: readonly MoneySource[], other: MoneySource): { source: string; other: string } {
  const there = placeOfMoney(other);
  return { source: first!.label, other: there === null ? '' : `${there.sheet}!${there.cell}` };
}

/** One finding for each pair of a column or row and what stands elsewhere. */
function pairFindings(
  pairs: ReadonlyMap<MoneySource, MoneySource>,
  say: (sources: readonly MoneySource[], other: MoneySource) => Finding,
): readonly Finding[] {
  const groups = new Map<string, [MoneySource, MoneySource][]>();
  for (const [each, other] of pairs) {
    addToGroup(groups, JSON.stringify([each.origin.sheet, each.label, placeOfMoney(other)]), [each, other]);
  }
  return [...groups.values()].map((group) => {
    const sources = group.map(([each]) => each);
    const cells = sources.flatMap((each) => placeOfMoney(each)?.cell ?? []);
    return withCells(say(sources, group[0]![1]), cells);
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
