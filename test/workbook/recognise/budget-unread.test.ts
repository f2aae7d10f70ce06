import { brief, recognised, type Rows } from '../workbook-of';
import { budget, figuresOf } from './budget-of';

describe('a visible budget table that cannot be read says which column is missing, and stops no own share', () => {
  test.each<[string, Rows, string, string | undefined]>([
    [
      'years without Ansatz',
      [
        ['Produkt', 'Konto', 'Bezeichnung', 2021, 2022],
        ['05.01.13', 501200, 'Entgelt', 90000, 95000],
      ],
      'budget-lines-unread Export!A1',
      'Jahr, Ansatz',
    ],
    [
      'results only',
      [
        ['Produkt', 'Konto', 'Ergebnis 2021', 'Ergebnis 2022'],
        ['05.01.13', 501200, 90000, 95000],
      ],
      'budget-lines-unread Export!A1',
      'Jahr, Ansatz',
    ],
    [
      'positions below years alone',
      [
        ['Haushaltsplan 2022 – Teilergebnisplan'],
        ['Nr.', 'Bezeichnung', 2021, 2022, 2023],
        ['02', 'Zuwendungen und allgemeine Umlagen', 50, 55, 60],
        ['11', 'Personalaufwendungen', 80, 90, 95],
        ['17', 'Ordentliche Aufwendungen', 80, 90, 95],
      ],
      'plan-heading-unknown Export!A3',
      undefined,
    ],
  ])('%s', (_, rows, code, columns) => {
    const { recognition, lines } = budget('Export', rows);
    expect([lines, brief([recognition.case!.budgetLinesUnread!])]).toEqual([[], [code]]);
    expect(recognition.case!.budgetLinesUnread!.values.columns).toBe(columns);
    const { ownShare, findings } = figuresOf(recognition);
    expect([ownShare, findings]).toMatchObject([{ known: true, value: 1_500_000 }, [code]]);
    expect(brief(recognised({ Export: rows }).findings)).toEqual(['no-posts-table']);
  });
});

test('the plan of a module with cost and grant gives its own share, where no list has the posts', () => {
  const { case: input, findings } = recognised({
    Plan: [
      ['Teilergebnisplan KIM Modul 2'],
      ['Nr.', 'Bezeichnung', 'Ansatz 2022'],
      ['02', 'Zuwendungen', 55000],
      ['11', 'Personalaufwendungen', 70000],
      ['13', 'Aufwendungen für Sach- und Dienstleistungen', 5000],
    ],
  });
  expect(brief(findings)).toEqual([]);
  expect(
    input!.posts.map(({ module, year, totalCost, statedGrant }) => [
      module,
      year,
      totalCost.every,
      statedGrant.every,
    ]),
  ).toEqual([[2, 2022, 7_500_000, 5_500_000]]);
});
