import { recognised, brief, type Rows } from '../workbook-of';
import { POSTS } from './budget-of';

const HESSEN = 'Personal 62, 63; Sachkosten 60, 61, 68; Weiterleitung 71';

/** Each budget line as `620000 expense`. */
function kinds(accountClasses: string | null, budget: Rows) {
  const recognition = recognised({
    Stellen: POSTS,
    Haushalt: budget,
    Einstellungen: [
      ['Einstellung', 'Wert'],
      ['Haushaltsjahre', '2022'],
      ...(accountClasses === null ? [] : [['Kontenklassen', accountClasses]]),
    ],
  });
  const lines = recognition.case?.budgetLines.map(({ account, kind }) => `${account} ${kind}`);
  return { lines, findings: brief(recognition.findings) };
}

const rows = (...accounts: readonly string[]): Rows => [
  ['Jahr', 'Produkt', 'Sachkonto', 'Ansatz'],
  ...accounts.map((account) => [2022, '05.01', account, 50_000]),
];

test('accounts of the classes of another Land are expenses, whatever they begin with', () => {
  expect(kinds(HESSEN, rows('620000', '680000', '712000'))).toEqual({
    lines: ['620000 expense', '680000 expense', '712000 expense'],
    findings: [],
  });
  const bavaria = 'Personal 40, 41; Sachkosten 42, 44; Weiterleitung 43';
  expect(kinds(bavaria, rows('401200', '442000')).lines).toEqual(['401200 expense', '442000 expense']);
});

test('an account beside these classes is asked for, since 4 and 6 are income in NRW only', () => {
  expect(kinds(HESSEN, rows('620000', '540100', '540100'))).toEqual({
    lines: ['620000 expense'],
    findings: ['account-kind-unclear Haushalt!C3'],
  });
});

test('a column of kinds says it', () => {
  const withKinds: Rows = [
    ['Jahr', 'Produkt', 'Sachkonto', 'Aufwand/Ertrag', 'Ansatz'],
    [2022, '05.01', '620000', 'Aufwand', 50_000],
    [2022, '05.01', '540100', 'Ertrag', 40_000],
  ];
  expect(kinds(HESSEN, withKinds)).toEqual({ lines: ['620000 expense', '540100 income'], findings: [] });
});

test('in NRW accounts of class 4 and 6 are income', () => {
  expect(kinds(null, rows('501200', '414100', '681000')).lines).toEqual([
    '501200 expense',
    '414100 income',
    '681000 income',
  ]);
});

test.each([
  ['Personal 62; Sachkosten 60; Weiterleitung 71; nicht zahlungswirksam 644, 66', ['644', '66']],
  ['Personal 62; Sachkosten 60; Weiterleitung 71; Rückstellungen und Abschreibungen 644, 66', ['644', '66']],
  ['62 = Personal, 60 = Sachkosten, 71 = Weiterleitung, 66 = Abschreibungen', ['66']],
  ['Personal 62; Sachkosten 60; Weiterleitung 71; nicht zahlungswirksam: keine', []],
  ['Personal 62; Sachkosten 60; Weiterleitung 71', null],
  [null, ['504', '505', '57']],
])('%p says what is never paid out: %p', (accountClasses, withoutPayment) => {
  const { case: input } = recognised({
    Stellen: POSTS,
    Einstellungen: [
      ['Einstellung', 'Wert'],
      ['Haushaltsjahre', '2022'],
      ...(accountClasses === null ? [] : [['Kontenklassen', accountClasses]]),
    ],
  });
  expect(input!.settings.accountClasses.withoutPayment).toEqual(withoutPayment);
});

test.each([
  'Personal 62; Sachkosten 60; Weiterleitung 71; nicht zahlungswirksam',
  'Personal keine; Sachkosten 60; Weiterleitung 71',
  'Personal 62; Sachkosten 60; nicht zahlungswirksam 66',
])('%p is asked about', (accountClasses) => {
  const { findings } = kinds(accountClasses, rows('620000'));
  expect(findings).toEqual([expect.stringMatching(/ Einstellungen!B3$/)]);
});

test('an account that is never paid out is an expense', () => {
  const classes = 'Personal 40; Sachkosten 42; Weiterleitung 43; nicht zahlungswirksam 47';
  expect(kinds(classes, rows('471000')).lines).toEqual(['471000 expense']);
});
