import fc from 'fast-check';
import type { Post } from '../../../src/domain/case';
import { compute } from '../../../src/domain/compute';
import type { Cents } from '../../../src/domain/numbers';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { financedPosts } from '../../../src/domain/what-if/financed-posts';
import { kreis } from '../kreis-case';
import { euro, every, exactly, exampleCase, post } from '../own-share/example-case';

function whatIf(posts: readonly Post[], settings: Parameters<typeof exampleCase>[1] = {}) {
  return compute(exampleCase(posts, settings), kimNrw).figures.whatIf;
}

const COORDINATION = {
  module: 1,
  role: 'coordination',
  end: { year: 2021, month: 12, day: 31 },
} as const;

test('one post more costs the average and brings the rate; one fewer the opposite', () => {
  const posts = [post(), post({ fte: every(exactly('3')), personnelPerFte: every(exactly('66000')) })];
  const [in2021] = whatIf(posts);
  expect(in2021).toMatchObject({
    module: 2,
    year: 2021,
    fte: exactly('4'),
    oneMore: {
      cost: { value: euro('67000') },
      grant: { value: euro('55000') },
      ownShare: { value: euro('12000') },
    },
    oneFewer: {
      cost: { value: euro('-67000') },
      grant: { value: euro('-55000') },
      ownShare: { value: euro('-12000') },
    },
    financed: { value: { fte: exactly('3.28'), halfPosts: exactly('3') } },
  });
});

test('in the first year of a project the post counts only from the begin of the project on', () => {
  const [in2021, in2022] = whatIf([post({ start: { year: 2021, month: 7, day: 1 } })]);
  expect(in2021?.oneMore).toMatchObject({ cost: { value: euro('35000') }, grant: { value: euro('27500') } });
  expect(in2022?.oneMore).toMatchObject({ cost: { value: euro('70000') }, grant: { value: euro('55000') } });
});

test('a post above the cap brings nothing, and the first one to go costs no grant', () => {
  const five = post({
    ...COORDINATION,
    fte: every(exactly('4.5')),
    personnelPerFte: every(exactly('80000')),
  });
  const [row] = whatIf([five], { settings: { years: [2021], localBody: 'kreis' } });
  expect(row?.oneMore).toMatchObject({ cost: { value: euro('80000') }, grant: { value: 0 } });
  expect(row?.oneFewer).toMatchObject({ cost: { value: euro('-80000') }, grant: { value: euro('-27500') } });
});

test('a ceiling looks at the average personnel cost', () => {
  const cheap = post({ ...COORDINATION, personnelPerFte: every(exactly('50000')) });
  const [row] = whatIf([cheap], { settings: { years: [2021] } });
  expect(row?.oneMore.grant).toEqual({ known: true, value: euro('50000') });
});

test('a rate that is not known leaves the grant of another post unknown, the cost known', () => {
  const [row] = whatIf([post({ end: { year: 2024, month: 12, day: 31 } })], { settings: { years: [2024] } });
  expect(row).toMatchObject({
    oneMore: {
      cost: { value: euro('70000') },
      grant: { known: false, reason: { code: 'rate-unknown' } },
      ownShare: { known: false },
    },
    financed: { known: false },
  });
});

test('the Kreis: fewer posts, but 100 % financed', () => {
  const rows = compute(kreis('yes'), kimNrw).figures.whatIf;
  const casework = rows.find((row) => row.module === 2 && row.year === 2022);
  expect(casework).toMatchObject({
    oneMore: { cost: { value: euro('69222.42') }, ownShare: { value: euro('14222.42') } },
    oneFewer: { ownShare: { value: euro('-14222.42') } },
    financed: { value: { fte: exactly('8.73'), halfPosts: exactly('8.5') } },
  });
});

test('less than one post cannot lose one; rows without FTE have no average', () => {
  expect(whatIf([post({ fte: every(exactly('0.5')) })])[0]?.oneFewer).toBeNull();
  const stated = post({
    fte: every<{ digits: number; scale: number }>(null),
    totalCost: every<Cents>(null, { 2021: euro('1'), 2022: euro('1') }),
    statedGrant: every<Cents>(null, { 2021: euro('1'), 2022: euro('1') }),
  });
  expect(whatIf([stated])).toEqual([]);
});

test('the financed posts are paid wholly, and a hundredth more would not be', () => {
  const amount = fc.integer({ min: 1, max: 200_000_000 });
  fc.assert(
    fc.property(amount, amount, (grant, perFte) => {
      const { fte, halfPosts } = financedPosts(grant as Cents, perFte as Cents);
      const hundredths = fte.digits * 10 ** (2 - fte.scale);
      const halves = (halfPosts.digits * 10 ** (1 - halfPosts.scale)) / 5;
      expect(hundredths * perFte).toBeLessThanOrEqual(grant * 100);
      expect((hundredths + 1) * perFte).toBeGreaterThan(grant * 100);
      expect(halves).toBe(Math.floor(hundredths / 50));
    }),
  );
});

test('one whole post really added changes cost and grant by what the table says', () => {
  const personnel = fc.integer({ min: 0, max: 12_000_000 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), personnel, (posts, digits) => {
      const like = (fte: number) =>
        post({ fte: every({ digits: fte, scale: 0 }), personnelPerFte: every({ digits, scale: 2 }) });
      const plan = compute(exampleCase([like(posts)]), kimNrw).figures;
      const more = compute(exampleCase([like(posts), like(1)]), kimNrw).figures;
      const ofThePlan = plan.whatIf.filter(({ year }) => plan.years.includes(year));
      expect(ofThePlan).toHaveLength(plan.ownShare.length);
      ofThePlan.forEach(({ oneMore }, index) => {
        for (const figure of ['cost', 'grant'] as const) {
          const before = plan.ownShare[index]?.[figure];
          const after = more.ownShare[index]?.[figure];
          const change = oneMore[figure];
          if (before?.known !== true || after?.known !== true || !change.known) throw new Error('unknown');
          expect(after.value - before.value).toBe(change.value);
        }
      });
    }),
  );
});
