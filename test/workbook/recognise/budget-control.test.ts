import type { Rows } from '../workbook-of';
import { sentences } from '../workbook-of';
import { budget } from './budget-of';

const TITLE: Rows = [['Haushaltsüberwachungsliste 2022'], ['Produkt 05.01.13 Integration'], []];
const T_EURO: Rows[number] = ['Sachkonto', 'Bezeichnung', 'Ansatz (T€)', 'Verfügt (T€)', 'Verfügbar (T€)'];

describe('a Haushaltsüberwachungsliste', () => {
  test('in T€, whose available amounts confirm the reading', () => {
    const { lines, findings } = budget('HÜL', [
      ...TITLE,
      T_EURO,
      [501200, 'Entgelt', 95, 40.5, 54.5],
      [414100, 'Zuweisungen', 60, 10, 50],
    ]);
    expect(findings).toEqual([]);
    expect(lines).toEqual([
      '2022 05.01.13 / 501200 expense 95000.00 40500.00',
      '2022 05.01.13 / 414100 income 60000.00 10000.00',
    ]);
  });

  test('a difference is named with its cell and amount', () => {
    const { lines, recognition } = budget('HÜL', [
      ...TITLE,
      ['Sachkonto', 'Ansatz', 'Verfügt', 'Verfügbar'],
      [501200, 95000, 40500, 54000],
    ]);
    expect(lines).toEqual(['2022 05.01.13 / 501200 expense 95000.00 40500.00']);
    expect(sentences(recognition.findings)).toEqual([
      expect.stringMatching(/^HÜL!D5: .*54\.000,00.*54\.500,00.*Differenz -500,00/),
    ]);
  });

  test('rounding to T€ is no difference', () => {
    const rows: Rows = [...TITLE, T_EURO, [501200, 'Entgelt', 95, 41, 55]];
    expect(budget('HÜL', rows).findings).toEqual([]);
  });

  test('a column that is not read is missing in every row, which is said once for all beyond three', () => {
    const accounts = [501200, 502200, 503200, 504200, 505200];
    const { findings } = budget('HÜL', [
      ...TITLE,
      ['Sachkonto', 'Ansatz', 'Übertragung', 'Verfügt', 'Verfügbar'],
      ...accounts.map((account) => [account, 1000, 50, 400, 650]),
    ]);
    expect(findings).toEqual([
      'heading-ambiguous HÜL!C4',
      'available-differs HÜL!E5',
      'available-differs HÜL!E6',
      'available-differs HÜL!E7',
      'availables-differ HÜL!E5',
    ]);
  });

  test('what cannot be read as available stops nothing', () => {
    const { lines, findings } = budget('HÜL', [
      ...TITLE,
      ['Sachkonto', 'Ansatz', 'Verfügt', 'Verfügbar', 'Überplanmäßig'],
      [501200, 95000, 40500, 'gesperrt', ''],
    ]);
    expect([lines, findings]).toEqual([['2022 05.01.13 / 501200 expense 95000.00 40500.00'], []]);
  });
});

describe('available amounts and no column of what is committed', () => {
  const heading: Rows[number] = ['Sachkonto', 'Ansatz', 'Ermächtigungsübertragung', 'Verfügbar'];

  test('give what is committed of expenses, also where more is than there was', () => {
    const { lines, findings } = budget('HÜL', [
      ...TITLE,
      heading,
      [501200, 95000, 5000, 30000],
      [541100, 2000, '', -500],
      [414100, 60000, '', 20000],
    ]);
    expect(lines).toEqual([
      '2022 05.01.13 / 501200 expense 95000.00 70000.00',
      '2022 05.01.13 / 541100 expense 2000.00 2500.00',
      '2022 05.01.13 / 414100 income 60000.00 –',
    ]);
    expect(findings).toContain('used-from-available HÜL!D5');
  });

  test('above what there was show that an amount is missing', () => {
    const { lines, findings } = budget('HÜL', [...TITLE, heading, [501200, 95000, '', 97000]]);
    expect(lines).toEqual(['2022 05.01.13 / 501200 expense 95000.00 –']);
    expect(findings).toEqual(['available-differs HÜL!D5']);
  });
});

describe('booked beside committed, under the year', () => {
  const heading: Rows = [
    ['Produkt', 'Konto', 2022, '', '', ''],
    ['', '', 'Ansatz', 'Ist', 'Verfügt', 'Verfügbar'],
  ];
  const beside = 'booked-beside-committed Export!D2';

  test.each<[string, Rows[number], string, string[]]>([
    ['what is committed contains it', [95000, 300, 400, 94600], '400.00', []],
    [
      'what is committed does not, as the available amount proves',
      [95000, 300, 400, 94300],
      '700.00',
      ['booked-added Export!D3'],
    ],
    [
      'more booked than committed is asked',
      [95000, 500, 400, 94600],
      '400.00',
      ['booked-above-committed Export!D3'],
    ],
  ])('%s', (_, amounts, used, more) => {
    const { lines, findings } = budget('Export', [...heading, ['05.01.13', 501200, ...amounts]]);
    expect(lines).toEqual([`2022 05.01.13 / 501200 expense 95000.00 ${used}`]);
    expect(findings).toEqual([beside, ...more]);
  });
});

describe('a column without a year beside several years', () => {
  const rows: Rows = [
    ['PSK', 'Ansatz 2021', 'Ansatz 2022', 'Verfügt'],
    ['05.01.13.501200', 90000, 95000, 400],
  ];

  test('is of the year that the title says', () => {
    const { lines, findings } = budget('Export', [['Bewirtschaftung 2022'], ...rows]);
    expect(findings).toEqual([]);
    expect(lines).toEqual([
      '2021 05.01.13.501200 expense 90000.00 –',
      '2022 05.01.13.501200 expense 95000.00 400.00',
    ]);
  });

  test('else of none, which is said', () => {
    const { lines, findings } = budget('Export', rows);
    expect(findings).toEqual(['amounts-without-year Export!D1']);
    expect(lines).toEqual([
      '2021 05.01.13.501200 expense 90000.00 –',
      '2022 05.01.13.501200 expense 95000.00 –',
    ]);
  });
});
