import { TABLE_KINDS, type AnyField, type FieldOf, type TableKind } from '../../domain/vocabulary/vocabulary';
import { specOf, specsOf, type FieldSpec } from './field-spec';
import { headingAside } from '../cells/heading-aside';
import { headingWords, type HeadingWords } from './heading-words';

/** The field that a heading names in a table of one kind. */
export interface HeadingMatch {
  readonly spec: FieldSpec;
  readonly year: number | null;
  /** True where the sheet does not say "per FTE" and the column is taken so. */
  readonly perFteAssumed: boolean;
  /** True where the heading speaks of a percentage of what it names: `Zuwendung in %`, `Förderquote`. */
  readonly percentage: boolean;
  /** The words in brackets that stand with it. */
  readonly asides: readonly string[];
}

const BY_NAME = new Map(TABLE_KINDS.map((kind) => [kind, namesOf(kind)]));
const ALL_NAMES = new Set([...BY_NAME.values()].flatMap((names) => [...names.keys()]));

function namesOf(kind: TableKind): Map<string, FieldSpec> {
  const pairs = specsOf(kind).flatMap((spec) =>
    spec.headings.map((heading): [string, FieldSpec] => [headingWords(heading).name, spec]),
  );
  return new Map(pairs.filter(([name]) => name !== ''));
}

/** True where the words name a field of any table. */
export function isKnownHeading(words: HeadingWords): boolean {
  return ALL_NAMES.has(words.name);
}

/** The field that a heading names, or null. A year is only taken by fields that stand once per year. */
export function matchHeading(kind: TableKind, words: HeadingWords): HeadingMatch | null {
  const byName = BY_NAME.get(kind)!;
  const whole = words.name === '' ? undefined : byName.get(words.name);
  const named = whole ?? byName.get(withoutPercent(words.name));
  const inPercent = whole === undefined || words.asides.some((aside) => headingAside(aside) === 'percentage');
  const percentOf =
    kind === 'posts' && inPercent && named !== undefined ? PERCENT_OF[named.field] : undefined;
  if (named === undefined) return null;
  if (whole === undefined && named.holds !== 'money' && percentOf === undefined) return null;
  const spec =
    percentOf !== undefined
      ? specOf('posts', percentOf)!
      : kind === 'posts'
        ? fieldOfPosts(named, words)
        : named;
  if (words.year !== null && !spec.yearly) return null;
  const perFteAssumed =
    kind === 'posts' &&
    (spec.field === 'personnelPerFte' || spec.field === 'materialPerFte') &&
    !words.perFte &&
    words.year === null;
  const isPercent = IN_PERCENT.has(spec.field);
  const percentage = inPercent && !isPercent;
  // `Verfügt (Ist)`, `Personalkosten (AG-Brutto)`: another name of the same field.
  const asides = words.asides.filter(
    (aside) =>
      byName.get(aside.replace(/[^a-z0-9]/g, '')) !== named &&
      (!isPercent || headingAside(aside) !== 'percentage'),
  );
  return { spec, year: words.year, perFteAssumed, percentage, asides };
}

/** `VZÄ in %` is a part of a full post, `Zuwendung in %` of the cost. */
const PERCENT_OF: Readonly<Partial<Record<AnyField, FieldOf<'posts'>>>> = {
  fte: 'employmentPercent',
  statedGrant: 'sharePercent',
  ratePerFte: 'sharePercent',
};
const IN_PERCENT: ReadonlySet<AnyField> = new Set(['employmentPercent', 'sharePercent']);

const PERCENT = /(?:in)?(?:prozent|vh|vomhundert)$/;
const QUOTE = /^(?:foerder|zuwendungs|zuschuss|finanzierungs)(?:quote|anteil)$/;

/** The name of the amount that a percentage is of; the name itself where it speaks of none. */
function withoutPercent(name: string): string {
  return QUOTE.test(name) ? 'zuwendung' : name.replace(PERCENT, '');
}

/** `Kosten je VZÄ` is a cost per FTE and `Zuwendung je Stelle` a rate, whatever the first word means by itself. */
function fieldOfPosts(named: FieldSpec, words: HeadingWords): FieldSpec {
  if (!words.perFte) return named;
  const other = PER_FTE[named.field];
  return other === undefined ? named : specOf('posts', other)!;
}

const PER_FTE: Readonly<Partial<Record<AnyField, FieldOf<'posts'>>>> = {
  totalCost: 'personnelPerFte',
  statedGrant: 'ratePerFte',
};
