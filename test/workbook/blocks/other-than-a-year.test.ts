import { brief, recognised, type Rows } from '../workbook-of';
import { ownShareOf } from './own-share-of';

function read(rows: Rows) {
  const { case: input, findings, namedTargets } = recognised({ KIM: rows });
  return {
    ownShare: input === null ? null : ownShareOf(input),
    targets: namedTargets.map(({ place }) => place.cell),
    findings: brief(findings),
  };
}

test.each([
  'Kosten (Monat)',
  'Kosten (monatlich)',
  'Kosten je Quartal',
  'Kosten pro Kopf',
  'Kosten (kumuliert)',
  'Kosten seit Projektbeginn',
  'Personalkosten (AN-Brutto)',
  'Kosten (in %)',
  'Kosten [v. H.]',
])('an amount that its label says to be another than that of a year is asked about: %s', (label) => {
  const { ownShare, findings } = read([['KIM Modul 1 2022'], [label, 40000], ['Zuwendung', 25000]]);
  expect(ownShare).toBeNull();
  expect(findings).toContain('block-per-unit KIM!B2');
});

test('a share of the cost in per cent gives the grant, and counts for nothing beside the amount', () => {
  const kosten = ['Kosten', 40000];
  const share = ['Zuwendung (in %)', 80];
  expect(read([['KIM Modul 1 2022'], kosten, share])).toMatchObject({
    ownShare: { '1/2022': '8000.00' },
    findings: [],
  });
  expect(read([['KIM Modul 1 2022'], kosten, share, ['Zuwendung (in €)', 32000]])).toEqual({
    ownShare: { '1/2022': '8000.00' },
    targets: [],
    findings: [],
  });
});

test.each(['2022 kumuliert', '2022 (kum.)', '2022 monatlich'])(
  'a column beside that of a year is asked about: %s',
  (heading) => {
    const { ownShare, findings } = read([
      ['KIM Modul 1', '2021', heading],
      ['Kosten', 40000, 90000],
      ['Zuwendung', 25000, 55000],
    ]);
    expect(ownShare).toBeNull();
    expect(findings).toEqual(['block-label-unclear KIM!C2']);
  },
);

test.each(['I. Quartal', '2. Halbjahr', 'bis 30.06.'])(
  'a column of a part of the year in the title is asked about: %s',
  (heading) => {
    const rows = [['KIM Modul 1 2022'], ['', heading], ['Kosten', 40000], ['Zuwendung', 25000]];
    expect(read(rows).findings).toEqual(['block-per-unit KIM!B3', 'block-per-unit KIM!B4']);
  },
);

test.each(['Beträge je Monat', 'alle Werte pro Stelle'])(
  'what a line above says of all amounts holds for each: %s',
  (line) => {
    const rows = [['KIM Modul 1 2022'], [line], ['Kosten', 4000], ['Zuwendung', 2500]];
    expect(read(rows).findings).toEqual(['block-per-unit KIM!B3', 'block-per-unit KIM!B4']);
  },
);

test('the own share of a month, or in per cent, is not filled with that of the year', () => {
  const rows: Rows = [
    ['KIM Modul 1 2022'],
    ['Kosten', 40000],
    ['Zuwendung', 25000],
    ['Eigenanteil', ''],
    ['Eigenanteil monatlich', ''],
    ['Eigenanteil (in %)', ''],
  ];
  expect(read(rows)).toEqual({ ownShare: { '1/2022': '15000.00' }, targets: ['B4'], findings: [] });
});
