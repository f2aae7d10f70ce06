import { compute } from '../../../src/domain/compute';
import { ruleSetOf } from '../../../src/domain/rules/programmes';
import { recognise } from '../../../src/workbook/recognise';
import { brief, POST, posts, recognised, workbookOf } from '../workbook-of';

describe('words of a total in the first column', () => {
  test.each([
    'Ergebnis',
    'Gesamtergebnis',
    'Zwischenergebnis',
    'Ges.',
    'insg.',
    'Insgesamt:',
    'zusammen',
    'Jahressumme',
    'Jahressumme 2021',
    'Zw.-Summe',
    'Zwischensumme Modul 1',
    'Summe VZÄ',
    'Summe aller Stellen',
    'Übertrag',
    '\u200bSumme',
    '\u00a0Gesamt',
  ])('%j is no post', (text) => {
    const { case: input, findings } = recognised({ Stellen: posts(POST, [text, '', 2.5]) });
    expect({ posts: input?.posts.length, findings: brief(findings) }).toEqual({ posts: 1, findings: [] });
  });
});

describe('a post whose name begins like a total counts', () => {
  test.each([
    'Gesamt-Koordination',
    'Gesamt: Koordination',
    'Gesamt- und Fachkoordination',
    'Gesamt e. V.',
    'Total Quality Management',
    'Übertrag aus 2021',
    'Summe Fachstellen Nord',
  ])('%j', (name) => {
    const rows = posts(POST, [1, name, 2.5, 80000, '01.07.2021', '31.12.2022']);
    const { case: input, findings } = recognised({ Stellen: rows });
    expect({ posts: input?.posts.length, findings: brief(findings) }).toEqual({ posts: 2, findings: [] });
  });

  test('a total that names its module is a total', () => {
    const rows = posts(POST, [1, 'Summe', 2.5, '', '', '']);
    expect(recognised({ Stellen: rows }).case!.posts).toHaveLength(1);
  });

  test('a budget line and a source of money as well', () => {
    const { case: input } = recognised({
      Stellen: posts(),
      Haushalt: [
        ['Jahr', 'Produkt', 'Sachkonto', 'Bezeichnung', 'Ansatz'],
        [2021, '05.313', 501900, 'Gesamt-Personalaufwand', 100],
        ['', '', '', 'Gesamt', 100],
      ],
      Deckung: [
        ['Bezeichnung', 'Art', 'Betrag', 'Status'],
        ['Übertrag aus 2021', 'Deckung', 5000, 'bewilligt'],
        ['Summe', '', 5000, ''],
      ],
    });
    expect([input!.budgetLines.length, input!.moneySources.length]).toEqual([1, 1]);
  });
});

describe('a check of totals never stops a run', () => {
  const third = 0.333333333333333;
  test('posts of a third beside a total', () => {
    const rows = [
      ...Array.from({ length: 9 }, () => [1, '', 1, 80000, '01.01.2021', '31.12.2021']),
      [1, '', third, 80000, '01.01.2021', '31.12.2021'],
      ['Summe', '', 9.33333333333333],
    ];
    const { case: input, findings } = recognised({ Stellen: posts(...rows) });
    expect(brief(findings)).toEqual(['rows-alike Stellen!A2']);
    expect(compute(input!, ruleSetOf(input!.settings)).figures.totals.ownShare.known).toBe(true);
  });

  test('twelfths of amounts beside a total, and a total that is wrong all the same', () => {
    const heading = ['Modul', 'Jahr', 'Gesamtkosten', 'Zuwendung'];
    const rows = [
      [1, 2021, 900_000, 10_000],
      ...Array.from({ length: 29 }, () => [1, 2021, 385_000 / 12, 10_000]),
    ];
    const total = ['Summe', '', 900_000 + (29 * 385_000) / 12, 300_000];
    expect(brief(recognised({ A: [heading, ...rows, total] }).findings)).toEqual(['rows-alike A!A3']);
    const wrong = recognised({ A: [heading, ...rows, ['Summe', '', 1, 300_000]] }).findings;
    expect(wrong[0]).toMatchObject({
      code: 'total-differs',
      values: { stated: '1', summed: { de: '1.830.416,67', en: '1,830,416.67' } },
    });
  });

  test('the last of fifteen digits makes no total wrong', () => {
    const rows = [
      ...Array.from({ length: 8 }, () => [1, '', 1, 80000, '01.01.2021', '31.12.2021']),
      [1, '', third, 80000, '01.01.2021', '31.12.2021'],
    ];
    const findings = recognised({ Stellen: posts(...rows, ['Summe', '', 8.33333333333333]) }).findings;
    expect(brief(findings)).toEqual(['rows-alike Stellen!A2']);
  });

  test('a unit in a cell counts', () => {
    const heading = ['Modul', 'Jahr', 'Gesamtkosten', 'Zuwendung'];
    const rows = [heading, [1, 2021, 70_000, 1_000], [1, 2021, '12 T€', 1_000], ['Summe', '', 82_000, 2_000]];
    expect(brief(recognised({ A: rows }).findings)).toEqual([]);
  });
});

describe('amounts beyond every budget are refused at their cell', () => {
  test.each([50_190_000_000_001, 9e13, '11 Mrd.'])('%j', (amount) => {
    const rows = [
      ['Modul', 'Jahr', 'Gesamtkosten', 'Zuwendung'],
      [1, 2021, amount, 1],
    ];
    expect(brief(recognised({ A: rows }).findings)).toEqual([
      `${typeof amount === 'number' ? 'number-too-large' : 'not-a-number'} A!C2`,
    ]);
  });
});

test('the total row of an Excel table is one, whatever it is called', () => {
  const rows = posts(POST, ['Alles', 'x', 2.5, '', '', '']);
  const tables = [{ name: 'Tabelle1', sheet: 'Stellen', address: 'A1:F3', totals: true as const }];
  const { case: input, findings } = recognise(workbookOf({ Stellen: rows }, { tables }));
  expect({ posts: input?.posts.length, findings: brief(findings) }).toEqual({ posts: 1, findings: [] });
});
