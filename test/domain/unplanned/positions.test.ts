import fc from 'fast-check';
import { everyYear, type BudgetLine, type Post, type Settings } from '../../../src/domain/case';
import { known } from '../../../src/domain/maybe';
import { cents } from '../../../src/domain/numbers';
import type { PostYear } from '../../../src/domain/own-share/own-share-computation';
import type { OwnShareRow } from '../../../src/domain/own-share/own-share-row';
import { computeUnplanned } from '../../../src/domain/unplanned/unplanned';
import { budget, euro, line, ownShareOf, SETTINGS, shown } from './examples';

const NOTHING_PLANNED = { plannedIncome: everyYear<never>(null) };

function unplanned(
  lines: readonly BudgetLine[],
  rows: readonly OwnShareRow[],
  settings: Partial<Settings> = {},
  posts: readonly PostYear[] = [],
) {
  const found = computeUnplanned(budget(lines), { ...SETTINGS, ...settings }, rows, () => posts);
  return {
    ...found,
    amounts: found.rows.map(({ line: key, kind, amount }) => [key, kind, shown(amount)]),
    parts: found.rows.map(({ rows: parts }) => parts.map(({ amount }) => shown(amount))),
    codes: found.findings.map(({ code }) => code),
  };
}

describe('one position is one authorisation, however many rows it has', () => {
  const rows = [ownShareOf(1, 2021, 100_000, 60_000), ownShareOf(2, 2021, 100_000, 50_000)];
  const position = (given: Partial<BudgetLine>) => line({ key: '06.08.01 / 501900', ...given });
  const income = (given: Partial<BudgetLine>) => line({ key: '414100', kind: 'income', ...given });

  test.each([
    ['one row', [position({ appropriation: euro(150_000) }), income({ appropriation: euro(60_000) })]],
    [
      'a row for each module',
      [
        position({ module: 1, appropriation: euro(90_000) }),
        position({ module: 2, appropriation: euro(60_000) }),
        income({ appropriation: euro(60_000) }),
      ],
    ],
    [
      'the income by module, too',
      [
        position({ module: 1, appropriation: euro(90_000) }),
        position({ module: 2, appropriation: euro(60_000) }),
        income({ module: 1, appropriation: euro(40_000) }),
        income({ module: 2, appropriation: euro(20_000) }),
      ],
    ],
  ])('the same money gives the same amount: %s', (_, lines) => {
    const { rows: found } = unplanned(lines, rows, NOTHING_PLANNED);
    expect(found.map((row) => [shown(row.gross), shown(row.extraIncome), shown(row.amount)])).toEqual([
      ['50000.00', '50000.00', '0.00'],
    ]);
  });

  test('70.000 + 40.000 on one position are enough for 2 × 50.000', () => {
    const lines = [70_000, 40_000].map((amount, index) =>
      position({ module: index === 0 ? 1 : 2, appropriation: euro(amount) }),
    );
    const needs = [ownShareOf(1, 2021, 50_000, 0), ownShareOf(2, 2021, 50_000, 0)];
    expect(unplanned(lines, needs).amounts).toEqual([['06.08.01 / 501900', 'over-plan', '0.00']]);
  });

  test('each row shows the part of its module, by need less own grant; they add up to the position', () => {
    const lines = [1, 2].map((module) => position({ module: module as 1 | 2, appropriation: euro(50_000) }));
    const found = unplanned(lines, rows, { budgetNote: 'none' });
    expect(found.amounts).toEqual([['06.08.01 / 501900', 'over-plan', '100000.00']]);
    expect(found.parts).toEqual([['44444.44', '55555.56']]);
    expect(found.rows[0]).toMatchObject({ module: null, modules: [1, 2] });
  });

  test('of rows alike the first shows the amount, the others 0,00', () => {
    const lines = [1, 2, 3].map(() => position({ appropriation: euro(10_000) }));
    expect(unplanned(lines, rows, { budgetNote: 'none' }).parts).toEqual([['170000.00', '0.00', '0.00']]);
  });
});

