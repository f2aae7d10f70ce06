import fc from 'fast-check';
import type { Case } from '../../../src/domain/case';
import type { Maybe } from '../../../src/domain/maybe';
import { computeOwnShares } from '../../../src/domain/own-share/compute-own-shares';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { computeWhatIf } from '../../../src/domain/what-if/compute-what-if';
import type { WhatIfRow } from '../../../src/domain/what-if/what-if-row';
import { by, compare, fraction, least, minus, NONE, plus, rounded, times } from '../../oracle/fraction';
import type { Fraction } from '../../oracle/fraction';
import {
  byMonths,
  fteOf,
  MONTHS,
  monthsIn,
  partOfMonth,
  plainPost,
  rowOf,
  type PlainPost,
} from '../../oracle/plain-post';
import { exampleCase, userRule } from '../own-share/example-case';

const YEARS = [2021, 2022, 2023];

/** The grant notice of every module: cents per FTE and year, whether it is a ceiling, most FTE in hundredths. */
interface Notice {
  readonly rate: number;
  readonly ceiling: boolean;
  readonly maxFte: number | null;
}

/** Hundredths of an FTE below which a post is not funded: case management counts from half a post on (Kamen 141/2021). */
const LEAST_FTE = { 2: 50, 3: 0 } as const;

/** Everything about one module and year, worked out month by month and post by post. */
function expected(posts: readonly PlainPost[], module: number, year: number, notice: Notice) {
  const own = posts.filter((each) => each.module === module && monthsIn(each, year).over > 0n);
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const begins = own.map(({ start }) => (start < first ? first : start)).sort();
  const ends = own.map(({ end }) => (end > last ? last : end)).sort();
  const period = { start: begins[0]!, end: ends[ends.length - 1]! };
  const fteMonths = plus(...own.map((each) => times(fteOf(each), monthsIn(each, year))));
  const cost = own.reduce((sum, each) => sum + byMonths(each, each.perFte, year), 0n);
  const onePost = rounded(by(times(fraction(cost), monthsIn(period, year)), fteMonths));
  // 1,00 FTE at the average cost: it is limited by it where the notice is a ceiling.
  const average = rounded(by(times(fraction(cost), fraction(12)), fteMonths));
  const eligible = rounded(times(fraction(average), monthsIn(period, year), fraction(1, 12)));

  /** FTE of a post that can be funded at any one time, and what the cap leaves of a month after some posts. */
  const fundable = (each: PlainPost) =>
    fraction(each.fte < LEAST_FTE[each.module] ? 0 : Math.min(each.fte, notice.maxFte ?? each.fte), 100);
  const room = (others: readonly PlainPost[], month: number): Fraction => {
    if (notice.maxFte === null) return fraction(1_000);
    const taken = others.map((each) => times(fundable(each), partOfMonth(each, year, month)));
    const left = minus(fraction(notice.maxFte, 100), plus(...taken));
    return compare(left, NONE) < 0n ? NONE : left;
  };
  /** Rate × funded FTE months ÷ 12; a ceiling pays at most the cost of what is funded. */
  const paid = (each: PlainPost, others: readonly PlainPost[], personnel: bigint) => {
    const funded = plus(
      ...MONTHS.map((month) =>
        least(times(fundable(each), partOfMonth(each, year, month)), room(others, month)),
      ),
    );
    const most = rounded(times(funded, fraction(notice.rate, 12)));
    const ofCost = by(times(fraction(personnel), funded), times(fteOf(each), monthsIn(each, year)));
    return notice.ceiling && rounded(ofCost) < most ? rounded(ofCost) : most;
  };
  const grant = own.reduce(
    (sum, each, index) => sum + paid(each, own.slice(0, index), byMonths(each, each.perFte, year)),
    0n,
  );
  const added: PlainPost = { ...own[0]!, ...period, fte: 100 };
  const grantBehind = (others: readonly PlainPost[]) => paid(added, others, eligible);

  const withoutLast: PlainPost[] = [];
  let leaving = 100;
  for (const each of [...own].reverse()) {
    const goes = Math.min(leaving, each.fte);
    leaving -= goes;
    withoutLast.unshift({ ...each, fte: each.fte - goes });
  }
  const more = grantBehind(own);
  const fewer = grantBehind(withoutLast);
  let hundredths = 0n;
  while ((hundredths + 1n) * onePost <= grant * 100n) hundredths += 1n;
  let halves = 0n;
  while ((halves + 1n) * onePost <= grant * 2n) halves += 1n;
  const above = (share: bigint) => (share > 0n ? share : 0n);
  const changeBy = (change: bigint) => above(cost - grant + change) - above(cost - grant);
  return {
    oneMore: [onePost, more, changeBy(onePost - more)],
    oneFewer: leaving > 0 ? null : [-onePost, -fewer, changeBy(fewer - onePost)],
    financed: [hundredths, halves],
  };
}

