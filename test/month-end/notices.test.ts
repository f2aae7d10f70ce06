import { sentence } from '../../src/domain/findings/sentence';
import { toDecimalText } from '../../src/domain/numbers';
import { toIsoText } from '../../src/domain/time';
import { codes, euro, monthOf, notice, type Rows } from './month-of';

const rates = (notices: Rows) =>
  monthOf(notices).input.userRules.map(({ amount, from, to, rank, maxFte }) => [
    toDecimalText(amount!),
    toIsoText(from),
    toIsoText(to!),
    rank,
    toDecimalText(maxFte!),
  ]);

test.each([
  ['sum ÷ posts ÷ months × 12', { sum: 60_000 }, '60000'],
  ['for half a year and two posts', { sum: 60_000, posts: 2, from: '01.07.2026' }, '60000'],
  ['to six decimals', { sum: 100_000, posts: 3 }, '33333.333333'],
  ['a stated rate as it stands', { sum: '', rate: 57_000 }, '57000'],
])('the rate of a notice: %s', (_, cells, rate) => {
  expect(rates([notice(cells)])[0]![0]).toBe(rate);
});

test('a sum of three posts pays the sum to the cent', () => {
  const more = [[2, 'Casemanagement', 2, 72_000, '01.01.2026', '31.12.2026', '']];
  const { figures } = monthOf([notice({ sum: 100_000, posts: 3 })], undefined, undefined, more);
  expect(euro(figures.ownShare[0]!.grant)).toBe(100_000);
});

test('a change notice takes over from its first day on, and the year is split between both rates', () => {
  const change = notice({ date: '10.06.2026', reference: 'K-2', from: '01.07.2026', sum: 33_000, called: 0 });
  expect(rates([notice(), change])).toEqual([
    ['60000', '2026-01-01', '2026-06-30', 'notice', '1'],
    ['66000', '2026-07-01', '2026-12-31', 'notice', '1'],
  ]);
  const { figures, told } = monthOf([notice(), change]);
  expect(euro(figures.ownShare[0]!.grant)).toBe(63_000); // 60.000 ÷ 2 + 66.000 ÷ 2
  expect(codes(told)).toContain('notice-replaces');
});

test('before its date a change notice is not known: the month’s end speaks of the first one', () => {
  const change = notice({ date: '10.06.2026', reference: 'K-2', from: '01.07.2026', sum: 33_000, called: 0 });
  expect(monthOf([notice(), change], '31.05.2026').row.notice).toMatchObject({
    reference: 'K-1',
    amount: { known: true, value: 6_000_000 },
  });
});

test('two notices of the same date for the same time contradict each other', () => {
  expect(codes(monthOf([notice(), notice({ reference: 'K-2', sum: 50_000 })]).told)).toContain('rules-clash');
});

test('a sum that the rate does not come to by more than a cent is told with both', () => {
  const { told } = monthOf([notice({ rate: 57_000, sum: 57_000.02 })]);
  const [found] = told.filter(({ code }) => code === 'notice-sum-differs');
  expect(sentence(found!, 'de')).toMatch(/nennt 57\.000,02.€, sein Satz ergibt .* 57\.000,00.€/);
  expect(found!.place).toEqual({ sheet: 'Bescheide', cell: 'H2' });
  expect(codes(monthOf([notice({ rate: 57_000, sum: 57_000.01 })]).told)).not.toContain('notice-sum-differs');
});

test('only as many posts are funded as the notice grants', () => {
  const more = [[2, 'Casemanagement', 1, 72_000, '01.01.2026', '31.12.2026', '']];
  const { figures } = monthOf([notice()], undefined, undefined, more);
  expect(euro(figures.ownShare[0]!.grant)).toBe(60_000);
});

test('a notice with another kind of financing stands in the month’s end and is no rate', () => {
  const { input, row, told } = monthOf([notice({ financing: 'Anteilfinanzierung' })]);
  expect(input.userRules).toEqual([]);
  expect(euro(row.notice?.amount)).toBe(60_000);
  expect(codes(told)).toContain('notice-not-a-rate');
});

test('payments with amounts count as they stand, and are held against the sum', () => {
  const payments = '15.03.2026: 20.000,00; 15.09.2026: 30.000,00';
  const { row, told } = monthOf([notice({ payments })]);
  expect(euro(row.notice?.due)).toBe(20_000);
  expect(row.notice?.nextDue).toMatchObject({ value: { day: { month: 9, day: 15 }, what: 'payment' } });
  expect(codes(told)).toContain('notice-payments-differ');
});

test('the proof of use is the next date where no payment comes before it', () => {
  const { row } = monthOf([notice({ report: '31.03.2027' })], '30.09.2026');
  expect(row.notice?.nextDue).toMatchObject({
    value: { day: { year: 2027, month: 3, day: 31 }, what: 'report' },
  });
});

test.each([
  ['as far as the period of the notice reaches where it sets no limit', '', 30_000],
  ['for two months ahead', 2, 18_500], // 36.500 + 2 × 6.000 − 30.000
  ['for nothing ahead', 0, 6_500],
])('what can be called: %s', (_, months, callable) => {
  expect(euro(monthOf([notice({ months })]).row.notice?.callable)).toBe(callable);
});