describe('the budget note decides the basis', () => {
  const note = (budgetNote: Settings['budgetNote'], basis: Settings['basis'] = null) => ({
    budgetNote,
    basis,
  });
  const lines = [line({ key: 'A', appropriation: euro(20_000) })];
  const rows = [ownShareOf(1, 2021, 100_000, 60_000)];

  test.each([
    ['none', '80000.00', []],
    ['extra-income', '20000.00', []],
    ['both', '20000.00', []],
    [null, '20000.00', ['net-without-note']],
  ] as const)('%s', (budgetNote, amount, codes) => {
    const found = unplanned(lines, rows, note(budgetNote));
    expect(found.amounts).toEqual([['A', 'over-plan', amount]]);
    expect(found.codes).toEqual(codes);
  });

  test.each([
    ['extra-income', 'gross'],
    ['both', 'gross'],
    ['none', 'net'],
  ] as const)('a note %s against the basis %s is an error, and no amount is known', (budgetNote, basis) => {
    const found = unplanned(lines, rows, note(budgetNote, basis));
    expect(found.amounts).toEqual([['A', 'over-plan', 'basis-against-note']]);
    expect(found.codes).toContain('basis-against-note');
  });

  test.each([
    ['none', '100000.00'],
    ['extra-income', '100000.00'],
    ['both', '100000.00'],
  ] as const)(
    'what others overdrew raises no need where the income is as planned: %s',
    (budgetNote, amount) => {
      const overdrawn = [
        line({ key: 'A', appropriation: euro(10_000), used: euro(25_000), usedForKim: euro(0) }),
      ];
      const found = unplanned(overdrawn, rows, { budgetNote, plannedIncome: everyYear(euro(60_000)) });
      expect(found.amounts).toEqual([['A', 'over-plan', amount]]);
      expect(found.codes).toEqual(['line-overdrawn']);
    },
  );

  test('earmarked extra income pays no overdraft of others; missing income is missing there, too', () => {
    const overdrawn = [
      line({ key: 'A', appropriation: euro(10_000), used: euro(25_000), usedForKim: euro(0) }),
    ];
    const amountOf = (planned: number) =>
      unplanned(overdrawn, rows, { budgetNote: 'both', plannedIncome: everyYear(euro(planned)) })
        .amounts[0]![2];
    expect([amountOf(0), amountOf(65_000)]).toEqual(['40000.00', '105000.00']);
  });

  test('in a budget the overdraft of one position takes room of the others before the income counts', () => {
    const positions = [
      line({ key: 'A', group: 'KIM', appropriation: euro(50_000), module: 1 }),
      line({ key: 'B', group: 'KIM', appropriation: euro(10_000), used: euro(25_000), usedForKim: euro(0) }),
    ];
    const found = unplanned(positions, rows, { budgetNote: 'both', plannedIncome: everyYear(euro(50_000)) });
    expect(found.amounts).toEqual([['A', 'over-plan', '55000.00']]);
  });

  test('extra-plan amounts are gross: a note raises an authorisation that exists; the grant is their cover', () => {
    const [row] = unplanned([line({ key: 'A' })], [ownShareOf(1, 2021, 90_000, 40_000)]).rows;
    expect(row && [row.kind, shown(row.amount), shown(row.earmarked)]).toEqual([
      'extra-plan',
      '90000.00',
      '40000.00',
    ]);
  });

  test('income below plan makes nothing over-plan unless the note says so', () => {
    const planned = { plannedIncome: everyYear(euro(65_000)) };
    const enough = [line({ key: 'A', appropriation: euro(100_000) })];
    const extra = unplanned(enough, rows, { ...planned, budgetNote: 'extra-income' });
    expect([extra.amounts[0]![2], extra.codes]).toEqual(['0.00', ['missing-income']]);
    expect(extra.findings[0]!.values['amount']).toEqual({ cents: 500_000 });
    const both = unplanned(enough, rows, { ...planned, budgetNote: 'both' });
    expect([both.amounts[0]![2], both.codes]).toEqual(['5000.00', ['missing-income-raises-need']]);
  });

  test('without income line and setting the net amount is a question, the gross one stays', () => {
    const found = unplanned(
      [line({ key: 'A', appropriation: euro(70_000) })],
      [ownShareOf(1, 2021, 150_000, 60_000)],
      NOTHING_PLANNED,
    );
    expect(found.rows.map((row) => [shown(row.gross), shown(row.net), shown(row.amount)])).toEqual([
      ['80000.00', 'planned-income-unknown', 'planned-income-unknown'],
    ]);
    expect(found.codes).toEqual(['planned-income-unknown']);
  });

  test('an income line without appropriation is a question, one of 0,00 is an answer', () => {
    const withIncome = (appropriation: number | null) =>
      unplanned(
        [
          line({ key: 'A', appropriation: euro(70_000) }),
          line({
            key: '414100',
            kind: 'income',
            appropriation: appropriation === null ? null : euro(appropriation),
          }),
        ],
        [ownShareOf(1, 2021, 150_000, 60_000)],
        NOTHING_PLANNED,
      ).amounts[0]![2];
    expect([withIncome(null), withIncome(0), withIncome(60_000)]).toEqual([
      'planned-income-blank',
      '20000.00',
      '80000.00',
    ]);
  });

  test('earmarked money pays only its own purpose: a grant above the cost relieves no other module', () => {
    const found = unplanned(
      [line({ key: 'A', appropriation: euro(1) })],
      [ownShareOf(1, 2021, 20_000, 0), ownShareOf(2, 2021, 50_000, 55_000)],
    );
    expect(found.amounts[0]![2]).toBe('19999.00');
  });
});

