import type { MoneySource, Post, Settings } from '../../../src/domain/case';
import { compute } from '../../../src/domain/compute';
import { severityOf } from '../../../src/domain/findings/severity';
import type { Cents } from '../../../src/domain/numbers';
import type { Result } from '../../../src/domain/result';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { kreis } from '../kreis-case';
import { euro, every, exactly, exampleCase, moneySource, post, userRule } from '../own-share/example-case';
import { line } from '../unplanned/examples';

function register(posts: readonly Post[], settings: Partial<Settings> = {}) {
  return compute(exampleCase(posts, { settings }), kimNrw).figures.registration;
}

const NEXT = { nextBudget: { years: [2023, 2024] } };

describe('the Kreis, projected into 2023/2024', () => {
  const result = compute(kreis('yes'), kimNrw).figures;
  const rows = result.registration?.rows ?? [];

  test('cost as in the last full year, grant by the rates of 2023', () => {
    const in2023 = rows.filter((row) => row.year === 2023);
    expect(in2023).toMatchObject([
      { module: 1, cost: { value: euro('219922.67') }, grant: { value: euro('142500') } },
      {
        module: 2,
        cost: { value: euro('761446.67') },
        grant: { value: euro('627000') },
        ownShare: { value: euro('134446.67') },
      },
      { module: 3, cost: { value: euro('205022') }, grant: { value: euro('171000') } },
    ]);
  });

  test('the rows say what they assume, and on which line the amount falls', () => {
    expect(rows.length).toBe(15);
    for (const row of rows) {
      expect(row).toMatchObject({ assumesContinuation: true, sameCostAs: [2022], payRisesFrom: [] });
      expect(row.line).not.toBeNull();
    }
  });

  test('rates that nobody published stay unknown and become questions', () => {
    const unknownIn = (module: number) =>
      rows.filter((row) => row.module === module && !row.ownShare.known).map((row) => row.year);
    expect([1, 2, 3].map(unknownIn)).toEqual([
      [2025, 2026, 2027],
      [2024, 2025, 2026, 2027],
      [2024, 2025, 2026, 2027],
    ]);
    const asked = result.registration?.questions.map(({ code, values }) => [
      code,
      (values.subject as { de: string }).de,
      values.year ?? values.years,
    ]);
    expect(asked?.slice(0, 2)).toEqual([
      ['registration-rate-outlook', 'Modul 2', '2024'],
      ['registration-rate-outlook', 'Modul 3', '2024'],
    ]);
    expect(
      asked
        ?.slice(2)
        .every(([code, , years]) => code === 'registration-rate-planning' && years === '2025, 2026, 2027'),
    ).toBe(true);
  });
});

test('a next budget that was set makes the question a warning, the usual outlook only a hint', () => {
  const codes = (settings: Partial<Settings>) =>
    register([post()], settings)?.questions.map((each) => [each.code, severityOf(each)]);
  const planning = ['registration-rate-planning', 'info'];
  expect(codes(NEXT)).toEqual([['registration-rate-question', 'warning'], planning]);
  expect(codes({})).toEqual([['registration-rate-outlook', 'info'], planning]);
});

test('a rate that the user knows answers the question', () => {
  const input = exampleCase([post()], {
    userRules: [
      userRule({
        rank: 'planning',
        amount: exactly('60000'),
        from: { year: 2024, month: 1, day: 1 },
        to: { year: 2024, month: 12, day: 31 },
      }),
    ],
    settings: NEXT,
  });
  const { registration } = compute(input, kimNrw).figures;
  expect(registration?.questions.map(({ code }) => code)).toEqual(['registration-rate-planning']);
  expect(registration?.rows.slice(0, 2)).toMatchObject([
    { year: 2023, ownShare: { value: euro('13000') } },
    { year: 2024, ownShare: { value: euro('10000') } },
  ]);
});

test('costs that the sheet gives for the next years count, and the latest of them is carried on', () => {
  const registration = register(
    [post({ personnelPerFte: every(exactly('70000'), { 2023: exactly('73000') }) })],
    NEXT,
  );
  expect(registration?.rows.slice(0, 2)).toMatchObject([
    { year: 2023, cost: { value: euro('73000') }, sameCostAs: [] },
    { year: 2024, cost: { value: euro('73000') }, sameCostAs: [2023] },
  ]);
});

test('a post that ends within the next budget ends then; one that has ended is not registered', () => {
  const ends = post({ end: { year: 2023, month: 6, day: 30 } });
  expect(register([ends], NEXT)?.rows).toMatchObject([
    { year: 2023, cost: { value: euro('35000') }, assumesContinuation: false },
  ]);
  expect(register([post({ end: { year: 2022, month: 11, day: 30 } })], NEXT)).toBeNull();
});

test('a year that was not full is no base for a stated total', () => {
  const half = post({
    start: { year: 2022, month: 7, day: 1 },
    personnelPerFte: every<{ digits: number; scale: number }>(null),
    totalCost: every<Cents>(null, { 2022: euro('35000') }),
  });
  expect(register([half], NEXT)?.rows.slice(0, 2)).toMatchObject([
    { year: 2023, cost: { known: false, reason: { code: 'cost-missing' } } },
    { year: 2024, cost: { known: false } },
  ]);
});

