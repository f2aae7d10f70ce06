import type { TableKind } from '../recognition';
import { headingWords, type HeadingWords } from './heading-words';
import { VOCABULARY, type FieldSpec } from './vocabulary';

/** The field that a heading names in a table of one kind. */
export interface HeadingMatch {
  readonly spec: FieldSpec;
  readonly year: number | null;
  /** True where the sheet does not say "per FTE" and the column is taken so. */
  readonly perFteAssumed: boolean;
}

const KINDS = Object.keys(VOCABULARY) as TableKind[];
const BY_NAME = new Map(KINDS.map((kind) => [kind, namesOf(kind)]));
const ALL_NAMES = new Set([...BY_NAME.values()].flatMap((names) => [...names.keys()]));

function namesOf(kind: TableKind): Map<string, FieldSpec> {
  const pairs = VOCABULARY[kind].flatMap((spec) =>
    spec.synonyms.split(',').map((synonym): [string, FieldSpec] => [headingWords(synonym).name, spec]),
  );
  return new Map(pairs.filter(([name]) => name !== ''));
}

/** True where the words name a field of any table. */
export function isKnownHeading(words: HeadingWords): boolean {
  return ALL_NAMES.has(words.name);
}

/** The field that a heading names, or null. A year is only taken by fields that stand once per year. */
export function matchHeading(kind: TableKind, words: HeadingWords): HeadingMatch | null {
  const named = words.name === '' ? undefined : BY_NAME.get(kind)!.get(words.name);
  if (named === undefined) return null;
  const spec = kind === 'posts' ? fieldOfPosts(named, words) : named;
  if (words.year !== null && !spec.yearly) return null;
  const perFteAssumed =
    kind === 'posts' &&
    (spec.field === 'personnelPerFte' || spec.field === 'materialPerFte') &&
    !words.perFte &&
    words.year === null;
  return { spec, year: words.year, perFteAssumed };
}

/** `Kosten je VZÄ` is a cost per FTE and `Zuwendung je Stelle` a rate, whatever the word means alone. */
function fieldOfPosts(named: FieldSpec, words: HeadingWords): FieldSpec {
  if (!words.perFte) return named;
  const perFte: Readonly<Record<string, string>> = {
    totalCost: 'personnelPerFte',
    statedGrant: 'ratePerFte',
  };
  const other = perFte[named.field];
  return VOCABULARY.posts.find((spec) => spec.field === other) ?? named;
}
