import { known, unknown } from '../../../src/domain/maybe';
import { finding } from '../../../src/domain/findings/finding';
import { everyYear, type BudgetLine, type Settings } from '../../../src/domain/case';
import type { PostYear } from '../../../src/domain/own-share/own-share-computation';
import type { OwnShareRow } from '../../../src/domain/own-share/own-share-row';
import { computeUnplanned } from '../../../src/domain/unplanned/unplanned';
import { budget, euro, line, ownShareOf, SETTINGS, shown } from './examples';

function run(
  lines: readonly BudgetLine[],
  rows: readonly OwnShareRow[],
  settings: Partial<Settings> = {},
  posts: readonly PostYear[] = [],
) {
  const found = computeUnplanned(budget(lines), { ...SETTINGS, ...settings }, rows, () => posts);
  return {
    rows: found.rows.map((row) => [row.line, row.kind, shown(row.amount)]),
    row: found.rows[0],
    overPlan: shown(found.totals.overPlan),
    extraPlan: shown(found.totals.extraPlan),
    codes: found.findings.map((each) => each.code),
    findings: found.findings,
    all: found,
  };
}

function post(expenseType: 'personnel' | 'transfer' | null, cost: number, grant: number): PostYear {
  const origin = { sheet: 'Stellen', row: 5, columns: {} };
  return {
    post: { origin, module: 2, expenseType } as PostYear['post'],
    year: 2021,
    cost: known(euro(cost)),
    grant: known(euro(grant)),
  };
}