test('a stated grant does not carry over, nor the rate of a row that ends', () => {
  const stated = post({
    statedGrant: every<Cents>(null, { 2022: euro('1') }),
    ratePerFte: every(exactly('40000')),
  });
  expect(register([stated], NEXT)?.rows.slice(0, 2)).toMatchObject([
    { year: 2023, grant: { value: euro('57000') } },
    { year: 2024, grant: { known: false } },
  ]);
});

test('a row of the sheet for a next year takes the place of the projection from then on', () => {
  const whole = (year: number, cost: string) =>
    post({
      label: 'Casemanagement',
      year,
      start: { year, month: 1, day: 1 },
      end: { year, month: 12, day: 31 },
      personnelPerFte: every(exactly(cost)),
    });
  const registration = register([whole(2022, '70000'), whole(2023, '75000')], { ...NEXT, years: [2022] });
  expect(registration?.rows.slice(0, 2)).toMatchObject([
    { year: 2023, fte: exactly('1'), cost: { value: euro('75000') }, sameCostAs: [] },
    { year: 2024, fte: exactly('1'), cost: { value: euro('75000') }, assumesContinuation: true },
  ]);
});

test('personnel and passing on are registered on their own lines, with their own FTE', () => {
  const input = {
    ...exampleCase(
      [
        post({ expenseType: 'personnel', fte: every(exactly('2')) }),
        post({ expenseType: 'transfer', personnelPerFte: every(exactly('60000')) }),
      ],
      { settings: NEXT },
    ),
    budgetLines: [
      line({ year: 2022, key: 'P / 501900', account: '501900', module: 2 }),
      line({ year: 2022, key: 'P / 531800', account: '531800', module: 2 }),
    ],
  };
  const rows = compute(input, kimNrw).figures.registration?.rows.filter((row) => row.year === 2023);
  expect(rows).toMatchObject([
    { line: 'P / 501900', fte: exactly('2'), ownShare: { value: euro('26000') } },
    { line: 'P / 531800', fte: exactly('1'), ownShare: { value: euro('3000') } },
  ]);
});

test('only the current version is projected', () => {
  const posts = [post({ version: 'Vorlage' }), post({ version: 'Sitzung', fte: every(exactly('2')) })];
  const rows = register(posts, { ...NEXT, currentVersion: 'Sitzung' })?.rows;
  expect(rows?.map((row) => row.fte)).toEqual([2023, 2024, 2025, 2026, 2027].map(() => exactly('2')));
});

describe('counter-financing of the next budget', () => {
  const money = (changes: Partial<MoneySource>) =>
    moneySource({ status: 'granted', low: euro('5000'), high: euro('5000'), ...changes });
  const registered = (moneySources: readonly MoneySource[], settings: Partial<Settings> = {}) =>
    compute(exampleCase([post()], { moneySources, settings: { ...NEXT, ...settings } }), kimNrw).figures;
  const in2023 = (result: Result) => result.registration?.rows.find((row) => row.year === 2023);

  test('what names the year lowers the amount to register, and is not unused in the computed years', () => {
    const result = registered([money({ years: [2023] })]);
    expect(in2023(result)).toMatchObject({
      ownShareBefore: { value: euro('13000') },
      counterFinancing: { value: euro('5000') },
      ownShare: { value: euro('8000') },
    });
    expect(result.totals.ownShare).toEqual({ known: true, value: euro('30000') });
    expect(result.counterFinancing.unused).toEqual({ known: true, value: 0 });
  });

  test('money without year serves the computed years only', () => {
    const result = registered([money({})]);
    expect(in2023(result)).toMatchObject({
      counterFinancing: { value: 0 },
      ownShare: { value: euro('13000') },
    });
  });

  test('of money for years of both, the next budget gets what finds no own share before', () => {
    const result = registered([money({ years: [2022, 2023], low: euro('20000'), high: euro('20000') })]);
    expect(result.totals.byYear.get(2022)).toEqual({ known: true, value: 0 });
    expect(in2023(result)).toMatchObject({
      counterFinancing: { value: euro('5000') },
      ownShare: { value: euro('8000') },
    });
  });

  test('pending money counts in the scenarios that count it, by its lower or upper amount', () => {
    const pending = money({ status: 'requested', years: [2023], high: euro('9000') });
    const amounts = (['granted', 'lower', 'upper', 'rejected'] as const).map((scenario) => {
      const amount = in2023(registered([pending], { scenario }))?.counterFinancing;
      return amount?.known === true ? amount.value : null;
    });
    expect(amounts).toEqual([0, euro('5000'), euro('9000'), 0]);
  });

  test('where it is unknown what the computed years leave, the amount to register is unknown, with the reason', () => {
    const input = exampleCase([post({ module: 3, role: 'foreigners-office' })], {
      moneySources: [money({ years: [2022, 2023] })],
      settings: NEXT,
    });
    expect(in2023(compute(input, kimNrw).figures)).toMatchObject({
      ownShareBefore: { known: true },
      counterFinancing: { known: false, reason: { code: 'rate-unknown' } },
      ownShare: { known: false },
    });
  });

  test('money that the sheet took off in a computed year is not taken off again', () => {
    const result = registered([
      money({ years: [2022, 2023], deducted: 'yes', deductedAmount: euro('5000') }),
    ]);
    expect(in2023(result)).toMatchObject({ counterFinancing: { value: 0 } });
  });
});
