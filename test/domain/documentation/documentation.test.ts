import type { Case } from '../../../src/domain/case';
import { compute } from '../../../src/domain/compute';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { kreis } from '../kreis-case';
import { cover } from '../unplanned/examples';

/** The example of the Kreis with posts that nobody assumed. */
function documented(): Case {
  const input = kreis('no');
  return { ...input, posts: input.posts.map((post) => ({ ...post, assumed: false })) };
}

function documentationOf(input: Case) {
  return compute(input, kimNrw).documentation;
}

test('an unplanned amount is assumed where its budget line is, in that year only', () => {
  const input = documented();
  const budgetLines = input.budgetLines.map((line) => ({ ...line, assumed: line.year === 2022 }));
  const { of, ofUnplanned } = documentationOf({ ...input, budgetLines });
  const line = { line: budgetLines[0]!.key, modules: [1, 2, 3] as const };
  expect([2021, 2022].map((year) => ofUnplanned(line, year).assumed)).toEqual([false, true]);
  expect(ofUnplanned(null, null).assumed).toBe(true);
  expect(of(null, null).assumed).toBe(false);
});

test('an own share is assumed where counter-financing that serves it is; cover does not lower it', () => {
  const input = documented();
  const [source] = input.moneySources;
  const ofYears = (moneySources: Case['moneySources']) =>
    [2021, 2022].map((year) => documentationOf({ ...input, moneySources }).of(1, year).assumed);
  expect(ofYears([{ ...source!, assumed: true }])).toEqual([false, true]);
  expect(ofYears([{ ...cover({ amount: 1, years: [2022] }), assumed: true }])).toEqual([false, false]);
});
