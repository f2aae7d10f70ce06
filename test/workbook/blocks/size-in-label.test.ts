import { brief, recognised } from '../workbook-of';
import { ownShareOf } from './own-share-of';

/** Own share by module and year, and the findings, of rows of one module and year. */
function read(...rows: readonly (readonly [string, number])[]) {
  const { case: input, findings } = recognised({
    KIM: [['KIM Modul 1 2022'], ...rows, ['Zuwendung', 137500], ['Eigenanteil', '']],
  });
  return { ownShare: input === null ? null : ownShareOf(input), findings: brief(findings) };
}

test.each([
  'Kosten für 2,5 VZÄ',
  'Kosten (2,5 Stellen)',
  'Honorarkosten (20 Stunden)',
  'Personalkosten Konto 5011',
  'Personalkosten, Kostenstelle 4711',
  'Personalkosten lfd. Nr. 4',
])('`%s` is a cost: the number only says of what', (label) => {
  expect(read([label, 200000])).toEqual({ ownShare: { '1/2022': '62500.00' }, findings: [] });
});

test.each([
  '2,5 VZÄ Koordination',
  '1 Stelle EG 11',
  'VZÄ Koordination',
  'Stellen Koordination',
  'E11 Koordination',
  'Telefon, Porto',
])('`%s` beside costs is a question: it may be one', (label) => {
  expect(read([label, 50000], ['Personalkosten', 200000])).toEqual({
    ownShare: null,
    findings: ['block-measure-unknown KIM!A2'],
  });
});

test('a number of posts is none of the amounts', () => {
  expect(read(['VZÄ Koordination', 2.5], ['Stellen', 3], ['Personalkosten', 200000])).toEqual({
    ownShare: { '1/2022': '62500.00' },
    findings: [],
  });
});

test('the amount of one post is none of a year', () => {
  expect(read(['Kosten je 1,0 VZÄ', 80000])).toMatchObject({
    findings: ['block-per-unit KIM!B2'],
  });
});
