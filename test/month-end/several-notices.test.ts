import { compute } from '../../src/domain/compute';
import { sentence } from '../../src/domain/findings/sentence';
import { toDecimalText } from '../../src/domain/numbers';
import { ruleSetOf } from '../../src/domain/rules/programmes';
import { recognised } from '../workbook/workbook-of';
import { codes, euro, monthOf, notice } from './month-of';

const textsOf = (told: ReturnType<typeof monthOf>['told'], code: string, language: 'de' | 'en' = 'de') =>
  told.filter((found) => found.code === code).map((found) => sentence(found, language));

test('the sum of a notice is all there is: the shipped workplace rate adds nothing to it', () => {
  const { case: input } = recognised({
    Stellen: [
      [
        'Modul',
        'Rolle',
        'VZÄ',
        'Personalkosten je VZÄ und Jahr',
        'Sachkosten je VZÄ und Jahr',
        'Beginn',
        'Ende',
      ],
      [1, 'Koordination', 2, 80_000, 9_700, '01.01.2026', '31.12.2026'],
      [1, 'Verwaltungsassistenz', 0.5, 60_000, 9_700, '01.01.2026', '31.12.2026'],
    ],
    Bescheide: [
      ['Bescheid vom', 'Modul', 'Bewilligt ab', 'Bewilligt bis', 'Stellen', 'Summe', 'Abgerufen'],
      ['12.01.2026', 1, '01.01.2026', '31.12.2026', 2.5, 151_900, 0],
    ],
  });
  const { figures } = compute(input!, ruleSetOf(input!.settings));
  expect(euro(figures.ownShare[0]!.grant)).toBe(151_900);
});

describe('expenditure outside of the time of every notice pays for no call', () => {
  const spent = [[2, 2026, '05.313.01', '501900', 72_000, 42_000, 42_000]];

  test('before the first one', () => {
    const half = notice({ from: '01.07.2026', sum: 30_000, called: 0 });
    const { row, told } = monthOf([half], '31.07.2026', spent);
    expect([row.notice!.expenditureDue, row.notice!.callable].map(euro)).toEqual([null, null]);
    expect(textsOf(told, 'call-outside-period')).toEqual([
      expect.stringMatching(/^Bescheide!D2: Vom 01\.01\.2026 bis 30\.06\.2026 gibt es Ausgaben/),
    ]);
  });

  test('after the last one', () => {
    const half = notice({ to: '30.06.2026', sum: 30_000, called: 0 });
    expect(euro(monthOf([half], '31.07.2026', spent).row.notice!.callable)).toBeNull();
  });

  test('where posts begin with the notice there is none before it', () => {
    const half = notice({ from: '01.07.2026', sum: 30_000, called: 0 });
    const { row } = monthOf(
      [half],
      '31.07.2026',
      [[2, 2026, '05.313.01', '501900', 72_000, 6_000, 6_000]],
      [],
      {
        filledFrom: '01.07.2026',
      },
    );
    expect(euro(row.notice!.callable)).toBe(30_000);
  });
});

test('a later notice for the same time warns, with the time and how an addition is entered', () => {
  const more = notice({
    date: '10.06.2026',
    reference: 'K-2',
    from: '01.03.2026',
    to: '30.09.2026',
    called: 0,
  });
  const { told } = monthOf([notice(), more]);
  expect(textsOf(told, 'notice-replaces')).toEqual([
    expect.stringMatching(
      /„K-2“ ersetzt vom 01\.03\.2026 bis 30\.09\.2026 den Bescheid „K-1“.*neue Gesamtzahl/,
    ),
  ]);
});

describe('a notice that the day does not know yet', () => {
  const change = notice({ date: '10.01.2027', reference: 'K-2', from: '01.07.2026', sum: 33_000, called: 0 });
  const spent = [[2, 2026, '05.313.01', '501900', 72_000, 72_000, 72_000]];

  test('sets none of its grants', () => {
    const { row, figures, told } = monthOf([notice({ called: 60_000 }), change], '31.12.2026', spent);
    const { grantByRule, receivable } = row.yearEnd!;
    expect([grantByRule, receivable, row.grantProjected].map(euro)).toEqual([60_000, 0, 60_000]);
    expect(euro(figures.ownShare[0]!.grant)).toBe(63_000); // the rest of the result knows it
    expect(textsOf(told, 'month-notice-later')).toEqual([
      expect.stringMatching(/^Bescheide!A3: .* 31\.12\.2026/),
    ]);
  });

  test('sets them from its day on', () => {
    const { row } = monthOf([notice({ called: 60_000 }), change], '31.01.2027', spent);
    expect([row.yearEnd!.grantByRule, row.yearEnd!.receivable].map(euro)).toEqual([63_000, 3_000]);
  });
});

test('a later notice of another kind of financing ends the rate of an earlier one', () => {
  const other = notice({ date: '10.06.2026', from: '01.07.2026', financing: 'Anteilfinanzierung' });
  const { input } = monthOf([notice(), other]);
  expect(input.userRules.map(({ to }) => to)).toEqual([{ year: 2026, month: 6, day: 30 }]);
});

