import { brief, recognised, sentences, type Rows } from '../workbook-of';
import { ownShareOf } from './own-share-of';

const crossTab = (...rows: Rows): Record<string, Rows> => ({ KIM: [['KIM 2022', 'Modul 1'], ...rows] });
const list = (headings: readonly string[], ...rows: Rows): Record<string, Rows> => ({
  Stellen: [['Modul', 'Jahr', ...headings], ...rows],
});
const read = (sheets: Readonly<Record<string, Rows>>) => {
  const { case: input, findings } = recognised(sheets);
  return {
    ownShare: input === null ? null : ownShareOf(input),
    findings: brief(findings),
    sentences: sentences(findings),
  };
};

describe('a cost that third-party money was taken off', () => {
  const costs = [
    'Kosten nach Abzug der Drittmittel',
    'Kosten abzgl. Drittmittel',
    'Gesamtkosten ohne Drittmittel',
    'Personalkosten abzüglich Gegenfinanzierung',
  ];
  test.each(costs)('is asked about where it stands for the cost: %s', (cost) => {
    const [granted, money] = [
      ['Zuwendung', 55000],
      ['Drittmittel bewilligt', 5000],
    ];
    const inCrossTab = read(crossTab([cost, 67000], granted, money, ['Eigenanteil', '']));
    expect(inCrossTab).toMatchObject({ ownShare: null, findings: ['cost-after-third-party KIM!B2'] });
    const headings = [cost, 'Zuwendung', 'Drittmittel bewilligt', 'Eigenanteil'];
    expect(read(list(headings, [1, 2022, 67000, 55000, 5000, ''])).findings.join()).toContain(
      'cost-after-third-party Stellen!',
    );
  });

  test.each(costs)('is none that counts beside the cost itself: %s', (cost) => {
    const rows = [
      ['Kosten', 72000],
      [cost, 67000],
      ['Zuwendung', 55000],
      ['Drittmittel bewilligt', 5000],
    ];
    expect(read(crossTab(...rows))).toMatchObject({ ownShare: { '1/2022': '12000.00' }, findings: [] });
  });

  test('is the cost where it stands before that', () => {
    const rows = [
      ['Kosten vor Abzug der Drittmittel', 72000],
      ['Zuwendung', 55000],
      ['Drittmittel bewilligt', 5000],
    ];
    expect(read(crossTab(...rows))).toMatchObject({ ownShare: { '1/2022': '12000.00' }, findings: [] });
  });

  test('beside another kind of cost only is asked about', () => {
    const rows = [
      ['Sachkosten', 10000],
      ['Personalkosten ohne Drittmittel', 57000],
      ['Zuwendung', 55000],
    ];
    expect(read(crossTab(...rows)).findings).toEqual(['cost-after-third-party KIM!B3']);
  });
});

describe('the status of third-party money by its label', () => {
  const BOTH = [
    ['cross-tab', (label: string) => crossTab(['Kosten', 72000], ['Zuwendung', 55000], [label, 5000])],
    ['list', (label: string) => list(['Gesamtkosten', 'Zuwendung', label], [1, 2022, 72000, 55000, 5000])],
  ] as const;
  const IN_DOUBT = [
    'Drittmittel, falls bewilligt',
    'Drittmittel voraussichtlich bewilligt',
    'Drittmittel (bewilligt?)',
    'Drittmittel soll bewilligt werden',
    'Drittmittel (unter Vorbehalt bewilligt)',
    'Drittmittel (nur teilweise bewilligt)',
  ];
  for (const [kind, sheets] of BOTH) {
    test.each(IN_DOUBT)(`is asked for where the words put it in doubt, in a ${kind}: %s`, (label) => {
      const { ownShare, findings } = read(sheets(label));
      expect(ownShare).toEqual({ '1/2022': '17000.00' });
      expect(findings).toEqual([expect.stringContaining('source-without-status')]);
    });

    test(`is that of this year only, in a ${kind}`, () => {
      expect(read(sheets('Drittmittel Vorjahr bewilligt')).ownShare).toEqual({ '1/2022': '17000.00' });
      expect(read(sheets('Drittmittel bewilligt')).ownShare).toEqual({ '1/2022': '12000.00' });
    });
  }

  test('of money applied for and granted in a cross-tab only what was granted counts', () => {
    const money = (...labels: string[]): Rows => labels.map((label, at) => [label, 8000 - 3000 * at]);
    const rows = (...labels: string[]): Record<string, Rows> =>
      crossTab(['Kosten', 72000], ['Zuwendung', 55000], ...money(...labels));
    const sources = (sheets: Record<string, Rows>) =>
      recognised(sheets).case!.moneySources.map(({ low }) => low);
    const same = rows('Drittmittel beantragt', 'Drittmittel bewilligt');
    expect(sources(same)).toEqual([500000]);
    expect(read(same).findings).toEqual(['money-requested-and-granted KIM!B4']);
    const others = rows('Drittmittel Stiftung beantragt', 'Drittmittel Jobcenter bewilligt');
    expect(sources(others)).toEqual([800000, 500000]);
    expect(read(others).findings).toEqual([]);
  });
});

