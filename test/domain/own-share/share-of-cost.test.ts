import fc from 'fast-check';
import type { Case, Post } from '../../../src/domain/case';
import type { Maybe } from '../../../src/domain/maybe';
import { ownShareExplainer } from '../../../src/domain/own-share/explain-own-share';
import { toAmountText, type Cents } from '../../../src/domain/numbers';
import { computeOwnShares } from '../../../src/domain/own-share/compute-own-shares';
import { ehapPlus } from '../../../src/domain/rules/ehap-plus';
import { einwanderungGestaltenNrw } from '../../../src/domain/rules/einwanderung-gestalten-nrw';
import type { RuleSet } from '../../../src/domain/rules/rule-set';
import { shareRules } from '../../../src/domain/rules/share-rules';
import { renderExplanation } from '../../../src/i18n/render-explanation';
import { euro, every, exactly, exampleCase, post, userRule } from './example-case';

const text = (amount: Maybe<Cents>) => (amount.known ? toAmountText(amount.value) : amount.reason.code);

/** A row of a table of costs in 2019: no FTE, no cost per FTE. */
function cost(amount: string, changes: Partial<Post> = {}): Post {
  return post({
    module: 1,
    role: null,
    fte: every(null as never),
    personnelPerFte: every(null as never),
    totalCost: every(euro(amount)),
    start: { year: 2019, month: 4, day: 1 },
    end: { year: 2019, month: 12, day: 31 },
    ...changes,
  });
}

const in2019 = (posts: readonly Post[], changes: Parameters<typeof exampleCase>[1] = {}): Case =>
  exampleCase(posts, { settings: { years: [2019] }, ...changes });
const grants = (input: Case, ruleSet: RuleSet = einwanderungGestaltenNrw) =>
  computeOwnShares(input, ruleSet)
    .postYears()
    .map(({ grant }) => text(grant));
const codes = (input: Case, ruleSet: RuleSet = einwanderungGestaltenNrw) =>
  computeOwnShares(input, ruleSet).findings.map((found) => found.code);

test('90 % of the cost in whole euro, the own share is the rest, no FTE needed', () => {
  const { rows, findings } = computeOwnShares(in2019([cost('175971')]), einwanderungGestaltenNrw);
  const [row] = rows.granted;
  expect([text(row!.cost), text(row!.grant), text(row!.ownShare)]).toEqual([
    '175971.00',
    '158374.00',
    '17597.00',
  ]);
  expect(row!.fte).toBeNull();
  expect(findings).toEqual([]);
});

test('several rows are rounded once, as one sum', () => {
  const rows = ['100000.50', '70000.25', '5970.25'].map((amount) => cost(amount));
  expect(grants(in2019(rows))).toEqual(['90000.00', '63001.00', '5373.00']);
});

test('95 % rounded down to the cent over three lines of the plan', () => {
  const term = { start: { year: 2022, month: 10, day: 1 }, end: { year: 2022, month: 12, day: 31 } };
  const lines = ['23816.04', '96906.06', '4048.73'].map((amount) => cost(amount, term));
  const input = exampleCase(lines, { settings: { years: [2022] } });
  const [row] = computeOwnShares(input, ehapPlus).rows.granted;
  expect([text(row!.grant), text(row!.ownShare)]).toEqual(['118532.28', '6238.55']);
  expect(codes(input, ehapPlus)).toEqual(['rate-weak']);
});

test('the percentage is of the eligible cost where the sheet gives one', () => {
  expect(grants(in2019([cost('1000', { eligibleCost: every(euro('800')) })]))).toEqual(['720.00']);
});

test('cost by FTE and months is shared as well', () => {
  const staff = cost('0', {
    totalCost: every(null as never),
    fte: every(exactly('0.5')),
    personnelPerFte: every(exactly('72000')),
  });
  expect(grants(in2019([staff]))).toEqual(['24300.00']);
});

test('cost outside the documented term is unknown, with the reason; a role does not matter', () => {
  const year = (year: number): Partial<Post> => ({
    year,
    start: { year, month: 1, day: 1 },
    end: { year, month: 12, day: 31 },
  });
  const inYear = (of: number) => exampleCase([cost('1000', year(of))], { settings: { years: [of] } });
  expect(grants(inYear(2017))).toEqual(['rate-unknown']);
  expect(grants(inYear(2018))).toEqual(['900.00']);
  expect(grants(inYear(2020))).toEqual(['rate-unknown']);
  expect(grants(in2019([cost('1000', { roleText: 'Projektleitung' })]))).toEqual(['900.00']);
});

test('the first phase pays 90 % too; each phase is rounded by itself', () => {
  const wholeYear = cost('1001', { start: null, end: null, year: 2019 });
  // 250,25 × 90 % = 225,225 → 225; 750,75 × 90 % = 675,675 → 676
  expect(grants(in2019([wholeYear]))).toEqual(['901.00']);
});

test('a stated grant is used, compared, and takes no part in the rounding of the others', () => {
  const stated = cost('1000', { statedGrant: every(euro('850')) });
  expect(grants(in2019([stated, cost('100.50'), cost('100')]))).toEqual(['850.00', '90.00', '90.00']);
  expect(codes(in2019([stated]))).toEqual(['grant-differs-from-rule']);
  const income = cost('0', { statedGrant: every(euro('900')) });
  expect(codes(in2019([cost('1000', { statedGrant: every(euro('0')) }), income]))).toEqual([]);
});