describe('payments of a notice that a later one changes', () => {
  const changedOn = (date: string, from: string, asOf = '31.12.2026') =>
    monthOf(
      [
        notice({ payments: '15.03.2026: 30.000,00; 15.09.2026: 30.000,00' }),
        notice({ date, reference: 'K-2', from, sum: 33_000, payments: '15.11.2026', called: 0 }),
      ],
      asOf,
    ).row.notice!;

  test('what was paid before the later one was issued stays', () => {
    expect(euro(changedOn('01.10.2026', '01.07.2026').due)).toBe(93_000); // 30.000 twice and 33.000
    expect(euro(changedOn('10.06.2026', '01.07.2026').due)).toBe(63_000);
  });

  test('where none is left the reason is its own', () => {
    const { told } = monthOf([
      notice({ payments: '15.09.2026' }),
      notice({ date: '10.06.2026', reference: 'K-2', from: '01.07.2026', sum: 33_000, called: 0 }),
    ]);
    expect(codes(told)).toContain('notice-payments-taken-over');
    expect(codes(told)).not.toContain('notice-without-payments');
  });
});

test('a notice for a module without posts is told with its row', () => {
  const { told } = monthOf([notice(), notice({ module: 3, reference: 'K-3' })]);
  expect(textsOf(told, 'month-notice-without-posts')).toEqual([
    expect.stringMatching(/^Bescheide!C3: Für Modul 3 /),
  ]);
});

test('more called than granted is told', () => {
  expect(textsOf(monthOf([notice({ called: 70_000 })]).told, 'called-above-grant')).toEqual([
    expect.stringMatching(/Modul 2 sind 70\.000,00.€ abgerufen, bewilligt sind 60\.000,00.€/),
  ]);
});

test('the next day on which something is due comes after the reporting day, also in the next year', () => {
  const dated = notice({ payments: '15.03.2026: 30.000,00; 15.01.2027: 30.000,00', report: '31.03.2027' });
  const { row } = monthOf([dated], '31.01.2027');
  expect(row.notice!.nextDue).toMatchObject({ value: { day: { month: 3, day: 31 }, what: 'report' } });
});

test.each([2026, 'März 2026', '15.03.2026; April 2026'])('a payment on %s is refused', (payments) => {
  const { row, told } = monthOf([notice({ payments })]);
  expect(euro(row.notice!.due)).toBeNull();
  expect(told.filter(({ place }) => place?.cell === 'J2').map((each) => sentence(each, 'de'))).toEqual([
    expect.stringMatching(/sind keine Auszahlungstermine/),
  ]);
});

test('one post, and the point of English numbers', () => {
  const { told } = monthOf([notice({ rate: 57_000 }), notice({ posts: 1.5, rate: 57_000, module: 3 })]);
  expect(textsOf(told, 'notice-sum-differs')[0]).toMatch(/für 1 Stelle und/);
  expect(textsOf(told, 'notice-sum-differs', 'en')[1]).toMatch(/for 1\.5 posts and/);
});

test.each([
  ['Fördersätze und Bescheide', [], false],
  ['Fördersätze und Bescheide', ['Abgerufen'], true],
  ['Bescheide', [], true],
  ['Zuwendungsbescheide 2026', [], true],
])('a sheet “%s” with %j beside file number and date lists notices: %s', (sheet, more, are) => {
  const { case: input } = recognised({
    Stellen: [
      ['Modul', 'Rolle', 'VZÄ', 'Personalkosten je VZÄ und Jahr', 'Beginn', 'Ende'],
      [2, 'Casemanagement', 1, 72_000, '01.01.2026', '31.12.2026'],
    ],
    [sheet]: [
      ['Modul', 'VZÄ', 'Fördersatz', 'gültig ab', 'gültig bis', 'Az.', 'Bescheid vom', 'Quelle', ...more],
      [2, 1, 60_000, '01.01.2026', '31.12.2026', 'K-1', '12.01.2026', 'Bescheid', ...more.map(() => 0)],
    ],
  });
  expect(input!.notices !== undefined).toBe(are);
  expect(input!.userRules.map(({ amount }) => toDecimalText(amount!))).toEqual(['60000']);
});

test('a row of “Fördersätze” beside the notices on the same sheet stays', () => {
  const { case: input } = recognised({
    Stellen: [
      ['Modul', 'Rolle', 'VZÄ', 'Personalkosten je VZÄ und Jahr', 'Beginn', 'Ende'],
      [2, 'Casemanagement', 1, 72_000, '01.01.2026', '31.12.2026'],
      [3, 'Ausländerbehörde', 1, 72_000, '01.01.2026', '31.12.2026'],
    ],
    Bescheide: [
      [
        ...['Modul', 'Stellen', 'Summe', 'Bewilligt ab', 'Bewilligt bis', 'Abgerufen', ''],
        ...['Modul', 'Betrag je VZÄ und Jahr', 'gültig ab', 'gültig bis', 'Quelle', 'Art der Quelle'],
      ],
      [
        ...[2, 1, 60_000, '01.01.2026', '31.12.2026', 0, ''],
        ...[3, 50_000, '01.01.2026', '31.12.2026', 'Bescheid vom 12.01.2026', 'Bescheid'],
      ],
    ],
  });
  const { figures } = compute(input!, ruleSetOf(input!.settings));
  expect(figures.ownShare.map(({ module, grant }) => [module, euro(grant)])).toEqual([
    [2, 60_000],
    [3, 50_000],
  ]);
});
