import { brief, recognised, type Rows } from '../workbook-of';

/** The cells that are filled, those that are tied out, and the findings. */
function read(rows: Rows) {
  const { case: input, namedTargets, findings } = recognised({ KIM: rows });
  return {
    filled: namedTargets.map(({ place }) => place.cell),
    stated: input?.statedFigures.flatMap(({ measure, origin }) =>
      measure === 'own-share' ? [origin.cells?.amount] : [],
    ),
    findings: brief(findings),
  };
}
const inRow = (label: string, amount: number | ''): Rows => [
  ['KIM 2022', 'Modul 1', 'Modul 2', 'Summe'],
  ['Kosten', 200000, 100000, 300000],
  ['Zuwendung', 137500, 57500, 195000],
  [label, amount, amount, amount],
];
const inColumn = (label: string, amount: number | ''): Rows => [
  ['KIM 2022', 'Kosten', 'Zuwendung', label],
  ['Modul 1', 200000, 137500, amount],
  ['Modul 2', 100000, 57500, amount],
  ['Summe', 300000, 195000, amount],
];
const inList = (label: string, amount: number | ''): Rows => [
  ['Modul', 'Jahr', 'Gesamtkosten', 'Zuwendung', label],
  [1, 2022, 200000, 137500, amount],
  [2, 2022, 100000, 57500, amount],
];

describe('an own share that is another than the whole one of the year is neither filled nor tied out', () => {
  test.each([
    'Eigenanteil vor Gegenfinanzierung',
    'Eigenanteil (vor Abzug der Drittmittel)',
    'Eigenanteil nach Drittmitteln',
    'Eigenanteil alt',
    'Eigenanteil Vorjahr',
    'Eigenanteil Ist',
    'Eigenanteil lt. Vorlage',
    'Eigenanteil Beschluss',
    'Eigenanteil Ansatz',
    'bisheriger Eigenanteil',
    'Eigenanteil ohne Drittmittel',
    'Eigenanteil vorläufig',
    'max. Eigenanteil',
    'Mindesteigenanteil',
    'Eigenanteil Träger',
    'Eigenanteil 10 %',
    'Eigenanteil Stadt VJ',
    'Eigenanteil Kreis Personalkosten',
    'Eigenanteil Kreis Sachkosten',
    'Eigenanteil Kreis beantragt',
    'Eigenanteil Kreis bewilligt',
    'Eigenanteil Stadt Prognose',
    'Eigenanteil Stadt maximal',
    'Eigenanteil Kreis anteilig',
    'Eigenanteil Stadt Entwurf',
    'Eigenanteil Stadt Jugendamt',
    'Eigenanteil Stadt Hagen Jugendamt',
    'Eigenanteil Kreis Kommunen',
    'Eigenanteil Kreis Overhead',
    'Eigenanteil Gemeinde Rücklage',
    'Eigenanteil Arbeitskreis',
    'Zuschussbedarf Stadt Sozialamt',
    'verbleibt beim Jugendamt',
    'nicht durch Drittmittel gedeckt',
    'Eigenanteil (1/2)',
    'Eigenanteil (2/3)',
    'Eigenanteil ½',
    'Eigenanteil 2/12',
    'Eigenanteil (50)',
    'Eigenanteil I/22',
    'Eigenanteil PK',
    'Eigenanteil JC',
    'davon Eigenanteil',
    'Eigenanteil Koordination',
    'Eigenanteil Ergebnis',
  ])('%s', (label) => {
    const neither = { filled: [], stated: [] };
    for (const amount of ['', 1000] as const) {
      expect(read(inRow(label, amount))).toEqual({
        ...neither,
        findings: ['own-share-not-filled KIM!A4'],
      });
      expect(read(inColumn(label, amount))).toEqual({
        ...neither,
        findings: ['own-share-not-filled KIM!D1'],
      });
      expect(read(inList(label, amount))).toEqual({
        ...neither,
        findings: ['own-share-not-filled KIM!E1'],
      });
    }
  });
});

