import fc from 'fast-check';
import { everyYear, type BudgetLine, type MoneySource, type Settings } from '../../../src/domain/case';
import { compute } from '../../../src/domain/compute';
import { addAll } from '../../../src/domain/maybe-amounts';
import { toAmountText, type Cents } from '../../../src/domain/numbers';
import type { Registration } from '../../../src/domain/registration/registration-row';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { euro, every, exactly, exampleCase, moneySource, post, userRule } from '../own-share/example-case';
import { line } from '../unplanned/examples';

/** A rate of 57.000 for case management in all years of the registration. */
const RATE = userRule({
  rank: 'planning',
  amount: exactly('57000'),
  from: { year: 2023, month: 1, day: 1 },
  to: { year: 2030, month: 12, day: 31 },
});

const PAY = line({ year: 2022, key: '05.313.01 / 501900', account: '501900' });
const GRANT = line({ year: 2022, key: '05.313.01 / 414100', account: '414100', kind: 'income' });

function register(
  changes: {
    readonly lines?: readonly BudgetLine[];
    readonly sources?: readonly MoneySource[];
    readonly settings?: Partial<Settings>;
  } = {},
  posts = [post()],
): Registration {
  const input = exampleCase(posts, {
    userRules: [RATE],
    moneySources: changes.sources ?? [],
    settings: { nextBudget: { years: [2023, 2024] }, ...changes.settings },
  });
  return compute({ ...input, budgetLines: changes.lines ?? [PAY, GRANT] }, kimNrw).figures.registration!;
}

const inYear = ({ accounts }: Registration, year: number) =>
  accounts
    .filter((account) => account.year === year)
    .map(({ kind, line: of, module, amount }) => [
      kind,
      of ?? module,
      amount.known ? toAmountText(amount.value) : amount.reason.code,
    ]);

test('expenditure and income gross by account, and the balance', () => {
  const registration = register();
  expect(inYear(registration, 2024)).toEqual([
    ['expenditure', '05.313.01 / 501900', '70000.00'],
    ['grant', '05.313.01 / 414100', '57000.00'],
  ]);
  expect(registration.totals[1]).toEqual({
    year: 2024,
    expenditure: { known: true, value: euro('70000') },
    income: { known: true, value: euro('57000') },
    fundingNeed: { known: true, value: euro('13000') },
  });
});

test.each([
  [
    [2023, 2024],
    [2023, 2024, 2025, 2026, 2027],
  ],
  [[2023], [2023, 2024, 2025, 2026, 2027]],
  [
    [2024, 2025],
    [2024, 2025, 2026, 2027, 2028],
  ],
])('the budget %j is registered for five years in all', (budgetYears, years) => {
  const registration = register({ settings: { nextBudget: { years: budgetYears } } });
  expect(registration).toMatchObject({ budgetYears, years });
  expect(registration.totals.map(({ year }) => year)).toEqual(years);
});

test('what no line carries is registered by module, and two modules on one account are one amount', () => {
  const posts = [
    post(),
    post({ module: 3, role: 'foreigners-office', personnelPerFte: every(exactly('60000')) }),
  ];
  expect(inYear(register({ lines: [PAY] }, posts), 2023)).toEqual([
    ['expenditure', '05.313.01 / 501900', '130000.00'],
    ['grant', 2, '57000.00'],
    ['grant', 3, '57000.00'],
  ]);
  expect(inYear(register({ lines: [] }), 2023)).toEqual([
    ['expenditure', 2, '70000.00'],
    ['grant', 2, '57000.00'],
  ]);
});

test('a grant comes in on the lines of its module, of several on all of them together, never on other income', () => {
  const income = (account: string, module: number | null = null) =>
    line({ year: 2022, key: `05.313.01 / ${account}`, account, kind: 'income', module });
  const grantLine = (...lines: readonly BudgetLine[]) =>
    inYear(register({ lines: [PAY, ...lines] }), 2023)[1];
  expect(grantLine(income('414100'), income('414200', 2))).toEqual([
    'grant',
    '05.313.01 / 414200',
    '57000.00',
  ]);
  expect(grantLine(income('414100'), income('414200'))).toEqual([
    'grant',
    '05.313.01 / 414100; 05.313.01 / 414200',
    '57000.00',
  ]);
  expect(grantLine(income('448100', 2))).toEqual(['grant', 2, '57000.00']);
});

