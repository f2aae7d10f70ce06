import { compute } from '../../../src/domain/compute';
import { ruleSetOf } from '../../../src/domain/rules/programmes';
import { brief, recognised, type Rows } from '../workbook-of';

const OF_YEARS = ['Modul', 'Jahr', 'Gesamtkosten', 'Zuwendung'];
const byYear = (heading: string, ...amounts: (string | number)[]): Rows => [
  [...OF_YEARS, heading],
  [1, 2022, 72000, 55000, amounts[0]!],
  [2, 2022, 80000, 55000, amounts[1]!],
];
const byFte = (heading: string, amount: number, until = '31.12.2022'): Rows => [
  ['Modul', 'VZÄ', 'Personalkosten je VZÄ', heading, 'Beginn', 'Ende'],
  [2, 1, 72000, amount, '01.01.2022', until],
];

describe('money of others in a column of a list of posts', () => {
  test.each(['Gegenfinanzierung', 'Drittmittel', 'Integrationspauschale', 'Leistungen Dritter'])(
    '%s is a source of the module and year of its row, whose status is asked for',
    (heading) => {
      const { case: input, findings } = recognised({ Stellen: byYear(heading, 5000, 6000) });
      expect(findings).toMatchObject([
        { code: 'source-without-status', place: { cell: 'E2' }, also: ['E3'] },
      ]);
      expect(input!.moneySources).toMatchObject([
        { label: heading, kind: 'counter-financing', years: [2022], module: 1, low: 500_000, status: null },
        { label: heading, kind: 'counter-financing', years: [2022], module: 2, low: 600_000, status: null },
      ]);
    },
  );

  test('is in the unit of the list', () => {
    const rows: Rows = [
      ['Modul', 'Jahr', 'Gesamtkosten (T€)', 'Zuwendung (T€)', 'Drittmittel (T€)'],
      [1, 2022, 72, 55, 5],
    ];
    expect(recognised({ Stellen: rows }).case!.moneySources).toMatchObject([{ low: 500_000 }]);
  });

  test('of posts over several years is not deducted, and it is said why', () => {
    expect(brief(recognised({ Stellen: byFte('Drittmittel', 5000) }).findings)).toEqual([
      'source-without-status Stellen!D2',
    ]);
    const { case: input, findings } = recognised({ Stellen: byFte('Drittmittel', 5000, '31.12.2023') });
    expect(brief(findings)).toContain('source-column-without-year Stellen!D1');
    expect(input!.moneySources).toEqual([]);
  });
});

describe('the own share in a column of a list of posts', () => {
  test('is filled where it is empty', () => {
    const { namedTargets } = recognised({ Stellen: byYear('Eigenanteil', '', '') });
    expect(namedTargets).toMatchObject([
      { place: { cell: 'E2' }, figure: { measure: 'own-share', module: 1, year: 2022 } },
      { place: { cell: 'E3' }, figure: { measure: 'own-share', module: 2, year: 2022 } },
    ]);
  });

  test.each(['Eigenanteil', 'Eigenmittel', 'Anteil Kreis'])(
    '%s is tied out where it is filled',
    (heading) => {
      const { case: input } = recognised({ Stellen: byYear(heading, 17000, 20000) });
      expect(compute(input!, ruleSetOf(input!.settings)).figures.tieOut).toMatchObject([
        { verdict: 'exact', origin: { cells: { amount: 'E2', label: 'E1' } } },
        { verdict: 'deviates', origin: { cells: { amount: 'E3', label: 'E1' } } },
      ]);
    },
  );

  test('of one of several posts of a module stays as it is, which is said once', () => {
    const rows = byYear('Eigenanteil', 17000, 25000).map((row) =>
      row[0] === 2 ? [1, ...row.slice(1)] : row,
    );
    expect(recognised({ Stellen: rows }).findings).toMatchObject([
      { code: 'own-share-of-one-post', place: { cell: 'E2' }, also: ['E3'] },
    ]);
  });
});

describe('a column of amounts that a list of posts has no field for', () => {
  test.each([
    ['Bundesmittel', 'amount-column-not-read'],
    ['Zuschuss Bund', 'amount-column-not-read'],
    ['Spenden', 'amount-column-not-read'],
    ['Kostenbeteiligung der Gemeinden', 'amount-column-not-read'],
    ['Rücklage', 'amount-column-not-read'],
    ['Sonstiges (€)', 'amount-column-not-read'],
    ['bereits abgerufen', 'block-paid-left-out'],
    ['Reisekosten', 'cost-column-not-read'],
    ['Sonstige Kosten', 'cost-column-not-read'],
  ])('is named at its heading: %s', (heading, code) => {
    expect(brief(recognised({ Stellen: byFte(heading, 5000) }).findings)).toEqual([`${code} Stellen!D1`]);
  });

  test.each(['Kosten Vorjahr', 'Differenz', 'Kostenstelle', 'Summe', 'Entgeltgruppe', 'Telefonnummer'])(
    'is not meant by %s',
    (heading) => {
      expect(brief(recognised({ Stellen: byFte(heading, 5000) }).findings)).toEqual([]);
    },
  );

  test('is not named where it is empty, or contained in the whole cost', () => {
    expect(brief(recognised({ Stellen: byFte('Spenden', 0) }).findings)).toEqual([]);
    expect(brief(recognised({ Stellen: byYear('Reisekosten', 300, 400) }).findings)).toEqual([]);
  });
});
