import type { Post } from '../case';
import { andMore } from '../findings/and-more';
import { finding, type Finding, type FindingValue } from '../findings/finding';
import { inBothLanguages } from '../findings/in-both-languages';
import type { Language } from '../language';
import { cents, sumCents, ZERO_CENTS, type Cents } from '../numbers';
import { placeOf, type Place } from '../place';
import type { OwnShareRow } from './own-share-row';
import { yearlyPlace } from './post-year';

/** A post whose grant of a year is higher than its cost. */
export interface ExceedingPost {
  readonly post: Post;
  readonly year: number;
  readonly cost: Cents;
  readonly grant: Cents;
}

/** So many posts are named in a sentence. */
const MOST_NAMED = 3;

/**
 * Which posts get more than they cost, for each module and year whose own share is known: whether other posts of the
 * module make up for it, or whether it probably has to be paid back. A row that only carries the grant of others is
 * none of them as long as the module gets no more than it costs.
 *
 * @param rows of the scenario that counts
 */
export function excessFindings(
  exceeding: readonly ExceedingPost[],
  rows: readonly OwnShareRow[],
): readonly Finding[] {
  if (exceeding.length === 0) return [];
  return rows.flatMap(({ module, year, excessGrant }) => {
    if (!excessGrant.known) return [];
    const ofRow = exceeding.filter((each) => each.post.module === module && each.year === year);
    const posts = excessGrant.value > 0 ? ofRow : ofRow.filter((each) => each.cost > 0);
    const [first] = posts;
    if (first === undefined) return [];
    const amount = sumCents(posts.map(({ cost, grant }) => cents(grant - cost)));
    const place = placeOfGrant(first);
    const values = { posts: namesOf(posts), year: String(year), amount: { cents: amount } };
    if (excessGrant.value === ZERO_CENTS)
      return finding('post-grant-balanced', place, { ...values, module: String(module) });
    if (excessGrant.value === amount) return finding('post-grant-exceeds-cost', place, values);
    return finding('post-grant-partly-balanced', place, {
      ...values,
      module: String(module),
      balanced: { cents: cents(amount - excessGrant.value) },
      excess: { cents: excessGrant.value },
    });
  });
}

function placeOfGrant({ post, year }: ExceedingPost): Place | null {
  return (
    yearlyPlace(post, 'statedGrant', post.statedGrant, year) ??
    placeOf(post.origin, 'label') ??
    placeOf(post.origin, 'module')
  );
}

const WORDS = {
  de: { one: 'Stelle', several: 'Stellen', row: 'Zeile', quote: (name: string) => `„${name}“` },
  en: { one: 'Post', several: 'Posts', row: 'row', quote: (name: string) => `"${name}"` },
} as const satisfies Record<Language, object>;

function namesOf(posts: readonly ExceedingPost[]): FindingValue {
  return inBothLanguages((language) => {
    const { one, several, row, quote } = WORDS[language];
    const names = posts.slice(0, MOST_NAMED).map(({ post: { label, roleText, origin } }) => {
      const name = label ?? roleText;
      return name === null ? `${row} ${origin.row}` : quote(name);
    });
    const more = posts.length - names.length;
    const list = `${names.join(', ')}${more === 0 ? '' : ` ${andMore(more)[language]}`}`;
    return `${posts.length === 1 ? one : several} ${list}`;
  });
}
