import { computed, given } from '../../../src/domain/explanation/figures';
import { known } from '../../../src/domain/maybe';
import { cents } from '../../../src/domain/numbers';
import { StepList } from '../../../src/workbook/sheets/derivation-steps';
import { derivationTexts } from '../../../src/i18n/derivation-texts';
import { fitsExcel } from '../../../src/workbook/live/formula-limits';
import { workbookOf } from '../workbook-of';

const source = { snapshot: workbookOf({ Stellen: [['x']] }), monthMethod: 'exact', blank: 'leer' } as const;
const rises = (count: number) =>
  computed(
    'payFactor',
    'compounded-rises',
    known(cents(100)),
    Array.from({ length: count }, (_, at) => given('payRise', String(at), 'percent', null, false)),
  );

test('a step whose formula Excel would refuse says so, and the figure above it is computed from its value', () => {
  const list = new StepList('de', source, true);
  list.explain(computed('cost', 'sum-of-posts', known(cents(100)), [rises(700)]), 'Summe');
  const [sum, long] = list.steps;
  expect(long!.recomputation).toEqual({ kind: 'not-in-excel', why: 'beyond-limits' });
  expect(sum!.recomputation).toEqual({ kind: 'formula', text: 'D9' });
});

test('both languages say why', () => {
  expect(derivationTexts('de').whyNotInExcel['beyond-limits']).toBe(
    'Die Formel wäre länger, als Excel sie annimmt',
  );
  expect(derivationTexts('en').whyNotInExcel['beyond-limits']).toBe(
    'the formula would be longer than Excel takes it',
  );
});

test('a sum over more figures than one call takes is nested', () => {
  const list = new StepList('de', source, true);
  const parts = Array.from({ length: 500 }, (_, at) =>
    computed('cost', 'sum-of-posts', known(cents(at)), [rises(at + 1)]),
  );
  list.explain(computed('cost', 'sum-of-modules', known(cents(100)), parts), 'Summe');
  const [{ recomputation }] = list.steps as [(typeof list.steps)[0]];
  expect(recomputation.kind).toBe('formula');
  expect(recomputation.kind === 'formula' && fitsExcel(`=${recomputation.text}`)).toBe(true);
});
