import { brief, recognised, sentences, type Rows } from '../workbook-of';
import { ownShareOf } from './own-share-of';

test.each<[string, Rows, string]>([
  [
    'as a row',
    [['KIM 2022'], ['', 'Modul 1', 'Modul 2'], ['Bedarf', 100000, 90000], ['Zuwendung', 70000, 60000]],
    'A3',
  ],
  [
    'as a column',
    [['KIM 2022'], ['', 'Bedarf', 'Zuwendung'], ['Modul 1', 100000, 70000], ['Modul 2', 90000, 60000]],
    'B2',
  ],
])('what stands %s where a cost should stand is asked about by its name', (_, rows, cell) => {
  const { case: input, findings } = recognised({ Plan: rows });
  expect(input).toBeNull();
  expect(brief(findings)).toEqual([`block-measure-unknown Plan!${cell}`]);
  expect(sentences(findings)[0]).toContain('„Bedarf“');
});

test('nobody asks about it beside a table that can be computed with', () => {
  const bedarf: Rows = [['KIM 2022'], ['', 'Bedarf', 'Zuwendung'], ['Modul 1', 100000, 70000]];
  const plan: Rows = [['KIM 2022'], ['', 'Kosten', 'Zuwendung'], ['Modul 2', 90000, 60000]];
  const { case: input, findings } = recognised({ Bedarf: bedarf, Plan: plan });
  expect(brief(findings)).toEqual([]);
  expect(ownShareOf(input!)).toEqual({ '2/2022': '30000.00' });
});

test('cost and grant on sheets of their own are asked for on one', () => {
  const of = (amounts: readonly number[]): Rows => [
    ['KIM'],
    ['Modul 1', amounts[0]!],
    ['Modul 2', amounts[1]!],
  ];
  const { case: input, findings } = recognised({
    'Kosten 2021': of([100000, 90000]),
    'Zuwendung 2021': of([70000, 60000]),
  });
  expect(input).toBeNull();
  expect(sentences(findings)).toEqual([
    'Kosten 2021!A1: Kosten und Zuwendung stehen auf getrennten Blättern („Kosten 2021“, „Zuwendung 2021“) und werden so ' +
      'nicht zusammengeführt. Bitte beide auf ein Blatt stellen, zum Beispiel in Spalten „Kosten 2021“ und „Zuwendung 2021“.',
  ]);
});

test('of an appropriation with its supplement the new one counts, and the change where it adds up is none that is asked', () => {
  const rows = (changed: number): Rows => [
    ['KIM 2022'],
    ['', 'Ansatz', 'Nachtrag', 'Ansatz neu'],
    ['Modul 1'],
    ['Kosten', 100000, changed, 110000],
    ['Zuwendung', 70000, 5000, 75000],
  ];
  const { case: input, findings } = recognised({ Plan: rows(10000) });
  expect(brief(findings)).toEqual([]);
  expect(ownShareOf(input!)).toEqual({ '1/2022': '35000.00' });
  expect(brief(recognised({ Plan: rows(12000) }).findings)).toEqual(['block-measure-unknown Plan!C2']);
});

test.each<[string, Rows]>([
  [
    'a row below the table',
    [['KIM'], ['', 2021, 2022], ['Modul 1'], ['Kosten', 100, 90], ['Zuwendung', 70, 60]],
  ],
])('inhabitants of another year are no question in %s', (_, rows) => {
  const { findings } = recognised({ Plan: [...rows, [], ['Einwohner 2020', 85000, 86000]] });
  expect(brief(findings).filter((each) => each.startsWith('block-labels'))).toEqual([]);
});

test('a budget that is about something else is none that an own share goes into', () => {
  const posts: Rows = [
    ['Modul', 'VZÄ', 'Personalkosten je VZÄ', 'Beginn', 'Ende'],
    [1, 1, 80000, '01.01.2022', '31.12.2022'],
  ];
  const budget: Rows = [
    ['Jahr', 'Produkt', 'Sachkonto', 'Ansatz'],
    [2022, '06.01.01', '531800', 100000],
  ];
  const { case: input, findings } = recognised({ Stellen: posts, 'Budget Kita': budget });
  expect(brief(findings)).toEqual(['sheet-of-other-programme Budget Kita!A1']);
  expect(input!.budgetLines).toEqual([]);
  expect(recognised({ Stellen: posts, 'Budget 50': budget }).case!.budgetLines).toHaveLength(1);
});
