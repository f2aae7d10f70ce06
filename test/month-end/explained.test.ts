import { compute } from '../../src/domain/compute';
import type { Explanation } from '../../src/domain/explanation/explanation';
import { figuresOf } from '../../src/domain/explanation/families';
import type { MonthEndField } from '../../src/domain/month-end/month-end-figure-id';
import { toAmountText, type Cents } from '../../src/domain/numbers';
import type { Maybe } from '../../src/domain/maybe';
import type { MonthEnd } from '../../src/domain/month-end/month-end-row';
import type { Case } from '../../src/domain/case';
import { ruleSetOf } from '../../src/domain/rules/programmes';
import { all } from '../domain/explanation/every-figure';
import { recomputed, valueInCents } from '../domain/explanation/recompute';
import { LINE, monthOf, notice } from './month-of';

const FIRST = notice({
  from: '01.01.2026',
  to: '31.12.2026',
  payments: '15.03.2026: 20.000; 15.09.2026: 40.000',
});
const CHANGE = notice({ date: '01.05.2026', from: '01.07.2026', to: '31.12.2026', posts: 2, sum: 70_000 });
const LATER = notice({ date: '01.12.2026', from: '01.10.2026', to: '31.12.2026', sum: 90_000 });

/** Months' ends of all kinds: before and in December, with change notices, eligible cost, late posts, open figures. */
const CASES = {
  'one notice in June': monthOf([FIRST]),
  'a change notice in December': monthOf([FIRST, CHANGE], '31.12.2026'),
  'a notice that was issued after the day': monthOf([FIRST, LATER], '30.11.2026'),
  'eligible cost and a post that is filled late': monthOf([FIRST], '31.12.2026', [LINE], [], {
    eligible: 50_000,
    filledFrom: '01.04.2026',
  }),
  'several lines, one of them with an amount for others': monthOf([FIRST], '15.12.2026', [
    LINE,
    [2, 2026, '05.313.01', '542200', 9_000, 7_000, 4_000],
  ]),
  'nothing called that is known': monthOf([notice({ called: '' })], '31.12.2026'),
  'no notice of the module': monthOf([notice({ module: 1 })], '31.12.2026'),
};

const fieldsOf = ({ rows }: MonthEnd, row: number): Readonly<Record<string, Maybe<Cents>>> => {
  const { notice: atDay, yearEnd, ...own } = rows[row]!;
  return { ...own, ...atDay, ...yearEnd } as never;
};

describe.each(Object.entries(CASES))('%s', (_, { input, figures }) => {
  const explain = explainer(input);

  test('every amount is explained by what gives it, down to cells', () => {
    const asked = figuresOf('month-end', figures);
    expect(asked.length).toBeGreaterThan(13);
    for (const { id } of asked) {
      if (id.measure !== 'month-end') throw new Error('another family');
      const amount = fieldsOf(figures.monthEnd!, id.row)[id.field]!;
      const explanation = explain(id.row, id.field);
      expect([id.field, explanation.value]).toEqual([
        id.field,
        amount.known ? toAmountText(amount.value) : null,
      ]);
      for (const each of all(explanation)) {
        if (each.kind === 'given' || each.value === null) continue;
        if (each.inputs.some(({ value, kind }) => value === null && kind === 'computed')) continue;
        const again = recomputed(each);
        if (again !== null) expect([each.term, again]).toEqual([each.term, valueInCents(each)]);
      }
    }
  });
});

test('what can be called comes from the notice, the budget line and the posts', () => {
  const explain = explainer(CASES['one notice in June'].input);
  const cells = all(explain(0, 'callable')).flatMap(({ place }) =>
    place === null ? [] : [`${place.sheet}!${place.cell}`],
  );
  expect(cells).toEqual(
    expect.arrayContaining(['Bescheide!H2', 'Bescheide!L2', 'Haushalt!G2', 'Stellen!D2']),
  );
});

function explainer(input: Case): (row: number, field: MonthEndField) => Explanation {
  const { explain } = compute(input, ruleSetOf(input.settings));
  return (row, field) => explain({ measure: 'month-end', row, field });
}
