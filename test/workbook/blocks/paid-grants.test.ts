import { brief, recognised, type Rows } from '../workbook-of';
import { ownShareOf } from './own-share-of';

/** The own share of module 1 in 2022 and the findings. */
function read(rows: Rows) {
  const { case: input, findings } = recognised({ KIM: rows });
  return { ownShare: input === null ? null : ownShareOf(input)['1/2022'], findings: brief(findings) };
}

const TITLE = ['KIM Modul 1 2022'];
const COST = ['Gesamtkosten', 50000];

describe.each([
  'Zuwendung ausgezahlt',
  'abgerufene Zuwendung',
  'bereits erhaltene Landesmittel',
  'Zuwendung (abgerufen)',
  'Auszahlung der Zuwendung',
  'Rückzahlung Zuwendung',
])('%s', (label) => {
  test('is left out beside what was granted', () => {
    expect(read([TITLE, COST, ['Zuwendung', 40000], [label, 9000]])).toEqual({
      ownShare: '10000.00',
      findings: ['block-paid-left-out KIM!B4'],
    });
  });

  test('is asked about where it stands alone', () => {
    expect(read([TITLE, COST, [label, 9000]])).toEqual({
      ownShare: null,
      findings: ['block-paid-only KIM!B3'],
    });
  });
});

test('what is still to be got is granted', () => {
  expect(read([TITLE, COST, ['zu erhaltende Zuwendung', 40000]])).toEqual({
    ownShare: '10000.00',
    findings: [],
  });
});

test('a heading that says what was paid holds for the grant below it', () => {
  const headed = (...headings: string[]): Rows => [
    TITLE,
    ['', ...headings],
    ['Kosten', 50000],
    ['Zuwendung', 40000, 30000],
  ];
  expect(read(headed('bewilligt', 'ausgezahlt'))).toEqual({
    ownShare: '10000.00',
    findings: ['block-paid-left-out KIM!C4'],
  });
  expect(read(headed('ausgezahlt')).findings).toContain('block-paid-only KIM!B4');
});