const amount = (value: Maybe<number>) => {
  if (!value.known) throw new Error(value.reason.code);
  return BigInt(value.value);
};
const hundredthsOf = ({ digits, scale }: { readonly digits: number; readonly scale: number }) =>
  BigInt(digits) * 10n ** BigInt(2 - scale);

function shown({ oneMore, oneFewer, financed }: WhatIfRow) {
  const change = ({ cost, grant, ownShare }: WhatIfRow['oneMore']) => [cost, grant, ownShare].map(amount);
  if (!financed.known) throw new Error(financed.reason.code);
  return {
    oneMore: change(oneMore),
    oneFewer: oneFewer === null ? null : change(oneFewer),
    financed: [hundredthsOf(financed.value.fte), hundredthsOf(financed.value.halfPosts) / 50n],
  };
}

function caseOf(posts: readonly PlainPost[], { rate, ceiling, maxFte }: Notice): Case {
  const rules = ([2, 3] as const).map((module) =>
    userRule({
      id: `notice-${module}`,
      module,
      amount: { digits: rate, scale: 2 },
      ceiling,
      maxFte: maxFte === null ? null : { digits: maxFte, scale: 2 },
      from: { year: 2021, month: 1, day: 1 },
      to: { year: 2023, month: 12, day: 31 },
    }),
  );
  return exampleCase(
    posts.map((each) => rowOf(each)),
    { userRules: rules, settings: { years: YEARS } },
  );
}

const notices: fc.Arbitrary<Notice> = fc.record({
  rate: fc.integer({ min: 2_000_000, max: 8_500_000 }),
  ceiling: fc.boolean(),
  maxFte: fc.option(fc.integer({ min: 1, max: 40 }).map((quarters) => quarters * 25)),
});
const manyPosts = fc.array(plainPost, { minLength: 1, maxLength: 5 });

function check(posts: readonly PlainPost[], notice: Notice): void {
  const input = caseOf(posts, notice);
  const rows = computeWhatIf(input, kimNrw, computeOwnShares(input, kimNrw));
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect([row.module, row.year, shown(row)]).toEqual([
      row.module,
      row.year,
      expected(posts, row.module, row.year, notice),
    ]);
  }
}

test('more posts, fewer posts and fully financed posts are what counting month by month gives', () => {
  fc.assert(fc.property(manyPosts, notices, check));
});

test('seed 97859168: what is left of the last post is too small to be funded and takes no room under the cap', () => {
  const half: PlainPost = {
    module: 2,
    label: 'A',
    fte: 125,
    perFte: 6_000_000,
    rate: null,
    start: '2021-01-01',
    end: '2021-01-16',
  };
  check([half], { rate: 2_000_000, ceiling: false, maxFte: 25 });
});

test('a cap inside the last post: the one to go takes the part with it that was not funded', () => {
  const at = (fte: number): PlainPost => ({
    module: 2,
    label: 'A',
    fte,
    perFte: 7_000_000,
    rate: null,
    start: '2021-01-01',
    end: '2021-12-31',
  });
  const notice = { rate: 5_500_000, ceiling: false, maxFte: 225 };
  expect(expected([at(200), at(100)], 2, 2021, notice)).toEqual({
    oneMore: [7_000_000n, 0n, 7_000_000n],
    oneFewer: [-7_000_000n, -1_375_000n, -5_625_000n],
    financed: [176n, 3n],
  });
  check([at(200), at(100)], notice);
});
