import fc from 'fast-check';
import type { Post } from '../../../src/domain/case';
import { compute } from '../../../src/domain/compute';
import type { Cents } from '../../../src/domain/numbers';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { fromDayNumber, toDayNumber } from '../../../src/domain/time';
import { euro, every, exampleCase, post } from '../own-share/example-case';

function forecast(...posts: readonly Post[]) {
  return compute(exampleCase(posts), kimNrw).figures.forecast;
}

test('cost and grant start when the post is filled; the plan stays beside it', () => {
  expect(forecast(post({ filledFrom: { year: 2021, month: 7, day: 1 } }))).toMatchObject([
    {
      year: 2021,
      plan: { cost: { value: euro('70000') }, grant: { value: euro('55000') } },
      forecast: { cost: { value: euro('35000') }, grant: { value: euro('27500') } },
      difference: {
        cost: { value: euro('-35000') },
        grant: { value: euro('-27500') },
        ownShare: { value: euro('-7500') },
      },
    },
    { year: 2022, difference: { cost: { value: 0 }, grant: { value: 0 }, ownShare: { value: 0 } } },
  ]);
});

test('amounts that the sheet states count by the months in which the post is filled', () => {
  const stated = post({
    totalCost: every<Cents>(null, { 2021: euro('60000'), 2022: euro('61000') }),
    statedGrant: every<Cents>(null, { 2021: euro('50000'), 2022: euro('50000') }),
    filledFrom: { year: 2021, month: 10, day: 1 },
  });
  expect(forecast(stated)).toMatchObject([
    { forecast: { cost: { value: euro('15000') }, grant: { value: euro('12500') } } },
    { forecast: { cost: { value: euro('61000') }, grant: { value: euro('50000') } } },
  ]);
});

test('a post that is filled only in the next year costs nothing in this one', () => {
  expect(forecast(post({ filledFrom: { year: 2022, month: 4, day: 1 } }))).toMatchObject([
    { year: 2021, forecast: { cost: { value: 0 }, grant: { value: 0 }, ownShare: { value: 0 } } },
    { year: 2022, forecast: { cost: { value: euro('52500') } } },
  ]);
});

test('a post that is filled only after its end never costs anything', () => {
  const rows = forecast(post({ filledFrom: { year: 2023, month: 1, day: 1 } }));
  expect(rows.map((row) => row.forecast.cost)).toEqual([
    { known: true, value: 0 },
    { known: true, value: 0 },
  ]);
});

test('no dates, no forecast', () => {
  expect(forecast(post())).toEqual([]);
});

const FIRST = toDayNumber({ year: 2021, month: 1, day: 1 });
const day = fc.integer({ min: FIRST, max: FIRST + 729 });
const spans = fc.array(
  fc.tuple(day, day, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 9_000_000 })),
  {
    minLength: 1,
    maxLength: 5,
  },
);

function posts(of: typeof spans extends fc.Arbitrary<infer T> ? T : never, late: number): Post[] {
  return of.map(([one, other, fte, personnel]) => {
    const start = Math.min(one, other);
    return post({
      fte: every({ digits: fte, scale: 2 }),
      personnelPerFte: every({ digits: personnel, scale: 2 }),
      start: fromDayNumber(start),
      end: fromDayNumber(Math.max(one, other)),
      filledFrom: fromDayNumber(start + late),
    });
  });
}

test('filled from the begin on, the forecast is the plan', () => {
  fc.assert(
    fc.property(spans, (of) => {
      for (const row of forecast(...posts(of, 0))) expect(row.forecast).toEqual(row.plan);
    }),
  );
});

test('filled later never costs more and never brings more', () => {
  fc.assert(
    fc.property(spans, fc.nat(800), (of, late) => {
      for (const { difference } of forecast(...posts(of, late))) {
        expect(difference.cost.known && difference.cost.value).toBeLessThanOrEqual(0);
        expect(difference.grant.known && difference.grant.value).toBeLessThanOrEqual(0);
      }
    }),
  );
});
