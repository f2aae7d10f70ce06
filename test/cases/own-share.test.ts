import type { Post } from '../../src/domain/case';
import type { Maybe } from '../../src/domain/maybe';
import { toAmountText, type Cents, exactFromNumber, roundedCents } from '../../src/domain/numbers';
import { computeOwnShares } from '../../src/domain/own-share/compute-own-shares';
import { ehapPlus } from '../../src/domain/rules/ehap-plus';
import { einwanderungGestaltenNrw } from '../../src/domain/rules/einwanderung-gestalten-nrw';
import { kimNrw } from '../../src/domain/rules/kim-nrw';
import type { Rule } from '../../src/domain/rules/rule';
import { every, exactly, exampleCase, post, userRule } from '../domain/own-share/example-case';
import records from './public-records.json';

/** A figure of a public record, e.g. `figure('kim-unna-2023-b2', 'inputs.stellen_vzae')`. */
function figure(id: string, path: string): number {
  const record: unknown = records.find((each) => each.id === id);
  const value = path
    .split('.')
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], record);
  if (typeof value !== 'number') throw new Error(`${id} has no figure ${path}`);
  return value;
}

const cents = (euro: number): Cents => roundedCents(exactFromNumber(euro)!);
const exact = (value: number) => exactFromNumber(value)!;
const text = ({ known, ...rest }: Maybe<Cents>) =>
  known ? toAmountText((rest as { value: Cents }).value) : 'unknown';
const printed = (id: string, path: string) => toAmountText(cents(figure(id, path)));

function rowOf(year: number, posts: readonly Post[], userRules: readonly Rule[] = []) {
  const { rows } = computeOwnShares(exampleCase(posts, { userRules, settings: { years: [year] } }), kimNrw);
  return rows.granted[0]!;
}

const fullYear = (year: number) => ({ start: { year, month: 1, day: 1 }, end: { year, month: 12, day: 31 } });
const stated = (year: number, costs: readonly number[], grant: number) =>
  costs.map((cost, index) =>
    post({
      ...fullYear(year),
      totalCost: every(null, { [year]: cents(cost) }),
      statedGrant: every(null, { [year]: cents(index === 0 ? grant : 0) }),
    }),
  );

describe('published grants recompute by the rules', () => {
  test.each([
    ['kim-unna-2023-b2', 2, 2023, 'inputs.stellen_vzae', 'published.zuwendung'],
    ['kim-staedteregion-aachen-2023-b2-bescheid', 2, 2023, 'inputs.stellen_vzae', 'published.zuwendung'],
    ['kim-heinsberg-2021-b2', 2, 2021, 'inputs.stellen', 'published.zuwendung_2021'],
  ] as const)('%s', (id, module, year, posts, grant) => {
    const row = rowOf(year, [post({ ...fullYear(year), module, fte: every(exact(figure(id, posts))) })]);
    expect(text(row.grant)).toBe(printed(id, grant));
  });

  test('kim-b3-soest-2020 and kim-b3-borken-2020: two halves are 50.000, two offices 100.000', () => {
    const half = post({
      ...fullYear(2020),
      module: 3,
      role: 'foreigners-office',
      fte: every(exactly('0.5')),
    });
    const office = Array.from({ length: figure('kim-b3-soest-2020', 'inputs.halbe_stellen') }, () => half);
    expect(text(rowOf(2020, office).grant)).toBe(
      printed('kim-b3-soest-2020', 'published.betrag_je_behoerde'),
    );
    expect(text(rowOf(2020, [...office, ...office]).grant)).toBe(
      printed('kim-b3-borken-2020', 'published.summe'),
    );
  });

  test('kim-staedteregion-aachen-2023: the plan, the notice, and both at once', () => {
    const id = 'kim-staedteregion-aachen-2023-b2-haushaltsplan';
    const posts = [post({ ...fullYear(2023), fte: every(exact(figure(id, 'inputs.stellen_vzae'))) })];
    const dates = { from: { year: 2023, month: 1, day: 1 }, to: { year: 2023, month: 12, day: 31 } };
    const plan = userRule({
      ...dates,
      id: 'plan',
      rank: 'planning',
      amount: exact(figure(id, 'inputs.pauschale_je_vzae_planung')),
    });
    const notice = userRule({ ...dates, id: 'notice', amount: exactly('57000') });
    expect(text(rowOf(2023, posts, [plan]).grant)).toBe(printed(id, 'published.ansatz_b2'));
    expect(text(rowOf(2023, posts, [plan, notice]).grant)).toBe(printed(id, 'inputs.bescheid_2023'));
    const settings = { years: [2023] };
    const { findings } = computeOwnShares(
      exampleCase(posts, { userRules: [plan, notice], settings }),
      kimNrw,
    );
    expect(findings.map((found) => found.code)).toContain('notice-differs');
  });
});

