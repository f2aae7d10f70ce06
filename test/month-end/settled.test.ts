import { sentence } from '../../src/domain/findings/sentence';
import { euro, monthOf, notice, type Rows } from './month-of';

const SPENT = [[2, 2026, '05.313.01', '501900', 72_000, 72_000, 72_000]];

/** What is settled on 31.12.2026 where 72.000 were spent. */
const settled = (notices: Rows, budget: Rows = SPENT, posts: Rows = []) => {
  const { row, told, figures } = monthOf(notices, '31.12.2026', budget, posts);
  return { yearEnd: row.yearEnd!, row, told, figures };
};

describe('received more than granted is paid back, not deferred', () => {
  test('after a change notice that takes back a part', () => {
    const change = notice({
      date: '10.06.2026',
      reference: 'K-2',
      from: '01.07.2026',
      sum: 24_000,
      called: 0,
    });
    const { entitled, received, liability, deferred } = settled([notice({ called: 60_000 }), change]).yearEnd;
    // 60.000 ÷ 2 + 24.000 are granted, nothing after the year
    expect([entitled, received, liability, deferred].map(euro)).toEqual([54_000, 60_000, 6_000, 0]);
  });

  test('where more was called than granted', () => {
    const { liability, deferred } = settled([notice({ called: 70_000 })]).yearEnd;
    expect([liability, deferred].map(euro)).toEqual([10_000, 0]);
  });

  test('only as much is deferred as the notice grants after the year', () => {
    const twoYears = notice({ to: '31.12.2027', sum: 120_000, called: 130_000 });
    const { liability, deferred } = settled([twoYears]).yearEnd;
    expect([liability, deferred].map(euro)).toEqual([10_000, 60_000]);
  });
});

test('what is called for the next year does not pay for this one', () => {
  const next = notice({ reference: 'K-2', from: '01.01.2027', to: '31.12.2027', called: 20_000 });
  const { received, receivable, deferred } = settled([notice({ called: 30_000 }), next]).yearEnd;
  expect([received, receivable, deferred].map(euro)).toEqual([30_000, 30_000, 20_000]);
});

test('what earlier years took of a notice is not known', () => {
  const { yearEnd, told } = settled([notice({ from: '01.01.2025', sum: 120_000, called: 20_000 })]);
  const { entitled, received, liability, receivable, deferred } = yearEnd;
  expect([entitled, received, liability, receivable, deferred].map(euro)).toEqual([
    60_000,
    ...[null, null, null, null],
  ]);
  const [found] = told.filter(({ code }) => code === 'settled-over-years');
  expect(sentence(found!, 'de')).toMatch(/^Bescheide!D2: Der Bewilligungszeitraum beginnt vor 2026/);
});

test('a cell of “Besetzt ab” that cannot be read leaves open what has to be paid back', () => {
  const { row } = monthOf([notice({ called: 60_000 })], '31.12.2026', SPENT, [], { filledFrom: 'bald' });
  const { grantByRule, entitled, liability } = row.yearEnd!;
  expect([grantByRule, entitled, liability, row.grantProjected].map(euro)).toEqual([null, null, null, null]);
});

test('nobody is entitled to less than nothing', () => {
  const { yearEnd } = settled([notice()], [[2, 2026, '05.313.01', '501900', 72_000, -500, -500]]);
  expect([yearEnd.entitled, yearEnd.liability].map(euro)).toEqual([0, 30_000]);
});

describe('lines that other purposes share', () => {
  const shared = [2, 2026, '05.313.01', '501900', 100_000, 90_000, 30_000];
  const of = (budget: Rows, asOf: string) => monthOf([notice()], asOf, budget).row;

  test('what they take leaves less of the appropriation', () => {
    const { elsewhere, projection, overAppropriation } = of([shared], '31.07.2026');
    // 30.000 booked and five months of 6.000, and 60.000 of others, against 100.000
    expect([projection, elsewhere, overAppropriation].map(euro)).toEqual([60_000, 60_000, 20_000]);
  });

  test('what is not spent is what the list for the carry-over says', () => {
    const { figures, row } = settled([notice()], [shared]);
    expect(euro(row.yearEnd!.unspent)).toBe(10_000);
    expect(figures.monthEnd!.carryOver.map(({ unspent }) => euro(unspent))).toEqual([10_000]);
  });

  test('rows of one position stand in the list once, and the one pays for the other', () => {
    const { figures } = settled(
      [notice()],
      [
        [2, 2026, '05.313.01', '501900', 50_000, 60_000, 60_000],
        [2, 2026, '05.313.01', '501900', 30_000, 12_000, 12_000],
      ],
    );
    expect(
      figures.monthEnd!.carryOver.map(({ line, used, unspent }) => [line, euro(used), euro(unspent)]),
    ).toEqual([['05.313.01 / 501900', 72_000, 8_000]]);
  });

  test('without what is used altogether nobody knows what others take', () => {
    const { actual, overAppropriation } = of(
      [[2, 2026, '05.313.01', '501900', 72_000, '', 36_500]],
      '30.06.2026',
    );
    expect([actual, overAppropriation].map(euro)).toEqual([36_500, null]);
  });
});