describe('accounts as they are', () => {
  const post = (expenseType: Post['expenseType'] = null, material = 9_700): PostYear => {
    const every = (digits: number) => everyYear({ digits, scale: 0 });
    return {
      post: {
        module: 2,
        expenseType,
        fte: every(2),
        personnelPerFte: every(70_000),
        materialPerFte: every(material),
        totalCost: everyYear<never>(null),
        oneOffPerFte: null,
        year: null,
        start: { year: 2021, month: 1, day: 1 },
        end: { year: 2021, month: 12, day: 31 },
      } as unknown as Post,
      year: 2021,
      cost: known(euro(140_000 + 2 * material)),
      grant: known(euro(110_000)),
    };
  };
  const account = (digits: string, given: Partial<BudgetLine> = {}) =>
    line({ key: `06.08.01 / ${digits}`, account: digits, ...given });
  const rows = [ownShareOf(2, 2021, 159_400, 110_000)];

  test('pay and material go to the one account of their class; the grant pays the pay first', () => {
    const lines = [account('501200', { appropriation: euro(140_000) }), account('543100')];
    const found = unplanned(lines, rows, { budgetNote: 'none' }, [post()]);
    expect(found.rows.map((row) => [row.line, shown(row.need), shown(row.gross)])).toEqual([
      ['06.08.01 / 501200', '140000.00', '0.00'],
      ['06.08.01 / 543100', '19400.00', '19400.00'],
    ]);
  });

  test('a common account carries its class for a module that has rows for its pay only', () => {
    const lines = [
      account('501200', { module: 2, appropriation: euro(140_000) }),
      account('543100', { appropriation: euro(10_000) }),
    ];
    const found = unplanned(lines, rows, { budgetNote: 'none' }, [post()]);
    expect(found.rows.map((row) => [row.line, shown(row.need), shown(row.gross)])).toEqual([
      ['06.08.01 / 501200', '140000.00', '0.00'],
      ['06.08.01 / 543100', '19400.00', '9400.00'],
    ]);
  });

  test('a common account of a class that the module does not need takes nothing from its own rows', () => {
    const lines = [account('501200', { module: 2 }), account('533900', { appropriation: euro(500_000) })];
    const found = unplanned(lines, rows, { budgetNote: 'none' }, [post()]);
    expect(found.rows.map((row) => [row.line, shown(row.need)])).toEqual([
      ['06.08.01 / 501200', '159400.00'],
    ]);
  });

  test('an account of no class of cost, as that of depreciation, takes nothing beside those of one', () => {
    const lines = ['501200', '543100', '571100'].map((digits) => account(digits));
    const found = unplanned(lines, rows, { budgetNote: 'none' }, [post()]);
    expect(found.rows.map((row) => [row.line, shown(row.need)])).toEqual([
      ['06.08.01 / 501200', '140000.00'],
      ['06.08.01 / 543100', '19400.00'],
    ]);
  });

  test('a budget whose lack is paid by extra income is over-plan by 0,00, not covered in itself', () => {
    const lines = ['501200', '502200'].map((digits) =>
      account(digits, { group: 'B', appropriation: euro(30_000) }),
    );
    const [bearing, other] = unplanned(lines, rows, { budgetNote: 'extra-income' }, [post()]).rows;
    expect([bearing?.kind, shown(bearing!.gross), shown(bearing!.amount)]).toEqual([
      'over-plan',
      '99400.00',
      '0.00',
    ]);
    expect(other?.kind).toBe('absorbed');
  });

  test('a blank appropriation is no empty title: extra-plan whatever the setting says', () => {
    const kindOf = (appropriation: number | null) => {
      const lines = [
        account('501200', { appropriation: appropriation === null ? null : euro(appropriation) }),
      ];
      return unplanned(lines, rows, { budgetNote: 'none', emptyAppropriation: 'over-plan' }).rows[0]!.kind;
    };
    expect([kindOf(0), kindOf(null)]).toEqual(['over-plan', 'extra-plan']);
  });

  test('several accounts in one budget are computed once on the budget', () => {
    const lines = ['501200', '502200', '503200', '543100'].map((digits, index) =>
      account(digits, { group: 'B', appropriation: euro([80_000, 6_000, 16_000, 11_500][index]!) }),
    );
    const found = unplanned(lines, rows, { budgetNote: 'none' }, [post()]);
    expect(found.amounts.map(([key, , amount]) => [key, amount])).toEqual([
      ['06.08.01 / 501200', '45900.00'],
      ['06.08.01 / 502200', '0.00'],
      ['06.08.01 / 503200', '0.00'],
      ['06.08.01 / 543100', '0.00'],
    ]);
    expect(found.codes).toEqual([]);
    expect(shown(found.totals.overPlan)).toBe('45900.00');
  });

  test('an account of the budget whose class costs nothing carries nothing, and what was granted on it does not count', () => {
    const lines = ['501200', '502200', '543100'].map((digits) =>
      account(digits, { group: 'B', alreadyGranted: euro(digits === '543100' ? 500 : 0) }),
    );
    const onlyPay = [ownShareOf(2, 2021, 140_000, 110_000)];
    const found = unplanned(lines, onlyPay, { budgetNote: 'none' }, [post(null, 0)]);
    expect(found.rows.map((row) => row.line)).toEqual(['06.08.01 / 501200', '06.08.01 / 502200']);
    expect(found.rows.map(({ alreadyGranted }) => alreadyGranted)).toEqual([0, 0]);
  });

  test('the line that is marked for it bears the amount of the budget', () => {
    const lines = [
      account('501200', { group: 'B' }),
      account('502200', { group: 'B', appropriation: euro(1), bearsAmount: true }),
    ];
    const found = unplanned(lines, rows, { budgetNote: 'none' }, [post()]);
    expect(found.rows.find(({ budget: of }) => of?.bears)?.line).toBe('06.08.01 / 502200');
  });

  test('the user’s key splits a class over its accounts to the cent; the last one takes the rest', () => {
    const key = (digits: string, percent: number) => ({
      origin: { sheet: 'Kontenschlüssel', row: 2, columns: { percent: 'C', account: 'B' } },
      costClass: 'personnel' as const,
      account: digits,
      percent: { digits: Math.round(percent * 100), scale: 2 },
      source: 'Stellenplan',
    });
    const lines = ['501200', '502200', '503200', '543100'].map((digits) => account(digits));
    const of = (percents: readonly number[]) => {
      const keys = percents.map((percent, index) => key(['501200', '502200', '503200'][index]!, percent));
      const settings = { ...SETTINGS, budgetNote: 'none' as const };
      return computeUnplanned(budget(lines, keys), settings, rows, () => [post()]);
    };
    expect(of([78.33, 6.66, 15.01]).rows.map((row) => shown(row.need))).toEqual([
      '109662.00',
      '9324.00',
      '21014.00',
      '19400.00',
    ]);
    const broken = of([78, 6, 15]);
    expect(broken.rows.map((row) => shown(row.amount))).toEqual([
      'account-key-not-whole',
      'account-key-not-whole',
      'account-key-not-whole',
      '19400.00',
    ]);
    expect(broken.findings.map(({ code }) => code)).toContain('account-key-not-whole');
  });

  test('a key within a budget moves no cent of the planned income between it and other positions', () => {
    const key = (digits: string, percent: number) => ({
      origin: { sheet: 'Kontenschlüssel', row: 2, columns: { percent: 'C', account: 'B' } },
      costClass: 'personnel' as const,
      account: digits,
      percent: { digits: percent, scale: 0 },
      source: 'Stellenplan',
    });
    const lines = [
      account('501200', { group: 'B' }),
      account('502200', { group: 'B' }),
      account('503200', { group: 'B' }),
      account('543100'),
    ];
    // 0,07 € are divided 14 : 1 by the grants of pay and material; in smaller parts the rounding would be another.
    const settings = { ...SETTINGS, plannedIncome: everyYear(cents(7)) };
    const ofPost = { ...post(), grant: known(euro(150_000)) };
    const of = (keys: readonly ReturnType<typeof key>[]): [string, string][] => {
      const row = ownShareOf(2, 2021, 159_400, 150_000);
      const found = computeUnplanned(budget(lines, keys), settings, [row], () => [ofPost]);
      return found.rows.map(({ line: name, extraIncome }) => [name, shown(extraIncome)]);
    };
    const divided = [key('501200', 34), key('502200', 33), key('503200', 33)];
    for (const keys of [[], divided]) {
      expect(new Map(of(keys)).get('06.08.01 / 543100')).toBe('10000.00');
    }
  });

  test('several accounts of a class without key or budget are a question that names them', () => {
    const lines = ['501200', '502200', '503200'].map((digits) => account(digits));
    const found = unplanned(lines, rows, {}, [post('personnel')]);
    expect(found.codes).toEqual(['cost-on-several-accounts']);
    expect(found.findings[0]!.values['accounts']).toBe('501200; 502200; 503200');
  });

  test('another Land’s accounts are read by the setting', () => {
    const lines = [account('401200', { appropriation: euro(140_000) }), account('429100')];
    const classes = { personnel: ['40', '41'], material: ['42'], transfer: ['43'] };
    const accountClasses = { ...classes, withoutPayment: null };
    const found = unplanned(lines, rows, { budgetNote: 'none', accountClasses }, [post()]);
    expect(found.rows.map((row) => shown(row.need))).toEqual(['140000.00', '19400.00']);
  });
});

