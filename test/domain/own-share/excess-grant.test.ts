import type { Case, MoneySource, Post } from '../../../src/domain/case';
import { compute } from '../../../src/domain/compute';
import { sentence } from '../../../src/domain/findings/sentence';
import type { Maybe } from '../../../src/domain/maybe';
import { toAmountText, type Cents } from '../../../src/domain/numbers';
import { computeOwnShares } from '../../../src/domain/own-share/compute-own-shares';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { euro, every, exampleCase, moneySource, post } from './example-case';

/** A post of 2021 with its cost and its grant in euro. */
function costing(module: 1 | 2, cost: string, grant: string, label = 'a'): Post {
  return post({
    module,
    role: module === 1 ? 'coordination' : 'case-management',
    label,
    origin: { sheet: 'Stellen', row: 7, columns: { module: 'A', label: 'B', statedGrant: 'I' } },
    totalCost: every(euro(cost)),
    statedGrant: every(euro(grant)),
    year: 2021,
  });
}

const in2021 = (posts: readonly Post[], moneySources: readonly MoneySource[] = []): Case =>
  exampleCase(posts, { moneySources, settings: { years: [2021] } });

const text = (amount: Maybe<Cents>) => (amount.known ? toAmountText(amount.value) : amount.reason.code);

function shares(input: Case, scenario: 'granted' | 'rejected' = 'granted') {
  const { rows, totals } = computeOwnShares(input, kimNrw);
  return {
    rows: rows[scenario].map(({ ownShare, excessGrant }) => [text(ownShare), text(excessGrant)]),
    total: text(totals[scenario].ownShare),
    excess: text(totals[scenario].excessGrant),
  };
}

const sentences = (input: Case) =>
  computeOwnShares(input, kimNrw)
    .findings.filter(({ code }) => code.startsWith('post-grant'))
    .map((found) => sentence(found, 'de'));

const TWO_MODULES = [costing(1, '20000', '0', 'Koordination'), costing(2, '50000', '55000')];

test('what module 2 gets more than it costs lowers nothing in module 1', () => {
  expect(shares(in2021(TWO_MODULES))).toEqual({
    rows: [
      ['20000.00', '0.00'],
      ['0.00', '5000.00'],
    ],
    total: '20000.00',
    excess: '5000.00',
  });
});

test.each([
  ['one cent below the cost', '49999.99', ['0.01', '0.00']],
  ['exactly the cost', '50000', ['0.00', '0.00']],
  ['one cent above the cost', '50000.01', ['0.00', '0.01']],
])('a grant of %s', (_, grant, row) => {
  expect(shares(in2021([costing(2, '50000', grant)])).rows).toEqual([row]);
});

test('within a module posts balance: a flat rate is paid for the module', () => {
  const balanced = in2021([costing(2, '45000', '55000'), costing(2, '70000', '55000', 'b')]);
  expect(shares(balanced).rows).toEqual([['5000.00', '0.00']]);
  expect(sentences(balanced)).toEqual([
    'Stellen!I7: Stelle „a“, 2021: Die Zuwendung übersteigt die Kosten um 10.000,00 €. Die Pauschale gilt für das Modul; innerhalb von Modul 2 gleicht der Betrag andere Kosten aus.',
  ]);
});

test('where the module gets too much the sentence says that it probably has to be paid back', () => {
  expect(sentences(in2021([costing(2, '45000', '55000')]))).toEqual([
    'Stellen!I7: Stelle „a“, 2021: Die Zuwendung übersteigt die Kosten um 10.000,00 €. Der Betrag senkt keinen Eigenanteil und ist voraussichtlich zurückzuzahlen. Bitte Kosten und Fördersatz prüfen.',
  ]);
});

test('where only a part balances both parts are named', () => {
  const partly = in2021([costing(2, '45000', '55000'), costing(2, '58000', '55000', 'b')]);
  expect(shares(partly).rows).toEqual([['0.00', '7000.00']]);
  expect(sentences(partly)[0]).toBe(
    'Stellen!I7: Stelle „a“, 2021: Die Zuwendung übersteigt die Kosten um 10.000,00 €. Davon gleichen sich 3.000,00 € innerhalb von Modul 2 aus; 7.000,00 € senken keinen Eigenanteil und sind voraussichtlich zurückzuzahlen. Bitte Kosten und Fördersatz prüfen.',
  );
});

test('money that was taken off and fails raises first: only what is then left is excess', () => {
  const deducted = moneySource({
    status: 'requested',
    deducted: 'yes',
    deductedAmount: euro('3000'),
    low: euro('3000'),
    high: euro('3000'),
    module: 2,
  });
  const input = in2021(TWO_MODULES, [deducted]);
  expect(shares(input).rows[1]).toEqual(['0.00', '5000.00']);
  expect(shares(input, 'rejected').rows[1]).toEqual(['0.00', '2000.00']);
  const more = in2021(TWO_MODULES, [{ ...deducted, deductedAmount: euro('6000') }]);
  expect(shares(more, 'rejected').rows[1]).toEqual(['1000.00', '0.00']);
});

test('the own share explains itself with the excess, and the excess with the module', () => {
  const { explain } = compute(in2021(TWO_MODULES), kimNrw);
  const total = explain({ measure: 'own-share', module: null, year: null });
  expect(total).toMatchObject({
    value: '20000.00',
    formula: 'before-minus-counter-financing-plus-excess',
    inputs: [
      { term: 'own-share-before', value: '15000.00' },
      { term: 'counter-financing', value: '0.00' },
      {
        term: 'excess-grant',
        value: '5000.00',
        inputs: [{ term: 'excess-grant', formula: 'grant-beyond-cost', value: '5000.00' }],
      },
    ],
  });
});

test('pending money saves only what is left above 0,00', () => {
  const pending = moneySource({ low: euro('30000'), high: euro('30000') });
  const { counterFinancing } = computeOwnShares(in2021(TWO_MODULES, [pending]), kimNrw);
  expect([counterFinancing.breakEvenPending, counterFinancing.remainingAtBreakEven].map(text)).toEqual([
    '20000.00',
    '0.00',
  ]);
});

test('the bridge names what the excess changed', () => {
  const version = (name: string, grant: string) =>
    [costing(1, '20000', '0', 'Koordination'), costing(2, '50000', grant)].map((each) => ({
      ...each,
      version: name,
    }));
  const { figures } = compute(
    exampleCase([...version('alt', '40000'), ...version('neu', '55000')], {
      settings: { years: [2021], currentVersion: 'neu' },
    }),
    kimNrw,
  );
  const [bridge] = figures.bridges;
  expect(
    [bridge!.difference, bridge!.drivers.rate, bridge!.drivers.excessGrant, bridge!.undocumented].map(text),
  ).toEqual(['-10000.00', '-15000.00', '5000.00', '0.00']);
});
