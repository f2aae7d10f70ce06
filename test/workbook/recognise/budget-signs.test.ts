import { recognised, brief, sentences, type Rows } from '../workbook-of';
import { budget, figuresOf, POSTS } from './budget-of';

const HEADING = ['Produkt', 'Sachkonto', 'Ansatz 2022', 'Verfügt 2022'];
const line = (account: number, plan: number | string, used: number | string = ''): Rows[number] => [
  '05.01.13',
  account,
  plan,
  used,
];

describe('the signs of an export', () => {
  test('income with a minus is income', () => {
    const { lines, findings } = budget('Export', [HEADING, line(414100, -60000), line(501200, 95000, 400)]);
    expect(findings).toEqual(['income-sign-turned Export!C2']);
    expect(lines).toEqual([
      '2022 05.01.13 / 414100 income 60000.00 –',
      '2022 05.01.13 / 501200 expense 95000.00 400.00',
    ]);
  });

  test('expenses with a minus beside income without one are expenses, what is spent too', () => {
    const { lines, findings } = budget('Export', [HEADING, line(414100, 60000), line(501200, -95000, -400)]);
    expect(findings).toEqual(['expense-sign-turned Export!C3']);
    expect(lines).toEqual([
      '2022 05.01.13 / 414100 income 60000.00 –',
      '2022 05.01.13 / 501200 expense 95000.00 400.00',
    ]);
  });

  test('receipts and payments of a Finanzplan likewise', () => {
    const { lines } = budget('Export', [HEADING, line(614100, 60000), line(701200, -95000)]);
    expect(lines).toEqual([
      '2022 05.01.13 / 614100 income 60000.00 –',
      '2022 05.01.13 / 701200 expense 95000.00 –',
    ]);
  });

  test('a kind in a column of its own goes before the account', () => {
    const { lines } = budget('Export', [
      [...HEADING, 'E/A'],
      [...line(499100, -60000), 'E'],
      [...line(499200, 95000), 'A'],
    ]);
    expect(lines).toEqual([
      '2022 05.01.13 / 499100 income 60000.00 –',
      '2022 05.01.13 / 499200 expense 95000.00 –',
    ]);
  });

  test('many turned signs are said once', () => {
    const incomes = [441100, 442100, 443100, 448100].map((account) => line(account, -100));
    expect(budget('Export', [HEADING, ...incomes, line(501200, 95000)]).findings).toEqual([
      'signs-turned Export!C2',
    ]);
  });

  test('a single expense below zero is read as it stands, and named', () => {
    const { lines, findings } = budget('Export', [HEADING, line(501200, 95000), line(549900, -2000)]);
    expect(findings).toEqual(['plan-below-zero Export!C3']);
    expect(lines).toContain('2022 05.01.13 / 549900 expense -2000.00 –');
  });

  test('income of both signs is asked', () => {
    const { findings } = budget('Export', [
      HEADING,
      line(414100, -60000),
      line(448100, 500),
      line(501200, 1),
    ]);
    expect(findings).toEqual(['income-sign-turned Export!C2', 'income-signs-differ Export!C3']);
  });
});

describe('an export stops no own share', () => {
  test.each<[string, Rows, string]>([
    ['expenses that all have a minus', [line(501200, -95000), line(502200, -8000)], 'C2'],
    ['an error value', [line(501200, '#REF!'), line(502200, 8000)], 'C2'],
    ['words in place of an amount', [line(501200, 95000), line(502200, 'folgt')], 'C3'],
  ])('%s', (_, rows, cell) => {
    const { recognition } = budget('Export', [HEADING, ...rows]);
    expect(recognition.case!.budgetLines).toEqual([]);
    const { ownShare, findings } = figuresOf(recognition);
    expect(ownShare).toMatchObject({ known: true, value: 1_500_000 });
    expect(findings).toEqual([`budget-export-unread Export!${cell}`]);
  });

  test('the sentence says what to settle first, and how much there is', () => {
    const { recognition } = budget('Export', [HEADING, line(501200, 'folgt'), line(502200, 'offen')]);
    expect(sentences([recognition.case!.budgetLinesUnread!])).toEqual([
      expect.stringMatching(/^Export!C2: .*2 Zellen.*„folgt“ in der Spalte „Ansatz 2022“/),
    ]);
  });

  test('beside lines of the user it is only left out, and said', () => {
    const own: Rows = [
      ['Jahr', 'Sachkonto', 'Ansatz', 'Modul', 'Überplanmäßig'],
      [2022, 501900, 60000, 2, ''],
    ];
    const { case: input, findings } = recognised({
      Stellen: POSTS,
      Haushalt: own,
      Export: [HEADING, line(501200, 'folgt')],
    });
    expect(input!.budgetLines.map(({ account }) => account)).toEqual(['501900']);
    expect(brief(findings)).toEqual(['budget-export-unread Export!C2']);
  });
});

test('a budget export without any posts is about something else, also with a bad cell', () => {
  const { case: input, findings } = recognised({ Export: [HEADING, line(501200, 'folgt')] });
  expect([input, brief(findings)]).toEqual([null, ['no-posts-table']]);
});