describe('the rest of the year', () => {
  const march = { year: 2021, month: 3, day: 31 };
  const booked = (given: Partial<BudgetLine> = {}) =>
    line({
      key: '501900',
      account: '501900',
      appropriation: euro(1_900_000),
      used: euro(462_500),
      usedForKim: euro(0),
      ...given,
    });
  const rows = [ownShareOf(1, 2021, 60_000, 0)];

  test('a personnel account booked to March is warned of, with the cost of the months left', () => {
    const found = unplanned([booked()], rows, { asOf: march });
    expect(found.codes).toEqual(['months-left-not-committed']);
    expect(found.findings[0]!.values['rest']).toEqual({ cents: 138_750_000 });
  });

  test('what is expected by the end of the year replaces what is used', () => {
    const found = unplanned([booked({ expected: euro(1_850_000) })], rows, { asOf: march });
    expect([found.amounts[0]![2], found.codes]).toEqual(['10000.00', []]);
  });

  test('the setting carries the pace on, marked as assumed', () => {
    const found = unplanned([booked()], rows, { asOf: march, projectsPersonnel: true });
    expect([found.amounts[0]![2], found.codes]).toEqual(['10000.00', ['personnel-projected']]);
  });

  test.each([
    ['other accounts', booked({ account: '543100' }), march],
    ['a day of another year', booked(), { ...march, year: 2022 }],
    ['the last day of the year', booked(), { year: 2021, month: 12, day: 31 }],
    ['no reporting day', booked(), null],
  ])('nothing is said for %s', (_, each, asOf) => {
    expect(unplanned([each], rows, { asOf }).codes).toEqual([]);
  });
});

