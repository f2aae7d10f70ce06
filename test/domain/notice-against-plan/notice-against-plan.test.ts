import fc from 'fast-check';
import { compute } from '../../../src/domain/compute';
import type { Cents } from '../../../src/domain/numbers';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { fromDayNumber, toDayNumber } from '../../../src/domain/time';
import records from '../../cases/public-records.json';
import { euro, every, exactly, exampleCase, post, userRule } from '../own-share/example-case';

function rule(rank: 'notice' | 'planning', amount: number) {
  return userRule({
    id: rank,
    rank,
    amount: exactly(String(amount)),
    source: rank,
    from: { year: 2023, month: 1, day: 1 },
    to: { year: 2023, month: 12, day: 31 },
  });
}

const IN_2023 = {
  start: { year: 2023, month: 1, day: 1 },
  end: { year: 2023, month: 12, day: 31 },
} as const;

function rowsOf(
  changes: Parameters<typeof post>[0],
  userRules = [rule('planning', 55_000), rule('notice', 57_000)],
) {
  const input = exampleCase([post({ ...IN_2023, fte: every(exactly('12')), ...changes })], {
    userRules,
    settings: { years: [2023] },
  });
  return compute(input, kimNrw).figures.noticeAgainstPlan;
}

interface PublicRecord {
  readonly id: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly published: Readonly<Record<string, unknown>>;
}

test('StädteRegion Aachen 2023: planned 660.000, notice 684.000, 24.000 more', () => {
  const record = (id: string): PublicRecord => {
    const found = (records as readonly PublicRecord[]).find((each) => each.id === id);
    if (found === undefined) throw new Error(`${id} is no public record`);
    return found;
  };
  const plan = record('kim-staedteregion-aachen-2023-b2-haushaltsplan');
  const notice = record('kim-staedteregion-aachen-2023-b2-bescheid');
  const rows = rowsOf({ fte: every(exactly(String(notice.inputs.stellen_vzae))) }, [
    rule('planning', plan.inputs.pauschale_je_vzae_planung as number),
    rule('notice', notice.inputs.pauschale_je_vzae as number),
  ]);
  expect(rows).toMatchObject([
    {
      module: 2,
      year: 2023,
      plan: { value: (plan.published.ansatz_b2 as number) * 100 },
      notice: { value: (notice.published.zuwendung as number) * 100 },
      difference: { value: euro('24000') },
      grantStated: false,
      rates: [{ plan: exactly('55000'), planRank: 'planning', notice: exactly('57000') }],
    },
  ]);
});

test('without a planning rate the notice stands against the shipped rate', () => {
  const rows = rowsOf({}, [rule('notice', 60_000)]);
  expect(rows).toMatchObject([
    { difference: { value: euro('36000') }, rates: [{ plan: exactly('57000'), planRank: 'shipped' }] },
  ]);
});

test("the row's own rate is the plan", () => {
  const rows = rowsOf({ ratePerFte: every(exactly('50000')) });
  expect(rows).toMatchObject([
    { plan: { value: euro('600000') }, rates: [{ planRank: 'post', planSource: null }] },
  ]);
});

test('a grant that the sheet states is not changed by any rate', () => {
  const rows = rowsOf({ statedGrant: every<Cents>(euro('650000')) });
  expect(rows).toMatchObject([
    { plan: { value: euro('650000') }, difference: { value: 0 }, grantStated: true },
  ]);
});

test('a notice for a time without posts, and no notice at all, say nothing', () => {
  expect(
    rowsOf({ start: { year: 2022, month: 1, day: 1 }, end: { year: 2022, month: 12, day: 31 } }),
  ).toEqual([]);
  expect(rowsOf({}, [rule('planning', 55_000)])).toEqual([]);
});

test('where no rate is known beside the notice there is nothing to compare', () => {
  const future = {
    start: { year: 2025, month: 1, day: 1 },
    end: { year: 2025, month: 12, day: 31 },
  };
  const input = exampleCase([post(future)], {
    userRules: [userRule({ from: future.start, to: future.end })],
    settings: { years: [2025] },
  });
  expect(compute(input, kimNrw).figures.noticeAgainstPlan).toEqual([]);
});

test('difference = notice − plan, and the notice is the grant of the result', () => {
  const first = toDayNumber({ year: 2021, month: 1, day: 1 });
  const day = fc.integer({ min: first, max: first + 1094 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(day, day, fc.integer({ min: 0, max: 400 })), { minLength: 1, maxLength: 4 }),
      day,
      fc.integer({ min: 1, max: 9_000_000 }),
      (spans, from, amount) => {
        const posts = spans.map(([one, other, fte]) =>
          post({
            fte: every({ digits: fte, scale: 2 }),
            start: fromDayNumber(Math.min(one, other)),
            end: fromDayNumber(Math.max(one, other)),
          }),
        );
        const input = exampleCase(posts, {
          userRules: [
            userRule({ from: fromDayNumber(from), to: null, amount: { digits: amount, scale: 2 } }),
          ],
          settings: { years: [2021, 2022, 2023] },
        });
        const { noticeAgainstPlan, ownShare } = compute(input, kimNrw).figures;
        for (const row of noticeAgainstPlan) {
          const counted = ownShare.find((each) => each.module === row.module && each.year === row.year);
          expect(row.notice).toEqual(counted?.grant);
          if (!row.plan.known || !row.notice.known || !row.difference.known) throw new Error('unknown');
          expect(row.difference.value).toBe(row.notice.value - row.plan.value);
        }
      },
    ),
  );
});