describe('a cell that cannot be read leaves only what depends on it unknown', () => {
  test('what was called', () => {
    const { row, told, figures } = monthOf([notice({ called: 'alles' })]);
    const { notice: at } = row;
    expect([at!.called, at!.toCall, at!.callable].map(euro)).toEqual([null, null, null]);
    expect([euro(at!.amount), euro(at!.due), euro(row.projection)]).toEqual([60_000, 30_000, 72_500]);
    expect(euro(figures.ownShare[0]!.grant)).toBe(60_000);
    expect(told.filter(({ place }) => place?.cell === 'L2').map((each) => sentence(each, 'de'))).toEqual([
      expect.stringMatching(/^Bescheide!L2: Was im Monatsabschluss davon abhängt, bleibt offen/),
    ]);
  });

  test('a blank cell is not 0', () => {
    const { row, told } = monthOf([notice({ called: '' })]);
    expect(euro(row.notice?.called)).toBeNull();
    expect(codes(told)).toContain('called-missing');
  });

  test('payment dates', () => {
    const { row } = monthOf([notice({ payments: 'vierteljährlich' })]);
    expect([row.notice!.due, row.notice!.nextDue].map(({ known }) => known)).toEqual([false, false]);
    expect(euro(row.notice!.callable)).toBe(30_000);
  });

  test('the sum: the grant is unknown, the cost is not', () => {
    const { figures } = monthOf([notice({ sum: 'folgt' })]);
    expect([euro(figures.ownShare[0]!.cost), euro(figures.ownShare[0]!.grant)]).toEqual([72_000, null]);
  });
});

describe('actual and projection', () => {
  const of = (budget: Rows, posts: Rows = []) => monthOf([notice()], undefined, budget, posts);

  test('what is not entered as booked for KIM is unknown, with its cell', () => {
    const { row, told } = of([[2, 2026, '05.313.01', '501900', 72_000, 36_500, '']]);
    expect([euro(row.actual), euro(row.projection), euro(row.rest)]).toEqual([null, null, 36_000]);
    expect(told).toContainEqual(
      expect.objectContaining({ code: 'month-without-actual', place: { sheet: 'Haushalt', cell: 'G2' } }),
    );
  });

  test('a line without a module belongs to the only one', () => {
    expect(euro(of([['', 2026, '05.313.01', '501900', 72_000, 36_500, 36_500]]).row.actual)).toBe(36_500);
  });

  test('of several modules nobody knows which part of a line is whose', () => {
    const other = [[3, 'Ausländerbehörde', 1, 72_000, '01.01.2026', '31.12.2026', '']];
    const { row, told } = of([['', 2026, '05.313.01', '501900', 72_000, 36_500, 36_500]], other);
    expect(euro(row.actual)).toBeNull();
    expect(codes(told)).toContain('month-line-of-several');
  });
});

describe('the end of the year', () => {
  const BOOKED = [[2, 2026, '05.313.01', '501900', 72_000, 71_000, 71_000]];

  test('before December there is none', () => {
    expect(monthOf([notice()], '30.11.2026').row.yearEnd).toBeNull();
  });

  test('what was not received yet is a receivable', () => {
    const { row } = monthOf([notice({ called: 60_000, received: 45_000 })], '31.12.2026', BOOKED);
    expect([row.yearEnd!.receivable, row.yearEnd!.liability].map(euro)).toEqual([15_000, 0]);
  });

  test('no more is due than was spent', () => {
    const little = [[2, 2026, '05.313.01', '501900', 72_000, 50_000, 50_000]];
    const { row } = monthOf([notice({ called: 60_000 })], '31.12.2026', little);
    expect([row.yearEnd!.entitled, row.yearEnd!.liability, row.yearEnd!.unspent].map(euro)).toEqual([
      50_000, 10_000, 22_000,
    ]);
  });

  test('what was received for the next year is deferred', () => {
    const twoYears = notice({ to: '31.12.2027', sum: 120_000, called: 75_000 });
    const { row } = monthOf([twoYears], '31.12.2026', BOOKED);
    const { received, deferred, liability, receivable } = row.yearEnd!;
    expect([received, deferred, liability, receivable].map(euro)).toEqual([60_000, 15_000, 0, 0]);
  });

  test('a day after the last budget year closes that year', () => {
    const { figures, row } = monthOf([notice({ called: 60_000 })], '31.01.2027', BOOKED);
    expect(figures.monthEnd).toMatchObject({ year: 2026, closesYear: true });
    expect(euro(row.rest)).toBe(0);
  });

  test('only what the posts name as eligible counts', () => {
    const { row } = monthOf([notice({ called: 60_000 })], '31.12.2026', BOOKED, [], { eligible: 55_000 });
    expect([row.yearEnd!.eligibleActual, row.yearEnd!.liability].map(euro)).toEqual([55_000, 5_000]);
  });
});

test('a day before the budget years has no month’s end, and says so', () => {
  const { figures, told } = monthOf([notice()], '31.12.2025');
  expect(figures.monthEnd).toBeNull();
  expect(codes(told)).toContain('month-of-other-year');
});