describe('for any rows of a position', () => {
  const part = fc.record({
    module: fc.constantFrom<1 | 2 | null>(1, 2, null),
    appropriation: fc.nat(90_000_00),
    used: fc.nat(60_000_00),
  });
  const amount = fc.nat(100_000_00);

  test('how they are split by module and ordered changes no amount of the position', () => {
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 5 }),
        fc.array(fc.record({ cost: amount, grant: amount }), { minLength: 2, maxLength: 2 }),
        fc.constantFrom<Settings['budgetNote']>('none', 'extra-income', 'both', null),
        amount,
        (parts, needs, budgetNote, planned) => {
          const rows = needs.map(({ cost, grant }, index) =>
            ownShareOf(index === 0 ? 1 : 2, 2021, cost / 100, grant / 100),
          );
          const settings = { budgetNote, plannedIncome: everyYear(cents(planned)) };
          const position = (given: (typeof parts)[number]) =>
            line({
              key: 'A',
              module: given.module,
              appropriation: cents(given.appropriation),
              used: cents(given.used),
              usedForKim: cents(0),
            });
          const whole = position({
            module: null,
            appropriation: parts.reduce((sum, each) => sum + each.appropriation, 0),
            used: parts.reduce((sum, each) => sum + each.used, 0),
          });
          const of = (lines: readonly BudgetLine[]) =>
            unplanned(lines, rows, settings).rows.map((row) => [shown(row.amount), shown(row.gross)]);
          const split = parts.map(position);
          const common = parts.some(({ module }) => module === null)
            ? []
            : [position({ ...parts[0]!, module: null, appropriation: 0, used: 0 })];
          expect(of([...split, ...common])).toEqual(of([whole]));
          expect(of([...common, ...[...split].reverse()])).toEqual(of([whole]));
          const { rows: found } = unplanned([...split, ...common], rows, settings);
          for (const row of found) {
            const shownParts = row.rows.map((each) => (each.amount.known ? each.amount.value : NaN));
            expect(shownParts.reduce((sum, each) => sum + each, 0)).toBe(
              row.amount.known ? row.amount.value : NaN,
            );
            if (budgetNote !== 'both' && row.net.known && row.gross.known) {
              expect(row.net.value).toBeLessThanOrEqual(row.gross.value);
            }
          }
        },
      ),
    );
  });
});

