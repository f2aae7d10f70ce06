import fc from 'fast-check';
import type { Post } from '../../../src/domain/case';
import { compute } from '../../../src/domain/compute';
import { isOwnBody } from '../../../src/domain/passing-on/own-body';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { fromDayNumber, toDayNumber } from '../../../src/domain/time';
import { euro, every, exactly, exampleCase, post } from '../own-share/example-case';

function passOn(posts: readonly Post[], topUp: string | null, years = [2021]) {
  const passOnTopUp = topUp === null ? null : exactly(topUp);
  return compute(exampleCase(posts, { settings: { years, passOnTopUp } }), kimNrw).figures.passingOn;
}

test('Kreis Heinsberg 0049/2021: two FTE, at most 55.000 each plus 5.000 each', () => {
  const passed = passOn([post({ carrier: 'Caritas', fte: every(exactly('2')) })], '5000');
  expect(passed?.rows).toMatchObject([
    {
      carrier: 'Caritas',
      year: 2021,
      personnelCost: { value: euro('140000') },
      ceiling: { value: euro('110000') },
      passedOn: { value: euro('110000') },
      topUp: { value: euro('10000') },
      total: { value: euro('120000') },
      grant: { value: euro('110000') },
      staysWithKreis: { value: euro('10000') },
      staysWithCarrier: { value: euro('20000') },
    },
  ]);
});

test('never more than the actual personnel cost; half a year counts half', () => {
  const passed = passOn(
    [
      post({
        carrier: 'AWO',
        personnelPerFte: every(exactly('50000')),
        start: { year: 2021, month: 7, day: 1 },
      }),
    ],
    '5000',
  );
  expect(passed?.rows).toMatchObject([
    {
      passedOn: { value: euro('25000') },
      topUp: { value: euro('2500') },
      staysWithKreis: { value: euro('0') },
      staysWithCarrier: { value: euro('-2500') },
    },
  ]);
});

test('one row per carrier and year, in the order of the sheet; posts of the Kreis itself get nothing', () => {
  const posts = ['Diakonie', null, 'AWO', 'Kreis Heinsberg', 'Diakonie'].map((carrier) => post({ carrier }));
  const passed = passOn(posts, null, [2021, 2022]);
  expect(passed?.rows.map((row) => [row.carrier, row.year, row.fte])).toEqual([
    ['Diakonie', 2021, exactly('2')],
    ['Diakonie', 2022, exactly('2')],
    ['AWO', 2021, exactly('1')],
    ['AWO', 2022, exactly('1')],
  ]);
  expect(passed?.rows.every((row) => row.topUp.known && row.topUp.value === 0)).toBe(true);
});

test('without carriers there is nothing', () => {
  expect(passOn([post()], '5000')).toBeNull();
});

test('a rate that is not known leaves the amount unknown, with the reason', () => {
  const passed = passOn([post({ carrier: 'AWO', end: { year: 2024, month: 12, day: 31 } })], null, [2024]);
  expect(passed?.rows).toMatchObject([
    { total: { known: false, reason: { code: 'rate-unknown' } }, personnelCost: { value: euro('70000') } },
  ]);
});

test.each([
  ['Kreis', true],
  ['Kreis Heinsberg', true],
  ['Rhein-Sieg-Kreis', true],
  ['StädteRegion Aachen', true],
  ['eigener Träger', true],
  ['DRK-Kreisverband Euskirchen', false],
  ['Caritasverband für den Kreis Heinsberg', false],
  ['Stadt Hückelhoven', false],
])('%s as the body itself: %s', (carrier, own) => {
  expect(isOwnBody(carrier)).toBe(own);
});

test('passed on is never above the actual cost, nor above the rate, and the parts add up', () => {
  const first = toDayNumber({ year: 2021, month: 1, day: 1 });
  const day = fc.integer({ min: first, max: first + 729 });
  const money = fc.integer({ min: 0, max: 12_000_000 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(day, day, fc.integer({ min: 0, max: 300 }), money, fc.constantFrom('A', 'B')), {
        minLength: 1,
        maxLength: 5,
      }),
      money,
      (spans, topUp) => {
        const posts = spans.map(([one, other, fte, personnel, carrier]) =>
          post({
            carrier,
            fte: every({ digits: fte, scale: 2 }),
            personnelPerFte: every({ digits: personnel, scale: 2 }),
            start: fromDayNumber(Math.min(one, other)),
            end: fromDayNumber(Math.max(one, other)),
          }),
        );
        const input = exampleCase(posts, { settings: { passOnTopUp: { digits: topUp, scale: 2 } } });
        for (const row of compute(input, kimNrw).figures.passingOn?.rows ?? []) {
          const value = (amount: typeof row.total) => (amount.known ? amount.value : Number.NaN);
          expect(value(row.passedOn)).toBeLessThanOrEqual(value(row.personnelCost));
          expect(value(row.passedOn)).toBeLessThanOrEqual(value(row.ceiling));
          expect(value(row.total)).toBe(value(row.passedOn) + value(row.topUp));
          expect(value(row.staysWithKreis)).toBe(value(row.total) - value(row.grant));
        }
      },
    ),
  );
});

test.each([
  ['its cost', '1000', []],
  ['one euro more than its cost', '1001', ['1.00']],
])('a carrier that gets %s', (_, topUp, excess) => {
  const passed = passOn([post({ carrier: 'AWO', personnelPerFte: every(exactly('56000')) })], topUp, [2021]);
  const found = passed?.findings.map(({ code, values }) => [code, values.carrier, values.excess]);
  expect(found).toEqual(excess.map((amount) => ['carrier-overfunded', 'AWO', { cents: euro(amount) }]));
  expect(passed?.rows[0]?.staysWithCarrier).toMatchObject({ value: excess.length === 0 ? 0 : -100 });
});
