import { recognise } from '../../../src/workbook/recognise';
import { brief, workbookOf, type Rows } from '../workbook-of';
import { ownShareOf } from './own-share-of';

function read(rows: Rows, formats: Readonly<Record<string, string>> = {}) {
  const { case: input, findings } = recognise(workbookOf({ KIM: rows }, { formats }));
  return { ownShare: input === null ? null : ownShareOf(input), findings: brief(findings) };
}

test.each([
  'Kosten (Vorjahr)',
  'Kosten Vorjahr',
  'Vorjahreskosten',
  'Kosten (Folgejahr)',
  'Kosten (ohne AG-Anteil)',
])('„%s“ below a year is a question', (label) => {
  expect(read([['KIM, Modul 2'], ['', 2022], [label, 140000], ['Zuwendung', 110000]])).toEqual({
    ownShare: null,
    findings: ['heading-words-unknown KIM!A3'],
  });
});

test.each(['Kosten wie Vorjahr', 'Kosten (beantragt)', 'Kosten (bewilligt)'])('„%s“ is the cost', (label) => {
  const rows: Rows = [['KIM, Modul 2'], ['', 2022], [label, 140000], ['Zuwendung', 110000]];
  expect(read(rows)).toEqual({ ownShare: { '2/2022': '30000.00' }, findings: [] });
});

test('years that Excel keeps as dates and shows as years are years, not months', () => {
  // The 1st of January 2022 and 2023.
  const rows: Rows = [
    ['KIM, Modul 2'],
    ['', 44562, 44927],
    ['Kosten', 140000, 146000],
    ['Zuwendung', 110000, 114000],
  ];
  expect(read(rows, { 'KIM!B2': 'yyyy', 'KIM!C2': 'yyyy' })).toEqual({
    ownShare: { '2/2022': '30000.00', '2/2023': '32000.00' },
    findings: [],
  });
});