describe('for any posts on accounts of pay and material', () => {
  const amount = fc.nat(100_000).map((euros) => cents(euros * 100));
  /** A post of 2021; its amounts are even, so that the cost of a half is in whole cents. */
  const anyPost = fc.record({
    module: fc.constantFrom<1 | 2>(1, 2),
    fte: fc.integer({ min: 1, max: 8 }).map((halves) => halves * 50),
    pay: fc.integer({ min: 20_000, max: 45_000 }).map((half) => half * 2),
    material: fc.nat(5_000).map((half) => half * 2),
    grant: fc.nat(40_000).map((half) => half * 2),
  });
  type AnyPost = typeof anyPost extends fc.Arbitrary<infer T> ? T : never;

  const postYear = ({ module, fte, pay, material, grant }: AnyPost): PostYear => {
    const every = (digits: number, scale = 0) => everyYear({ digits, scale });
    return {
      post: {
        module,
        expenseType: null,
        fte: every(fte, 2),
        personnelPerFte: every(pay),
        materialPerFte: every(material),
        totalCost: everyYear<never>(null),
        oneOffPerFte: null,
        year: null,
        start: { year: 2021, month: 1, day: 1 },
        end: { year: 2021, month: 12, day: 31 },
      } as unknown as Post,
      year: 2021,
      cost: known(cents((pay + material) * fte)),
      grant: known(cents(grant * 100)),
    };
  };
  const rowsOf = (posts: readonly AnyPost[]) =>
    ([1, 2] as const).flatMap((module) => {
      const own = posts.filter((each) => each.module === module);
      const sum = (of: (each: AnyPost) => number) => own.reduce((all, each) => all + of(each), 0);
      const cost = sum(({ pay, material, fte }) => ((pay + material) * fte) / 100);
      return own.length === 0
        ? []
        : [
            ownShareOf(
              module,
              2021,
              cost,
              sum(({ grant }) => grant),
            ),
          ];
    });
  const halves = (each: AnyPost): AnyPost[] => {
    const half = { ...each, fte: each.fte / 2, grant: each.grant / 2 };
    return [half, half];
  };

  test('splitting each post into halves and turning the order of the rows changes no amount of a position', () => {
    fc.assert(
      fc.property(
        fc.array(anyPost, { minLength: 1, maxLength: 4 }),
        fc.array(amount, { minLength: 4, maxLength: 4 }),
        fc.constantFrom<Settings['budgetNote']>('none', 'extra-income', 'both', null),
        fc.constantFrom(null, 'KIM'),
        amount,
        (posts, appropriations, budgetNote, group, planned) => {
          const places = [
            ['501900', 1],
            ['501900', null],
            ['543100', null],
            ['571100', null],
          ] as const;
          const lines = places.map(([account, module], index) =>
            line({ key: `A / ${account}`, account, module, group, appropriation: appropriations[index]! }),
          );
          const settings = { budgetNote, plannedIncome: everyYear(planned) };
          // Of positions of a budget that lack as much, the earlier row bears its amount.
          const placeOf = ({ line: key, kind }: { line: string; kind: string }) =>
            group === null ? `${key} ${kind}` : '';
          const of = (given: readonly AnyPost[], all: readonly BudgetLine[]) =>
            unplanned(all, rowsOf(given), settings, given.map(postYear))
              .rows.map((row) => [placeOf(row), shown(row.gross), shown(row.amount)].join(' '))
              .sort();
          const whole = of(posts, lines);
          expect(of(posts.flatMap(halves), lines)).toEqual(whole);
          expect(of([...posts].reverse(), [...lines].reverse())).toEqual(whole);
        },
      ),
    );
  });
});

