import type { Case, Post } from '../../../src/domain/case';
import { sentence } from '../../../src/domain/findings/sentence';
import { severityOf } from '../../../src/domain/findings/severity';
import { computeOwnShares } from '../../../src/domain/own-share/compute-own-shares';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { euro, every, exactly, exampleCase, post, userRule } from './example-case';

const compute = (posts: readonly Post[], changes: Parameters<typeof exampleCase>[1] = {}) =>
  computeOwnShares(exampleCase(posts, changes) as Case, kimNrw);

const amounts = (posts: readonly Post[], changes: Parameters<typeof exampleCase>[1] = {}) =>
  compute(posts, changes).rows.granted.map(({ year, cost, grant }) => [
    year,
    cost.known ? cost.value / 100 : cost.reason.code,
    grant.known ? grant.value / 100 : grant.reason.code,
  ]);

const codes = (posts: readonly Post[], changes: Parameters<typeof exampleCase>[1] = {}) =>
  compute(posts, changes).findings.map((found) => found.code);

const only2021 = { settings: { years: [2021] } };
const coordinator = (changes: Partial<Post> = {}) => post({ module: 1, role: 'coordination', ...changes });

describe('cost', () => {
  test('personnel and material per FTE by months, one-off in the first year only', () => {
    const single = post({
      fte: every(exactly('0.5')),
      materialPerFte: every(exactly('9700')),
      oneOffPerFte: exactly('3000'),
      start: { year: 2021, month: 7, day: 1 },
    });
    expect(amounts([single])).toEqual([
      [2021, 21425, 13750],
      [2022, 39850, 27500],
    ]);
  });

  test('the value of a year wins over the one for every year', () => {
    const rising = post({ personnelPerFte: every(exactly('70000'), { 2022: exactly('71400.50') }) });
    expect(amounts([rising]).map(([, cost]) => cost)).toEqual([70000, 71400.5]);
  });

  test('a stated total cost is the cost', () => {
    const stated = post({ totalCost: every(null, { 2021: euro('68000.01') }) });
    expect(amounts([stated], only2021)).toEqual([[2021, 68000.01, 55000]]);
  });

  test('a missing cost is unknown, with the cell', () => {
    const gap = post({ personnelPerFte: every(null, { 2021: exactly('70000') }) });
    expect(amounts([gap])[1]).toEqual([2022, 'cost-missing', 55000]);
    expect(compute([gap]).findings).toMatchObject([
      { code: 'cost-missing', place: { sheet: 'Stellen', cell: 'D7' } },
    ]);
  });

  test('a row of one year counts in no other; a row of another version not at all', () => {
    expect(amounts([post({ year: 2022 })]).map(([year]) => year)).toEqual([2022]);
    const versions = [post({ version: 'Vorlage' }), post({ version: 'Sitzung' }), post()];
    const settings = { years: [2021], currentVersion: 'Sitzung' };
    expect(amounts(versions, { settings })).toEqual([[2021, 140000, 110000]]);
  });

  test('a row with 0 FTE costs and gets nothing', () => {
    expect(amounts([post({ fte: every(exactly('0')) })], only2021)).toEqual([[2021, 0, 0]]);
  });
});