test('counter-financing that names the year is income too', () => {
  const source = moneySource({
    status: 'granted',
    years: [2023],
    low: euro('5000'),
    high: euro('5000'),
  });
  const registration = register({ sources: [source] });
  expect(inYear(registration, 2023)).toContainEqual(['counter-financing', null, '5000.00']);
  expect(registration.accounts.find(({ kind }) => kind === 'counter-financing')?.sources).toEqual([
    'Integrationspauschale',
  ]);
  expect(registration.totals[0]!.fundingNeed).toEqual({ known: true, value: euro('8000') });
  expect(inYear(registration, 2024).map(([kind]) => kind)).toEqual(['expenditure', 'grant']);
});

test('a grant beyond the cost is no income to plan', () => {
  const registration = register({}, [post({ personnelPerFte: every(exactly('50000')) })]);
  expect(inYear(registration, 2023)[1]).toEqual(['grant', '05.313.01 / 414100', '50000.00']);
  expect(registration.totals[0]!.fundingNeed).toEqual({ known: true, value: 0 });
});

test('an unknown rate leaves expenditure known, and income and need unknown with the reason', () => {
  const input = exampleCase([post()], { settings: { nextBudget: { years: [2024] } } });
  const { registration } = compute({ ...input, budgetLines: [PAY, GRANT] }, kimNrw).figures;
  expect(registration!.totals[0]).toMatchObject({
    expenditure: { value: euro('70000') },
    income: { known: false, reason: { code: 'rate-unknown' } },
    fundingNeed: { known: false, reason: { code: 'rate-unknown' } },
  });
});

test('the lines of the latest year that has some are those of the years after it', () => {
  const later = line({ year: 2024, key: '06.08.01 / 501900', account: '501900' });
  const registration = register({ lines: [PAY, later] });
  expect([2023, 2024, 2025].map((year) => inYear(registration, year)[0]![1])).toEqual([
    '05.313.01 / 501900',
    '06.08.01 / 501900',
    '06.08.01 / 501900',
  ]);
});

const posts = fc.array(
  fc
    .record({
      module: fc.constantFrom(1 as const, 2 as const, 3 as const),
      fte: fc.integer({ min: 1, max: 40 }),
      pay: fc.integer({ min: 3_000_000, max: 9_000_000 }),
      end: fc.constantFrom(2022, 2023, 2025),
    })
    .map(({ module, fte, pay, end }) =>
      post({
        module,
        role: (['coordination', 'case-management', 'foreigners-office'] as const)[module - 1]!,
        fte: every({ digits: fte, scale: 1 }),
        personnelPerFte: every({ digits: pay, scale: 2 }),
        end: { year: end, month: 12, day: 31 },
      }),
    ),
  { minLength: 1, maxLength: 5 },
);
const sources = fc.array(
  fc
    .record({ low: fc.nat(5_000_000), years: fc.constantFrom([2023], [2023, 2024], [2026]) })
    .map(({ low, years }) =>
      moneySource({ status: 'granted', low: low as Cents, high: low as Cents, years }),
    ),
  { maxLength: 2 },
);
const payRise = fc
  .nat(2000)
  .map((digits) => everyYear({ percent: { digits, scale: 2 }, place: null, source: 'Tarifabschluss' }));

test('need = expenditure − income = own shares, in each of five years, whatever the posts, money and rises', () => {
  fc.assert(
    fc.property(posts, sources, payRise, (all, money, rise) => {
      const { rows, accounts, totals } = register({ sources: money, settings: { payRise: rise } }, all);
      expect(totals.length).toBe(5);
      for (const { year, expenditure, income, fundingNeed } of totals) {
        const sumOf = (isWanted: (kind: string) => boolean) =>
          addAll(
            accounts.filter((each) => each.year === year && isWanted(each.kind)).map(({ amount }) => amount),
          );
        expect(expenditure).toEqual(sumOf((kind) => kind === 'expenditure'));
        expect(income).toEqual(sumOf((kind) => kind !== 'expenditure'));
        const ofYear = rows.filter((row) => row.year === year);
        expect(expenditure).toEqual(addAll(ofYear.map(({ cost }) => cost)));
        const ownShare = addAll(ofYear.map((row) => row.ownShare));
        expect(fundingNeed.known ? fundingNeed.value : null).toBe(ownShare.known ? ownShare.value : null);
        if (expenditure.known && income.known && fundingNeed.known)
          expect(fundingNeed.value).toBe(expenditure.value - income.value);
      }
    }),
    { numRuns: 60 },
  );
});
