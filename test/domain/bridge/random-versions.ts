import fc from 'fast-check';
import type { Case, MoneySource, Post } from '../../../src/domain/case';
import { proratedCents, ZERO, type Cents } from '../../../src/domain/numbers';
import { months } from '../../../src/domain/time';
import { every, exampleCase, moneySource, post } from '../own-share/example-case';

const YEARS = [2021, 2022, 2023];

/** What the posts of a version are made of, so that a test can change one driver and leave the others. */
export interface PostInputs {
  readonly label: string;
  readonly module: 1 | 2 | 3;
  /** Hundredths. */
  readonly fte: number;
  readonly personnel: { readonly digits: number; readonly scale: number };
  readonly oneOff: number | null;
  readonly rate: { readonly digits: number; readonly scale: number };
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** Whether cost and grant of each year are given as amounts. */
  readonly given: readonly [number, number] | null;
}

export const amountPerFte = fc.record({
  digits: fc.integer({ min: 0, max: 9_000_000 }),
  scale: fc.constantFrom(1, 2, 3),
});
export const month = fc.integer({ min: 1, max: 30 });
export const fte = fc.oneof(fc.integer({ min: 0, max: 400 }), fc.constantFrom(0, 50, 100, 250));

export const postInputs: fc.Arbitrary<PostInputs> = fc.record({
  label: fc.constantFrom('A', 'B', 'C'),
  module: fc.constantFrom(2, 3),
  fte,
  personnel: amountPerFte,
  oneOff: fc.option(fc.nat(500_000)),
  rate: amountPerFte,
  firstMonth: month,
  lastMonth: month,
  given: fc.option(fc.tuple(fc.nat(20_000_000), fc.nat(20_000_000))),
});

/** The row of the posts table; months count from January 2021 on. The grant is stated, flat by the rate. */
export function postOf(inputs: PostInputs, version: string | null): Post {
  const { label, module, personnel, rate, given } = inputs;
  const [first, last] = [inputs.firstMonth, inputs.lastMonth].sort((left, right) => left - right);
  const date = (number: number, day: number) => ({
    year: 2021 + Math.floor((number - 1) / 12),
    month: ((number - 1) % 12) + 1,
    day,
  });
  const [start, end] = [date(first!, 1), date(last!, 28)];
  const fteOfPost = { digits: inputs.fte, scale: 2 };
  const grants = YEARS.filter((year) => start.year <= year && year <= end.year).map((year) => [
    year,
    given === null
      ? proratedCents(rate, ZERO, ZERO, fteOfPost, months(start, end, year, 'exact'))
      : (given[1] as Cents),
  ]);
  return post({
    label,
    module,
    role: module === 2 ? 'case-management' : 'foreigners-office',
    version,
    fte: every(fteOfPost),
    personnelPerFte: { every: given === null ? personnel : null, byYear: {} },
    oneOffPerFte: inputs.oneOff === null ? null : { digits: inputs.oneOff, scale: 2 },
    totalCost: every(given === null ? null : (given[0] as Cents)),
    statedGrant: every<Cents>(null, Object.fromEntries(grants)),
    start,
    end,
  });
}

const sources: fc.Arbitrary<MoneySource[]> = fc.array(
  fc
    .record({
      low: fc.nat(5_000_000),
      years: fc.constantFrom([], [2021], [2022]),
      module: fc.constantFrom(2 as const, 3 as const, null),
      status: fc.constantFrom('granted' as const, 'requested' as const, 'rejected' as const),
      deducted: fc.constantFrom('yes' as const, 'no' as const),
    })
    .map(({ low, ...rest }) =>
      moneySource({ ...rest, low: low as Cents, high: low as Cents, deductedAmount: low as Cents }),
    ),
  { maxLength: 2 },
);

/** Posts of two versions `alt` and `neu`, and some that name no version. */
export const casesOfTwoVersions: fc.Arbitrary<Case> = fc
  .record({
    earlier: fc.array(postInputs, { minLength: 1, maxLength: 4 }),
    current: fc.array(postInputs, { minLength: 1, maxLength: 4 }),
    both: fc.array(postInputs, { maxLength: 1 }),
    moneySources: sources,
  })
  .map(({ earlier, current, both, moneySources }) => caseOf(earlier, current, both, moneySources));

export function caseOf(
  earlier: readonly PostInputs[],
  current: readonly PostInputs[],
  both: readonly PostInputs[] = [],
  moneySources: readonly MoneySource[] = [],
): Case {
  return exampleCase(
    [
      ...earlier.map((each) => postOf(each, 'alt')),
      ...both.map((each) => postOf(each, null)),
      ...current.map((each) => postOf(each, 'neu')),
    ],
    {
      moneySources,
      settings: { years: YEARS, currentVersion: 'neu' },
    },
  );
}

/** The same case with the versions the other way round. */
export function swapped(input: Case): Case {
  const other = (version: string | null) => (version === 'alt' ? 'neu' : version === 'neu' ? 'alt' : null);
  const posts = input.posts.map((each) => ({ ...each, version: other(each.version) }));
  const rank = (each: Post) => (each.version === 'alt' ? 0 : each.version === null ? 1 : 2);
  return { ...input, posts: [...posts].sort((left, right) => rank(left) - rank(right)) };
}