describe('which line carries which module', () => {
  test('a line with the module carries it; the only line without module carries the others, summed', () => {
    const lines = [line({ key: 'M2', module: 2 }), line({ key: 'Rest' })];
    const found = run(lines, [
      ownShareOf(1, 2021, 100, 0),
      ownShareOf(2, 2021, 30, 0),
      ownShareOf(3, 2021, 7, 0),
    ]);
    expect(found.rows).toEqual([
      ['M2', 'extra-plan', '30.00'],
      ['Rest', 'extra-plan', '107.00'],
    ]);
    expect(found.all.rows.map((row) => [row.module, row.modules])).toEqual([
      [2, [2]],
      [null, [1, 3]],
    ]);
  });

  test('several lines without module: unknown on each of them, also in their rows', () => {
    const targets = { ownShare: 'H2', overPlan: 'I2', extraPlan: 'J2' };
    const found = run(
      [line({ key: 'A', targets }), line({ key: 'B', targets })],
      [ownShareOf(1, 2021, 100, 0)],
    );
    expect(found.rows).toEqual([
      ['A', 'extra-plan', 'several-lines-without-module'],
      ['B', 'extra-plan', 'several-lines-without-module'],
    ]);
    expect(found.row!.rows.map(({ amount, ownShare }) => [shown(amount), shown(ownShare)])).toEqual([
      ['several-lines-without-module', 'several-lines-without-module'],
    ]);
    expect(found.codes).toEqual(['several-lines-without-module']);
    expect([found.overPlan, found.extraPlan]).toEqual(['0.00', 'several-lines-without-module']);
  });

  test('a whole budget without modules: both kinds unknown for one reason, which names the first lines', () => {
    const budget = Array.from({ length: 21 }, (_, index) => line({ key: `K${index + 1}` }));
    const found = run(budget, [ownShareOf(1, 2021, 100, 0)]);
    expect(found.rows).toEqual([]);
    expect([found.overPlan, found.extraPlan]).toEqual([
      'several-lines-without-module',
      'several-lines-without-module',
    ]);
    expect(found.findings[0]!.values.lines).toEqual({
      de: 'K1; K2; K3; K4; K5; und 16 weitere',
      en: 'K1; K2; K3; K4; K5; and 16 more',
    });
  });

  test('a module without any line makes both kinds unknown, its year too, other years not', () => {
    const lines = [line({ module: 1 }), line({ module: 2, year: 2022, appropriation: euro(1) })];
    const found = run(lines, [ownShareOf(2, 2021, 5, 0), ownShareOf(2, 2022, 5, 0)], { years: [2021, 2022] });
    expect([found.overPlan, found.extraPlan]).toEqual(['no-budget-line', 'no-budget-line']);
    const of2022 = found.all.totals.byYear.get(2022);
    expect(of2022 && [shown(of2022.overPlan), shown(of2022.extraPlan)]).toEqual(['4.00', '0.00']);
    expect(found.findings[0]?.values).toEqual({ module: '2', year: '2021' });
  });

  test('a module that costs nothing in the year needs no line', () => {
    const found = run([line({ module: 1 })], [ownShareOf(1, 2021, 5, 0), ownShareOf(2, 2021, 0, 0)]);
    expect([found.extraPlan, found.codes]).toEqual(['5.00', []]);
  });

  test('no budget lines at all: unknown, not zero', () => {
    const found = run([], [ownShareOf(1, 2021, 100, 0)]);
    expect(found.rows).toEqual([]);
    expect([found.overPlan, found.extraPlan]).toEqual(['no-budget-lines', 'no-budget-lines']);
    expect(found.codes).toEqual(['no-budget-lines']);
  });

  const personnel = line({ key: 'Personal', module: 2, account: '501900' });
  const transfer = line({ key: 'Transfer', module: 2, account: '533900' });

  test('personnel and transfer lines split a module; its counter-financing goes pro rata to the own shares', () => {
    const row = ownShareOf(2, 2021, 100, 10, 10.01);
    const posts = [post('personnel', 40, 10), post('transfer', 60, 0)];
    const found = run([personnel, transfer], [row], {}, posts);
    expect(found.all.rows.map((each) => [each.line, shown(each.need), shown(each.ownShare)])).toEqual([
      ['Personal', '40.00', '26.66'],
      ['Transfer', '60.00', '53.33'],
    ]);
    expect(found.extraPlan).toBe('100.00');
  });

  test.each([
    ['a post without expense type', [personnel, transfer], [post(null, 40, 0)], 'cost-of-no-class'],
    [
      'two personnel accounts',
      [personnel, { ...personnel, key: 'Zweite' }],
      [post('personnel', 40, 0)],
      'cost-on-several-accounts',
    ],
  ] as const)('%s cannot be split', (_, lines, posts, code) => {
    const found = run(lines, [ownShareOf(2, 2021, 40, 0)], {}, posts);
    expect(found.codes).toEqual([code]);
    expect(found.extraPlan).toBe(code);
  });

  test('an unknown cost stays unknown with its reason', () => {
    const reason = finding('no-budget-lines', null, {});
    const row = { ...ownShareOf(1, 2021, 1, 1), cost: unknown(reason) };
    expect(run([line({ module: 1 })], [row]).extraPlan).toBe('no-budget-lines');
  });
});

