import type { Post } from '../../../src/domain/case';
import { compute } from '../../../src/domain/compute';
import type { Exact } from '../../../src/domain/numbers';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { euro, every, exactly, exampleCase, post, userRule } from './example-case';

const UP_TO_90000 = userRule({ amount: exactly('90000'), ceiling: true });

/** Where and of which year it is said that a ceiling is above the cost, and both amounts. */
function said(posts: readonly Partial<Post>[], userRules = [UP_TO_90000]) {
  const { figures } = compute(exampleCase(posts.map(post), { userRules }), kimNrw);
  return figures.findings.flatMap(({ code, place, values }) =>
    code === 'ceiling-above-cost' ? [[place!.cell, values.year, values.ceiling, values.cost]] : [],
  );
}

test('a ceiling above the whole cost of a post is said once for each module and year', () => {
  expect(said([{}, { fte: every(exactly('2')) }])).toEqual([
    ['D7', '2021', { cents: 9000000 }, { cents: 7000000 }],
    ['D7', '2022', { cents: 9000000 }, { cents: 7000000 }],
  ]);
});

test('so is one above a stated cost, whose rate changes within the year', () => {
  const untilJune = { ...UP_TO_90000, to: { year: 2022, month: 6, day: 30 } };
  const fromJuly = {
    ...UP_TO_90000,
    id: 'row-4',
    from: { year: 2022, month: 7, day: 1 },
    amount: exactly('84000'),
  };
  const stated = { year: 2022, personnelPerFte: every<Exact>(null), totalCost: every(euro('80000')) };
  expect(said([stated], [untilJune, fromJuly])).toEqual([
    ['H7', '2022', { cents: 8700000 }, { cents: 8000000 }],
  ]);
});

test.each<[string, Partial<Post>]>([
  ['a cost at the ceiling', { personnelPerFte: every(exactly('90000')) }],
  ['a part that is called eligible', { eligibleCost: every(euro('50000')) }],
  ['no cost', { personnelPerFte: every(exactly('0')) }],
])('%s is no matter', (_, changes) => {
  expect(said([changes])).toEqual([]);
});
