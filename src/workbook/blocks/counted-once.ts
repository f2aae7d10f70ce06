import { append } from '../../domain/append';
import type { Post, StatedFigure } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import { groupBy } from '../../domain/group-by';
import { addCents, type Cents } from '../../domain/numbers';
import { placeOf, type Place } from '../../domain/place';
import { subjectOf } from './figure-words';
import { statedInBlock } from './stated-in-block';

/** Posts of which none counts twice, and what the others state of the same. */
export interface CountedOnce {
  readonly posts: readonly Post[];
  readonly stated: readonly StatedFigure[];
  readonly findings: readonly Finding[];
}

/**
 * The same module and year can stand twice: post by post and summed up, or on two sheets. What gives the same cost and
 * grant is counted once and tied out for the rest; what gives another is a question, as nobody knows which one counts.
 */
export function countedOnce(posts: readonly Post[]): CountedOnce {
  const counted: Post[] = [];
  const stated: StatedFigure[] = [];
  const findings: Finding[] = [];
  for (const same of groupBy(posts, ({ module, year, version }) => `${module}|${year}|${version}`).values()) {
    const [first, ...others] = groupBy(
      same,
      ({ origin, label }) => `${origin.sheet}|${label === null}`,
    ).values();
    append(counted, first!);
    for (const other of others) {
      const isSame =
        sumOf(other, 'totalCost') === sumOf(first!, 'totalCost') &&
        sumOf(other, 'statedGrant') === sumOf(first!, 'statedGrant');
      if (isSame) append(stated, other.length === 1 ? other.flatMap(statedBy) : []);
      else findings.push(twice(first![0]!, other[0]!));
    }
  }
  return { posts: counted, stated, findings };
}

function sumOf(posts: readonly Post[], field: 'totalCost' | 'statedGrant'): Cents {
  return posts.reduce((sum, post) => addCents(sum, post[field].every ?? (0 as Cents)), 0 as Cents);
}

function statedBy({ origin, module, year, version, totalCost, statedGrant }: Post): readonly StatedFigure[] {
  const stated = (measure: 'cost' | 'grant', amount: Cents | null, place: Place | null): StatedFigure[] =>
    amount === null || place === null
      ? []
      : [statedInBlock(origin, { amount: place.cell }, amount, { measure, module, year, version })];
  return [
    ...stated('cost', totalCost.every, placeOf(origin, 'totalCost')),
    ...stated('grant', statedGrant.every, placeOf(origin, 'statedGrant')),
  ];
}

function twice(first: Post, other: Post): Finding {
  const there = placeOf(first.origin, 'totalCost')!;
  return finding('block-figure-twice', placeOf(other.origin, 'totalCost'), {
    label: 'Kosten',
    subject: subjectOf(other),
    other: `${there.sheet}!${there.cell}`,
  });
}