describe('a dash or nothing where the grant should stand', () => {
  const inList = (rate: string | number, grant: string) =>
    read(
      list(
        ['Gesamtkosten', 'Förderquote', 'Zuwendung', 'Rolle'],
        [1, 2022, 72000, rate, grant, 'Koordination'],
      ),
    );
  const inCrossTab = (rate: string | number, grant: string) =>
    read(crossTab(['Kosten', 72000], ['Förderquote', rate], ['Zuwendung', grant], ['Eigenanteil', '']));

  test.each(['-', '–', ''])('is left to the rate that stands beside it: "%s"', (grant) => {
    for (const { ownShare, findings } of [inList('80 %', grant), inCrossTab('80 %', grant)]) {
      expect({ ownShare, findings }).toEqual({ ownShare: { '1/2022': '14400.00' }, findings: [] });
    }
  });

  test.each(['-', ''])('beside a rate that cannot be read is asked about: "%s"', (grant) => {
    expect(inList(0.8, grant)).toMatchObject({ ownShare: null, findings: ['not-a-quote Stellen!D2'] });
    expect(inCrossTab(0.8, grant)).toMatchObject({
      ownShare: null,
      findings: ['block-grant-missing KIM!B2'],
    });
  });
});

describe.each(['Anteil Drittmittel bewilligt', 'Drittmittel bewilligt (Anteil)', 'Drittmittel Anteil Stadt'])(
  'a share of third-party money without a word of per cent: %s',
  (label) => {
    const sheets = (value: number) => [
      crossTab(['Kosten', 72000], ['Zuwendung', 55000], [label, value], ['Eigenanteil', '']),
      list(['Rolle', 'Gesamtkosten', 'Zuwendung', label], [1, 2022, 'Koordination', 72000, 55000, value]),
    ];
    test('is money where it is larger than any per cent', () => {
      for (const each of sheets(5000)) {
        expect(recognised(each).case!.moneySources).toMatchObject([{ label, low: 500000, module: 1 }]);
        expect(read(each).findings.join()).not.toContain('third-party-share');
      }
    });

    test.each([0.07, 7])('may be per cent, which is said: %s', (value) => {
      for (const each of sheets(value)) {
        expect(recognised(each).case!.moneySources).toEqual([]);
        expect(read(each).findings).toEqual([expect.stringContaining('third-party-share-not-read')]);
      }
    });
  },
);

describe('a change below the grant', () => {
  test.each(['Änderung', 'Änderungen', 'Änderung der Zuwendung', 'Änderung (Bescheid)'])(
    'is asked about in a cross-tab and named in a list: %s',
    (label) => {
      const rows = [
        ['Kosten', 72000],
        ['Zuwendung', 55000],
        [label, 5000],
        ['Eigenanteil', ''],
      ];
      expect(read(crossTab(...rows))).toMatchObject({
        ownShare: null,
        findings: ['block-measure-unknown KIM!A4'],
      });
      const inList = list(
        ['Rolle', 'Gesamtkosten', 'Zuwendung', label],
        [1, 2022, 'Koordination', 72000, 55000, 5000],
      );
      expect(read(inList).findings).toEqual(['amount-column-not-read Stellen!F1']);
    },
  );

  test('is passed over where it is the difference of two others', () => {
    const rows: Rows = [
      ['KIM Modul 1 2022', 'alt', 'neu', 'Änderung'],
      ['Kosten', 72000, 75000, 3000],
      ['Zuwendung', 55000, 60000, 5000],
    ];
    expect(read({ KIM: rows })).toMatchObject({ ownShare: { '1/2022': '15000.00' }, findings: [] });
  });
});