describe('published own shares are the remainder cost − grant', () => {
  test('kim-koeln-2021', () => {
    const id = 'kim-koeln-2021';
    const costs = ['z11_personalaufwendungen', 'z15_transferaufwendungen', 'z16_sonstige'].map((key) =>
      figure(id, `inputs.${key}`),
    );
    const row = rowOf(2021, stated(2021, costs, figure(id, 'inputs.z02_ertrag')));
    expect(text(row.ownShare)).toBe(printed(id, 'published.eigenanteil'));
  });

  test('kim-koeln-2021: four months of the yearly amount of 2022', () => {
    const yearly = exact(figure('kim-koeln-2022', 'inputs.z15_transferaufwendungen'));
    const row = rowOf(2021, [
      post({ personnelPerFte: every(yearly), start: { year: 2021, month: 9, day: 1 } }),
    ]);
    expect(text(row.cost)).toBe(printed('kim-koeln-2021', 'inputs.z15_transferaufwendungen'));
  });

  test('kim-koeln-2022: the printed income is what the rates give for the posts that fit it', () => {
    const workplace = every(exact(figure('kim-koeln-2022', 'inputs.z16_sonstige')));
    const assumed = { ...fullYear(2022), personnelPerFte: every(exactly('90000')) };
    const parts = [
      post({ ...assumed, fte: every(exactly('10')) }),
      post({ ...assumed, module: 1, role: 'coordination', fte: every(exactly('3.5')) }),
      post({ ...assumed, module: 1, role: 'assistant', fte: every(exactly('0.5')) }),
    ];
    const grants = parts.map((each) => Number(text(rowOf(2022, [each]).grant)));
    const sum = grants.reduce((added, grant) => added + grant, 0) + workplace.every!.digits;
    expect(sum).toBe(figure('kim-koeln-2022', 'inputs.z02_ertrag'));
  });

  test.each([
    ['own-koeln-ewg-2019', 2019, ['volumen'], 'published.foerderung', 'published.eigenanteil_rund'],
    ['own-koeln-inka-2022', 2022, ['z11', 'z15', 'z16'], 'inputs.z02_ertrag', 'published.eigenanteil'],
    ['own-koeln-komman-2016-17', 2016, ['volumen'], 'inputs.foerderung', 'published.eigenanteil'],
  ])('%s', (id, year, costs, grant, ownShare) => {
    const amounts = costs.map((key) => figure(id, `inputs.${key}`));
    expect(text(rowOf(year, stated(year, amounts, figure(id, grant))).ownShare)).toBe(printed(id, ownShare));
  });
});

describe('published shares of the cost recompute by the rules of their programme', () => {
  test.each([
    ['own-koeln-ewg-2019', 2019, ['volumen'], 'published.foerderung', 'published.eigenanteil_rund'],
    ['own-koeln-inka-2022', 2022, ['z11', 'z15', 'z16'], 'inputs.z02_ertrag', 'published.eigenanteil'],
  ])('%s', (id, year, costs, grant, ownShare) => {
    const ruleSet = year === 2019 ? einwanderungGestaltenNrw : ehapPlus;
    const posts = costs.map((key) =>
      post({
        module: 1,
        role: null,
        fte: { every: null, byYear: {} },
        totalCost: every(cents(figure(id, `inputs.${key}`))),
        start: { year, month: year === 2019 ? 4 : 10, day: 1 },
        end: { year, month: 12, day: 31 },
      }),
    );
    const { rows } = computeOwnShares(exampleCase(posts, { settings: { years: [year] } }), ruleSet);
    expect(text(rows.granted[0]!.grant)).toBe(printed(id, grant));
    expect(text(rows.granted[0]!.ownShare)).toBe(printed(id, ownShare));
  });
});

describe('published costs of posts', () => {
  test('stellen-nienburg-2024: 0,43 FTE are linear in the cost of a full post', () => {
    const part = post({
      ...fullYear(2024),
      fte: every(exactly('0.43')),
      personnelPerFte: every(exactly('48100')),
    });
    const full = ['98900', '55900'].map((cost) =>
      post({ ...fullYear(2024), personnelPerFte: every(exactly(cost)) }),
    );
    expect(text(rowOf(2024, [part]).cost)).toBe('20683.00');
    expect(text(rowOf(2024, [part, ...full]).cost)).toBe(
      printed('stellen-nienburg-2024 (Nds)', 'published.kosten'),
    );
    expect(rowOf(2024, [part, ...full]).fte).toEqual(exactly('2.43'));
  });

  test('kgst-2022-beispiel-a9: personnel, workplace and 20 % overhead', () => {
    const id = 'kgst-2022-beispiel-a9';
    const single = post({
      ...fullYear(2022),
      personnelPerFte: every(
        exact(figure(id, 'inputs.personalkosten') + figure(id, 'published.gemeinkosten')),
      ),
      materialPerFte: every(exact(figure(id, 'inputs.sachkostenpauschale'))),
    });
    expect(text(rowOf(2022, [single]).cost)).toBe(printed(id, 'published.gesamt'));
  });
});