test('fees beside the programme are no planned income of it; whether its grant is planned stays asked', () => {
  const settings = { ...SETTINGS, ...NOTHING_PLANNED };
  const amountWith = (account: string | null) => {
    const lines = [
      line({ key: 'A', appropriation: euro(50_000) }),
      line({ key: 'B', account, kind: 'income', appropriation: euro(40_000) }),
    ];
    const { rows } = computeUnplanned(
      budget(lines),
      settings,
      [ownShareOf(1, 2021, 80_000, 50_000)],
      () => [],
    );
    return rows.map(({ net }) => shown(net));
  };
  expect(amountWith('431100')).toEqual(['planned-income-unknown']);
  expect(amountWith('414100')).toEqual(['20000.00']);
  expect(amountWith('614100')).toEqual(['20000.00']);
  expect(amountWith(null)).toEqual(['20000.00']);
  expect(amountWith('540100')).toEqual(['20000.00']);
});

describe('an income line is that of the programme by its product, its words or its module', () => {
  const cost = line({ key: '05.313.01 / 501900', account: '501900', appropriation: euro(50_000) });
  const rows = [ownShareOf(1, 2021, 80_000, 50_000)];
  const grant = (product: string | null, given: Partial<BudgetLine> = {}) =>
    line({
      key: product === null ? '414100' : `${product} / 414100`,
      account: '414100',
      kind: 'income',
      appropriation: euro(40_000),
      ...given,
    });
  const school = grant('03.211.01', { appropriation: euro(900_000) });
  const netOf = (lines: readonly BudgetLine[], settings: Partial<Settings> = {}) =>
    unplanned([cost, ...lines], rows, { ...NOTHING_PLANNED, budgetNote: 'extra-income', ...settings });

  test.each<[string, readonly BudgetLine[]]>([
    ['on a product of its cost', [grant('05.313.01'), school]],
    ['on that product written otherwise', [grant('05 313 01 Integration'), school]],
    ['that names the programme', [grant('16.611.01', { label: 'Landeszuweisung KIM' }), school]],
    ['that names it in full', [grant('16.611.01', { label: 'Kommunales Integrationsmanagement' }), school]],
    ['with a module', [grant('16.611.01', { module: 1 }), school]],
    ['without a product', [grant(null), school]],
  ])('%s: 30.000 gross less 10.000 beyond the plan', (_, lines) => {
    const found = netOf(lines);
    expect(found.rows.map(({ gross, net }) => [shown(gross), shown(net)])).toEqual([
      ['30000.00', '20000.00'],
    ]);
    expect(found.codes).toEqual([]);
  });

  test.each<[string, readonly BudgetLine[]]>([
    ['one on another product', [school]],
    ['several on other products', [school, grant('06.365.01')]],
    ['whose words only begin like it', [grant('06.365.01', { label: 'Kimono-Museum' })]],
  ])('%s: the net amount is a question, the gross one stays', (_, lines) => {
    const found = netOf(lines);
    expect(found.rows.map(({ gross, net }) => [shown(gross), shown(net)])).toEqual([
      ['30000.00', 'planned-income-elsewhere'],
    ]);
    const [question] = found.findings;
    expect([question?.code, question?.place, question?.values['lines']]).toEqual([
      'planned-income-elsewhere',
      { sheet: 'Haushalt', cell: expect.any(String) as string },
      lines.map(({ key }) => key).join(', '),
    ]);
  });

  test('cost without a product is that of the only product of the income; of several it is asked', () => {
    const without = line({ key: '501900', account: '501900', appropriation: euro(50_000) });
    const net = (...lines: readonly BudgetLine[]) =>
      shown(unplanned([without, ...lines], rows, NOTHING_PLANNED).rows[0]!.net);
    expect(net(grant('05.313.01'))).toBe('20000.00');
    expect(net(grant('05.313.01'), school)).toBe('planned-income-elsewhere');
  });

  test('the setting answers the question', () => {
    const found = netOf([school], { plannedIncome: everyYear(euro(40_000)) });
    expect([shown(found.rows[0]!.net), found.codes]).toEqual(['20000.00', []]);
  });

  test('the words of another programme are none of this one', () => {
    const lines = [grant('06.365.01', { label: 'EHAP Plus' })];
    expect(shown(netOf(lines).rows[0]!.net)).toBe('planned-income-elsewhere');
    expect(shown(netOf(lines, { programme: 'EHAP Plus' }).rows[0]!.net)).toBe('20000.00');
  });
});