describe('the whole own share is filled, in a cross-tab and in a list', () => {
  test.each([
    'Eigenanteil',
    'Eigenanteil (in €)',
    'Eigenanteil 2022',
    'Eigenanteil gesamt',
    'verbleibender Eigenanteil',
    'Kommunaler Eigenanteil',
    'Eigenanteil der Stadt',
    'Eigenanteil Rhein-Sieg-Kreis',
    'Eigenanteil KIM',
    '= Eigenanteil (1 ./. 2)',
    'Eigenmittel',
    'Anteil Kreis',
    'Zuschussbedarf',
    'Nettobelastung',
    'Kosten ./. Zuwendung',
    'Eigenanteil neu',
    'Eigenanteil Kreis Unna gesamt',
    'Anteil der Stadt Hagen',
    'Eigenanteil Märkischer Kreis',
    'Eigenmittel des Antragstellers',
    'Eigenanteil Antragsteller',
    '3. Eigenanteil (Zeile 1 - Zeile 2)',
    'Eigenanteil 1)',
    'nicht durch Zuwendung gedeckt',
  ])('%s', (label) => {
    expect(read(inRow(label, ''))).toEqual({ filled: ['B4', 'C4', 'D4'], stated: [], findings: [] });
    expect(read(inColumn(label, ''))).toEqual({ filled: ['D2', 'D3', 'D4'], stated: [], findings: [] });
    expect(read(inList(label, '')).filled).toEqual(['E2', 'E3']);
  });
});

describe('words of a group say it as the label itself', () => {
  test.each([
    'Vorjahr',
    'Ist',
    'bisher',
    'lt. Vorlage',
    'vor Gegenfinanzierung',
    'ohne Drittmittel',
    'je Einwohner',
  ])('%s', (group) => {
    const above = [
      ['KIM 2022', 'Finanzierung', '', group],
      ['', 'Kosten', 'Zuwendung', 'Eigenanteil'],
      ['Modul 1', 200000, 137500, ''],
    ];
    const before = [
      ['KIM 2022', '', 'Modul 1'],
      ['Finanzierung', 'Kosten', 200000],
      ['', 'Zuwendung', 137500],
      [group, 'Eigenanteil', ''],
    ];
    const section = [
      ['KIM 2022', 'Modul 1'],
      ['Kosten', 200000],
      ['Zuwendung', 137500],
      [group],
      ['Eigenanteil', ''],
    ];
    for (const rows of [above, before, section]) {
      expect(read(rows)).toMatchObject({ filled: [], stated: [] });
    }
    expect(read(above).findings).toEqual(['own-share-not-filled KIM!D2']);
    expect(read(before).findings).toEqual(['own-share-not-filled KIM!B4']);
    expect(read(section).findings).toEqual(['own-share-not-filled KIM!A5']);
  });

  test('but not where they stand above costs and grants as well', () => {
    expect(
      read([
        ['KIM 2022', 'Ist', '', ''],
        ['', 'Kosten', 'Zuwendung', 'Eigenanteil'],
        ['Modul 1', 200000, 137500, ''],
      ]),
    ).toEqual({ filled: ['D3'], stated: [], findings: [] });
    expect(
      read([
        ['KIM 2022', 'Kosten Ist', 'Zuwendung Ist', 'Eigenanteil Ist'],
        ['Modul 1', 200000, 137500, ''],
      ]),
    ).toEqual({ filled: ['D2'], stated: [], findings: [] });
    expect(
      read([['KIM 2022 Modul 1'], ['Kosten', 100000], ['Förderung 80 %', 80000], ['Eigenanteil 20 %', '']]),
    ).toEqual({ filled: ['B4'], stated: [], findings: [] });
  });
});

describe('words beside it count only where all costs and grants say them', () => {
  test.each<readonly string[]>([
    ['Personalkosten', 'Sachkosten', 'Zuwendung', 'Eigenanteil Personalkosten'],
    ['Kosten', 'Kosten für Overhead', 'Zuwendung', 'Eigenanteil Overhead'],
    ['Kosten Plan', 'Zuwendung bewilligt', 'Eigenanteil bewilligt'],
    ['Kosten', 'Zuwendung bewilligt', 'Eigenanteil bewilligt'],
    ['Kosten', 'Förderung 80 %', 'Eigenanteil 10 %'],
  ])('%s, %s, %s %s', (...labels) => {
    for (const amount of ['', 5000] as const) {
      const amounts = labels.map((label) => (label.startsWith('Eigen') ? amount : 50000));
      const list = read([
        ['Modul', 'Jahr', ...labels],
        [1, 2022, ...amounts],
      ]);
      const crossTab = read([['KIM 2022', 'Modul 1'], ...labels.map((label, at) => [label, amounts[at]!])]);
      for (const each of [list, crossTab]) {
        expect({ filled: each.filled, stated: each.stated ?? [] }).toEqual({ filled: [], stated: [] });
      }
    }
  });

  test('of its own module', () => {
    expect(
      read([
        ['KIM 2022', 'Betrag'],
        ['Modul 1', ''],
        ['Kosten Ist', 200000],
        ['Zuwendung Ist', 137500],
        ['Eigenanteil Ist', ''],
        ['Modul 2', ''],
        ['Kosten', 100000],
        ['Zuwendung', 57500],
        ['Eigenanteil', ''],
      ]).filled,
    ).toEqual(['B5', 'B9']);
  });
});