describe('grant', () => {
  test('module 2 is flat, also above the cost, and funds no workplace', () => {
    const cheap = post({ personnelPerFte: every(exactly('50000')), materialPerFte: every(exactly('9700')) });
    expect(amounts([cheap], only2021)).toEqual([[2021, 59700, 55000]]);
    expect(codes([post({ personnelPerFte: every(exactly('50000')) })], only2021)).toEqual([
      'post-grant-exceeds-cost',
    ]);
  });

  test.each([
    ['below the ceiling', '50000', null, 50000],
    ['above the ceiling', '70000', null, 55000],
    ['workplace below its ceiling', '70000', '8000.55', 63000.55],
    ['workplace above its ceiling', '50000', '12000', 59700],
  ])('module 1: %s', (_, personnel, material, grant) => {
    const single = coordinator({
      personnelPerFte: every(exactly(personnel)),
      materialPerFte: every(material === null ? null : exactly(material)),
    });
    expect(amounts([single], only2021)[0]![2]).toBe(grant);
  });

  test('a ceiling looks at the eligible cost', () => {
    const single = coordinator({ eligibleCost: every(null, { 2021: euro('48000') }) });
    expect(amounts([single], only2021)).toEqual([[2021, 70000, 48000]]);
  });

  test('a rule that changes inside the year counts by its months, rounded once', () => {
    const notice = userRule({ amount: exactly('56000.01'), from: { year: 2021, month: 5, day: 1 } });
    expect(amounts([post()], { ...only2021, userRules: [notice] })).toEqual([[2021, 70000, 55666.67]]);
  });

  test('an assistant gets 45.000 per FTE for half a post at most', () => {
    const assistant = coordinator({ role: 'assistant' });
    expect(amounts([assistant], only2021)).toEqual([[2021, 70000, 22500]]);
    expect(codes([assistant], only2021)).toEqual(['fte-above-cap', 'rate-weak']);
  });

  test('the cap is used up in row order, and a successor does not count twice', () => {
    const four = coordinator({ fte: every(exactly('3.5')) });
    const more = coordinator({ fte: every(exactly('1')) });
    const settings = { years: [2021], localBody: 'kreis' as const };
    expect(amounts([four, more], { settings })[0]![2]).toBe(4 * 55000);
    const first = coordinator({ fte: every(exactly('4')), end: { year: 2021, month: 6, day: 15 } });
    const successor = coordinator({ fte: every(exactly('4')), start: { year: 2021, month: 6, day: 16 } });
    expect(amounts([first, successor], { settings })[0]![2]).toBe(4 * 55000);
    expect(codes([first, successor], { settings })).toEqual(['rate-weak']);
  });

  test('a share below the minimum is not funded', () => {
    const small = post({ fte: every(exactly('0.49')) });
    expect(amounts([small], only2021)).toEqual([[2021, 34300, 0]]);
    expect(codes([small], only2021)).toEqual(['share-below-minimum']);
  });

  test('a stated grant is used as it stands, a difference from the rule is reported', () => {
    const stated = post({ statedGrant: every(null, { 2021: euro('54000') }) });
    expect(amounts([stated], only2021)).toEqual([[2021, 70000, 54000]]);
    expect(codes([stated], only2021)).toEqual(['grant-differs-from-rule']);
    expect(codes([post({ statedGrant: every(euro('55000')) })], only2021)).toEqual([]);
  });

  test('an unknown role needs a stated grant', () => {
    const strange = { role: null, roleText: 'Lotse' };
    expect(amounts([post(strange)], only2021)[0]![2]).toBe('role-without-rule');
    expect(codes([post({ ...strange, statedGrant: every(euro('1')) })], only2021)).toEqual([]);
  });

  test('a row without role in module 1 counts as coordination and says so', () => {
    expect(codes([coordinator({ role: null })], only2021)).toEqual(['role-assumed', 'rate-weak']);
    expect(codes([post({ role: null })], only2021)).toEqual([]);
  });

  test('the rate of the row wins over shipped and planning, a notice wins over it', () => {
    const own = post({ ratePerFte: every(exactly('53000')) });
    expect(amounts([own], only2021)[0]![2]).toBe(53000);
    const planning = userRule({ rank: 'planning' });
    expect(amounts([own], { ...only2021, userRules: [planning] })[0]![2]).toBe(53000);
    expect(amounts([own], { ...only2021, userRules: [userRule()] })[0]![2]).toBe(56000);
    expect(codes([own], { ...only2021, userRules: [userRule()] })).toEqual(['post-rate-differs']);
  });

  test('an unpublished rate makes grant and own share unknown, said once for many rows', () => {
    const offices = [
      post({ module: 3, role: 'foreigners-office' }),
      post({ module: 3, role: 'foreigners-office' }),
    ];
    expect(amounts(offices, only2021)).toEqual([[2021, 140000, 'rate-unknown']]);
    expect(codes(offices, only2021)).toEqual(['rate-unknown']);
  });

  test('a rate that is not printed as such is said once, only where something is paid by it', () => {
    const workplace = { materialPerFte: every(exactly('9700')) };
    const posts = [coordinator(workplace), coordinator(workplace)];
    const { findings } = compute(posts, only2021);
    expect(findings.map((found) => [severityOf(found), sentence(found, 'de')])).toEqual([
      [
        'info',
        expect.stringMatching(/^Der Satz von 55.000,00\s€ für Modul 1 .*nur schwach belegt .*Arnsberg/),
      ],
      ['info', expect.stringMatching(/^Der Satz von 9.700,00\s€ für Modul 1 \(Arbeitsplatz\)/)],
    ]);
    expect(codes([coordinator()], { settings: { years: [2024] } })).toEqual([]);
    const in2024 = coordinator({ end: { year: 2024, month: 12, day: 31 } });
    expect(codes([in2024], { settings: { years: [2024] } })).toEqual(['rate-inferred']);
    expect(codes([coordinator({ ratePerFte: every(exactly('1')) })], only2021)).toEqual([]);
    expect(codes([coordinator({ statedGrant: every(euro('55000')) })], only2021)).toEqual([]);
    const notice = userRule({ module: 1 });
    expect(codes([coordinator()], { ...only2021, userRules: [notice] })).toEqual([]);
  });

  test('rows marked as assumed are counted', () => {
    const versions = [post({ assumed: true }), post(), post({ assumed: true, version: 'Vorlage' })];
    const settings = { years: [2021], currentVersion: 'Sitzung' };
    const { findings } = compute(versions, { settings });
    expect(findings).toMatchObject([{ code: 'rows-assumed', values: { assumed: '1', all: '2' } }]);
    expect(findings.map(severityOf)).toEqual(['info']);
  });

  test('a clash of two notices is an error and leaves the grant unknown', () => {
    const userRules = [userRule(), userRule({ id: 'row-4', source: 'Zweiter Bescheid' })];
    expect(amounts([post()], { ...only2021, userRules })[0]![2]).toBe('rules-clash');
  });
});
