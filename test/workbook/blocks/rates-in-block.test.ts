import { recognise } from '../../../src/workbook/recognise';
import { brief, workbookOf, type Rows } from '../workbook-of';
import { ownShareOf } from './own-share-of';

function read(rows: Rows, formats: Readonly<Record<string, string>> = {}) {
  const { case: input, findings } = recognise(workbookOf({ KIM: rows }, { formats }));
  return { ownShare: input === null ? null : ownShareOf(input), findings: brief(findings) };
}

const TITLE = ['KIM 2022'];
const BOTH = { ownShare: { '1/2022': '30000.00', '2/2022': '20000.00' }, findings: [] };

test('a grant shown as per cent is that part of the cost, in a column and in a row', () => {
  const columns: Rows = [
    TITLE,
    ['', 'Kosten', 'Zuwendung'],
    ['Modul 1', 100000, 0.7],
    ['Modul 2', 80000, 0.75],
  ];
  expect(read(columns, { 'KIM!C3': '0%', 'KIM!C4': '0%' })).toEqual(BOTH);
  const rows: Rows = [
    TITLE,
    ['', 'Modul 1', 'Modul 2'],
    ['Kosten', 100000, 80000],
    ['Landesförderung', 0.7, 0.75],
  ];
  expect(read(rows, { 'KIM!B4': '0.0%', 'KIM!C4': '0.0%' })).toEqual(BOTH);
});

test.each(['Zuwendung (in %)', 'Förderquote in %', 'Förderquote'])(
  '%s gives the grant where no amount does',
  (heading) => {
    const rows = (...grant: Rows[number]): Rows => [
      TITLE,
      ['', 'Kosten', 'Eigenanteil', heading, ...(grant.length === 0 ? [] : ['Zuwendung'])],
      ['Modul 1', 100000, '', 70, ...grant],
    ];
    expect(read(rows())).toEqual({ ownShare: { '1/2022': '30000.00' }, findings: [] });
    expect(read(rows(69000))).toEqual({ ownShare: { '1/2022': '31000.00' }, findings: [] });
  },
);

test('nothing in per cent is no grant, and no question', () => {
  const rows: Rows = [TITLE, ['', 'Kosten', 'Zuwendung'], ['Modul 1', 100000, 0], ['Modul 2', 80000, 60000]];
  expect(read(rows, { 'KIM!C3': '0%' })).toEqual({
    ownShare: { '1/2022': '100000.00', '2/2022': '20000.00' },
    findings: [],
  });
});

test('a rate that nobody can read is asked about: 0,7 under per cent', () => {
  const rows: Rows = [TITLE, ['', 'Kosten', 'Zuwendung (in %)'], ['Modul 1', 100000, 0.7]];
  expect(read(rows)).toEqual({ ownShare: null, findings: ['block-per-unit KIM!C3'] });
});

test('in a list a column of grants that are all shown as per cent holds rates; one among amounts is a question', () => {
  const list = (...grants: number[]): Rows => [
    ['Modul', 'Stelle', 'Jahr', 'Gesamtkosten', 'Zuwendung'],
    ...grants.map((grant, at) => [at + 1, `Stelle ${at + 1}`, 2022, 100000, grant]),
  ];
  const percent = { 'KIM!E2': '0%', 'KIM!E3': '0%' };
  expect(read(list(0.8, 0.7), percent)).toEqual({
    ownShare: { '1/2022': '20000.00', '2/2022': '30000.00' },
    findings: [],
  });
  expect(read(list(0.8, 60000), { 'KIM!E2': '0%' }).findings).toEqual(['percent-in-amount KIM!E2']);
});

test('a rate that is a text gives the grant, beside the cell of the own share', () => {
  const rows: Rows = [TITLE, ['', 'Kosten', 'Förderquote', 'Eigenanteil'], ['Modul 1', 100000, '70 %', '']];
  expect(read(rows)).toEqual({ ownShare: { '1/2022': '30000.00' }, findings: [] });
});