test('a rate per FTE of a notice outranks the share; both in one row are not mixed', () => {
  const staffed = cost('50000', { fte: every(exactly('1')) });
  const from = { year: 2019, month: 4, day: 1 };
  const notice = userRule({ module: 1, amount: exactly('40000'), from, to: null });
  expect(grants(in2019([staffed], { userRules: [notice] }))).toEqual(['30000.00']);
  const later = { ...notice, from: { year: 2019, month: 7, day: 1 } };
  expect(grants(in2019([staffed], { userRules: [later] }))).toEqual(['mechanics-mixed']);
});

describe('a rule that changes inside the term', () => {
  const period = { grade: 'printed' as const, source: 'Quelle', url: null };
  const changing: RuleSet = {
    ...einwanderungGestaltenNrw,
    rules: shareRules('changing', { to: 'cent', mode: 'commercial' }, [
      {
        ...period,
        from: { year: 2018, month: 1, day: 1 },
        to: { year: 2019, month: 6, day: 30 },
        percent: exactly('90'),
      },
      { ...period, from: { year: 2019, month: 7, day: 1 }, to: null, percent: exactly('60') },
    ]),
  };

  test('splits the cost by months', () => {
    expect(grants(in2019([cost('9000')]), changing)).toEqual(['6300.00']);
  });

  test('explains both parts', () => {
    const figure = { measure: 'grant', module: 1, year: 2019 } as const;
    const lines = renderExplanation(
      ownShareExplainer(in2019([cost('9000')]), changing).explain(figure, 'granted'),
      'de',
    );
    expect(lines.map((line) => line.trim()).filter((line) => line.startsWith('Förderquote:'))).toEqual([
      'Förderquote: 90 %',
      'Förderquote: 60 %',
    ]);
  });
});

test('explains the percentage, the cost with its cell, the rule and the rounding', () => {
  const figure = { measure: 'grant', module: 1, year: 2019 } as const;
  const input = in2019([cost('175970'), cost('1')]);
  const lines = renderExplanation(
    ownShareExplainer(input, einwanderungGestaltenNrw).explain(figure, 'granted'),
    'de',
  );
  expect(lines.map((line) => line.replace(/\u00a0/g, ' '))).toEqual([
    'Zuwendung: 158.374,00 € = Summe der Stellen',
    '  Zuwendung „M1, 2019“ [Stellen!B7]: 158.373,00 € = Summe der Zuwendungen nach Förderquote',
    '    Zuwendung nach Förderquote: 158.373,00 € = Förderquote × zuwendungsfähige Kosten, kaufmännisch auf volle Euro gerundet',
    expect.stringMatching(
      /^ {6}Regel: einwanderung-gestalten-nrw-2019, Stadt Köln.*\(Beleg: veröffentlicht\) https:/,
    ),
    '      Förderquote: 90 %',
    '      Zuwendungsfähige Kosten „M1, 2019“: 175.970,00 € [Stellen!H7]',
    '  Zuwendung „M1, 2019“ [Stellen!B7]: 1,00 € = Summe der Zuwendungen nach Förderquote',
    '    Zuwendung nach Förderquote: 1,00 € = Förderquote × Kosten mit den Zeilen darüber, kaufmännisch auf volle Euro gerundet, − Zuwendung der Zeilen darüber, gerundet aus 158.373,9',
    expect.stringMatching(/^ {6}Regel: /),
    '      Förderquote: 90 %',
    '      Zuwendungsfähige Kosten mit den Zeilen darüber „M1, 2019“ [Stellen!B7]: 175.971,00 € = Kosten der Zeilen darüber + eigene',
    '        Zuwendungsfähige Kosten der Zeilen darüber: 175.970,00 € = Summe der Stellen',
    '          Zuwendungsfähige Kosten „M1, 2019“: 175.970,00 € [Stellen!H7]',
    '        Zuwendungsfähige Kosten „M1, 2019“: 1,00 € [Stellen!H7]',
    '      Zuwendung der Zeilen darüber: 158.373,00 € = Förderquote × zuwendungsfähige Kosten, kaufmännisch auf volle Euro gerundet',
    '        Förderquote: 90 %',
    '        Zuwendungsfähige Kosten der Zeilen darüber: 175.970,00 € = Summe der Stellen',
    '          Zuwendungsfähige Kosten „M1, 2019“: 175.970,00 € [Stellen!H7]',
  ]);
});

describe.each([einwanderungGestaltenNrw, ehapPlus])('$name', (ruleSet) => {
  const year = ruleSet === ehapPlus ? 2024 : 2019;
  const term = { start: { year, month: 4, day: 1 }, end: { year, month: 12, day: 31 } };
  const percent = ruleSet === ehapPlus ? 95n : 90n;
  const amounts = fc.array(fc.integer({ min: 0, max: 50_000_000 }), { minLength: 1, maxLength: 8 });

  test('the grants of the rows add up to the rounded share of the sum, whatever its split', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const posts = values.map((value) => cost('0', { ...term, totalCost: every(value as Cents) }));
        const input = exampleCase(posts, { settings: { years: [year] } });
        const total = BigInt(values.reduce((sum, value) => sum + value, 0));
        const expected =
          ruleSet === ehapPlus ? (total * percent) / 100n : ((total * percent + 5_000n) / 10_000n) * 100n;
        const [row] = computeOwnShares(input, ruleSet).rows.granted;
        expect(row!.grant).toEqual({ known: true, value: Number(expected) });
        const long = ownShareExplainer(input, ruleSet).computation;
        expect(computeOwnShares(input, ruleSet).postYears()).toEqual(long.postYears());
      }),
    );
  });
});