describe('what is available', () => {
  const need = [ownShareOf(1, 2021, 100, 0)];

  test('appropriation, carry-over and earlier grant, less what is committed for other purposes', () => {
    const given = { appropriation: euro(50), carryOver: euro(20), alreadyGranted: euro(10) };
    const found = run([line({ module: 1, ...given, used: euro(35), usedForKim: euro(5) })], need);
    expect(found.row && shown(found.row.available)).toBe('50.00');
    expect(found.overPlan).toBe('50.00');
    expect(found.codes).toEqual([]);
  });

  test('without its KIM part the whole of the used amount is committed, with a warning at its cell', () => {
    const found = run([line({ module: 1, appropriation: euro(50), used: euro(35) })], need);
    expect(found.row && shown(found.row.available)).toBe('15.00');
    expect(found.codes).toEqual(['kim-part-of-used-unknown']);
    expect(found.findings[0]?.place?.cell).toMatch(/^E\d+$/);
  });

  test('a KIM part above the used amount binds nothing and adds nothing, with a warning', () => {
    const found = run(
      [line({ module: 1, appropriation: euro(50), used: euro(5), usedForKim: euro(8) })],
      need,
    );
    expect(found.row && shown(found.row.available)).toBe('50.00');
    expect(found.codes).toEqual(['kim-part-exceeds-used']);
  });

  test('an overdrawn line is reported and does not raise the need', () => {
    const found = run(
      [line({ module: 1, appropriation: euro(50), used: euro(80), usedForKim: euro(0) })],
      need,
    );
    expect(found.row && shown(found.row.available)).toBe('-30.00');
    expect(found.overPlan).toBe('100.00');
    expect(found.codes).toEqual(['line-overdrawn']);
  });

  test.each([
    ['blank', {}, 'extra-plan', 'extra-plan', []],
    ['0,00', { appropriation: euro(0) }, 'extra-plan', 'extra-plan', ['empty-appropriation']],
    [
      '0,00 as Leertitel',
      { appropriation: euro(0) },
      'over-plan',
      'over-plan',
      ['empty-appropriation-over-plan'],
    ],
    ['0,00 with carry-over', { appropriation: euro(0), carryOver: euro(1) }, 'extra-plan', 'over-plan', []],
    ['blank with earlier grant', { alreadyGranted: euro(1) }, 'extra-plan', 'over-plan', []],
  ] as const)('%s appropriation', (_, given, emptyAppropriation, kind, codes) => {
    const found = run([line({ module: 1, ...given })], need, { emptyAppropriation });
    expect(found.row?.kind).toBe(kind);
    expect(found.codes).toEqual(codes);
  });
});

describe('gross and net', () => {
  const income = (amount: number, module: 1 | null = 1) =>
    line({ kind: 'income', key: '414100', module, appropriation: euro(amount) });
  const expense = line({ module: 1, appropriation: euro(30) });

  test.each([
    ['nothing is planned', [income(0)], '70.00', '10.00', []],
    ['part of the grant is planned', [income(40)], '70.00', '50.00', []],
    ['an income line without module', [income(40, null)], '70.00', '50.00', []],
    ['more is planned than comes', [income(65)], '70.00', '70.00', ['missing-income']],
    ['nobody says what is planned', [], '70.00', 'planned-income-unknown', ['planned-income-unknown']],
  ])('%s', (_, incomeLines, gross, net, codes) => {
    const found = run([expense, ...incomeLines], [ownShareOf(1, 2021, 100, 50, 10)], {
      plannedIncome: everyYear<never>(null),
    });
    expect(found.row && [shown(found.row.gross), shown(found.row.net)]).toEqual([gross, net]);
    expect(found.codes).toEqual(codes);
  });

  test('without a note the basis decides which one leads; net amounts are then warned of', () => {
    const rows = [ownShareOf(1, 2021, 100, 50)];
    expect(run([expense], rows, { basis: 'gross', budgetNote: null }).overPlan).toBe('70.00');
    const net = run([expense], rows, { basis: 'net', budgetNote: null });
    expect([net.overPlan, net.codes]).toEqual(['20.00', ['net-without-note']]);
  });

  test('common planned income is shared pro rata to the grants of the modules without an own income line', () => {
    const lines = [1, 2, 3].map((module) =>
      line({ key: `M${module}`, module: module as 1 | 2 | 3, alreadyGranted: euro(0.01) }),
    );
    const rows = [ownShareOf(1, 2021, 100, 30), ownShareOf(2, 2021, 100, 60), ownShareOf(3, 2021, 100, 50)];
    const own = line({ kind: 'income', module: 3, appropriation: euro(5) });
    const common = line({ kind: 'income', appropriation: euro(30) });
    const settings = { plannedIncome: everyYear<never>(null) };
    expect(run([...lines, own, common], rows, settings).rows.map(([, , amount]) => amount)).toEqual([
      '79.99',
      '59.99',
      '54.99',
    ]);
  });
});