describe('a mark `Bereitstellung auf` that changes nothing is told at its cell', () => {
  const marked = (given: Partial<BudgetLine>) => {
    const made = line(given);
    const columns = { ...made.origin.columns, bearsAmount: 'G' };
    return { ...made, bearsAmount: true, origin: { ...made.origin, columns } };
  };
  const rows = [ownShareOf(1, 2021, 100_000, 0)];
  const told = (lines: readonly BudgetLine[]) =>
    unplanned(lines, rows).findings.map(({ code, place }) => `${code} ${place?.cell[0]}`);
  const carrying = line({ key: 'A', module: 1 });

  test.each([
    ['no cost stands there', [carrying, marked({ key: 'B' })], ['grant-marked-without-cost G']],
    ['it is income', [carrying, marked({ key: '414100', kind: 'income' })], ['grant-marked-without-cost G']],
    [
      'an earlier row of the budget is marked',
      [marked({ key: 'A', module: 1, group: 'X' }), marked({ key: 'B', module: 1, group: 'X' })],
      ['grant-marked-twice G'],
    ],
    ['it is of a year that is not computed', [carrying, marked({ key: 'B', year: 2019 })], []],
    ['it says what holds', [marked({ key: 'A', module: 1 })], []],
  ])('%s', (_, lines, codes) => {
    expect(told(lines).filter((each) => each.startsWith('grant-marked'))).toEqual(codes);
  });
});
