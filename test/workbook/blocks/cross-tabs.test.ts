import { toAmountText } from '../../../src/domain/numbers';
import { brief, recognised, type Rows } from '../workbook-of';
import { ownShareOf } from './own-share-of';

/** Own share of each module and year, and the cells that get results. */
function read(sheets: Readonly<Record<string, Rows>>) {
  const { case: input, findings, namedTargets } = recognised(sheets);
  const errors = brief(findings);
  if (input === null) return { errors };
  return {
    ownShare: ownShareOf(input),
    targets: namedTargets.map(
      ({ place, figure }) => `${place.cell} ${figure.measure} ${figure.module ?? '*'}/${figure.year ?? '*'}`,
    ),
    stated: input.statedFigures.map(
      ({ label, amount, origin }) => `${origin.cells?.amount} ${label} ${toAmountText(amount)}`,
    ),
    errors,
  };
}

test('years as columns, positions as rows, a block for each module', () => {
  expect(
    read({
      KIM: [
        ['KIM: Kosten und Finanzierung (in €)'],
        [],
        ['Modul 1 – Koordination', 2021, 2022, 'Summe'],
        ['Personal- und Sachkosten', 100000, 200000, 300000],
        ['./. Landeszuwendung', -68750, -137500, -206250],
        ['Eigenanteil', '', '', ''],
        [],
        ['Modul 2 – Case Management', 2021, 2022, 'Summe'],
        ['Personal- und Sachkosten', 50000, 60000, 110000],
        ['./. Landeszuwendung', -40000, -45000, -85000],
        ['Eigenanteil', '', '', ''],
      ],
    }),
  ).toEqual({
    ownShare: { '1/2021': '31250.00', '1/2022': '62500.00', '2/2021': '10000.00', '2/2022': '15000.00' },
    targets: [
      'B6 own-share 1/2021',
      'C6 own-share 1/2022',
      'D6 own-share 1/*',
      'B11 own-share 2/2021',
      'C11 own-share 2/2022',
      'D11 own-share 2/*',
    ],
    stated: [
      'D4 Kosten Modul 1 300000.00',
      'D5 Zuwendung Modul 1 206250.00',
      'D9 Kosten Modul 2 110000.00',
      'D10 Zuwendung Modul 2 85000.00',
    ],
    errors: [],
  });
});

test('modules as columns, a block for each year', () => {
  expect(
    read({
      Finanzierung: [
        ['Kommunales Integrationsmanagement'],
        ['Haushaltsjahr 2021', 'Modul 1', 'Modul 2', 'Gesamt'],
        ['Personalkosten', 80000, 40000, 120000],
        ['Sachkosten', 20000, 10000, 30000],
        ['Zuwendung Land', 68750, 40000, 108750],
        ['Eigenanteil', 31250, 10000, 41250],
        ['Haushaltsjahr 2022', 'Modul 1', 'Modul 2', 'Gesamt'],
        ['Personalkosten', 160000, 50000, 210000],
        ['Sachkosten', 40000, 10000, 50000],
        ['Zuwendung Land', 137500, 45000, 182500],
        ['Eigenanteil', 62500, 15000, 77500],
      ],
    }),
  ).toMatchObject({
    ownShare: { '1/2021': '31250.00', '1/2022': '62500.00', '2/2021': '10000.00', '2/2022': '15000.00' },
    targets: [],
    errors: [],
  });
});

test('three heading rows: year over module over measure', () => {
  expect(
    read({
      Übersicht: [
        ['KIM', 2021, '', '', 2022, '', ''],
        ['', 'Kosten', 'Zuwendung', 'Eigenanteil', 'Kosten', 'Zuwendung', 'Eigenanteil'],
        ['Modul 1', 100000, 68750, '', 200000, 137500, ''],
        ['Modul 2', 50000, 40000, '', 60000, 45000, ''],
        ['Summe', 150000, 108750, '', 260000, 182500, ''],
      ],
    }),
  ).toEqual({
    ownShare: { '1/2021': '31250.00', '1/2022': '62500.00', '2/2021': '10000.00', '2/2022': '15000.00' },
    targets: [
      'D3 own-share 1/2021',
      'G3 own-share 1/2022',
      'D4 own-share 2/2021',
      'G4 own-share 2/2022',
      'D5 own-share */2021',
      'G5 own-share */2022',
    ],
    stated: [
      'B5 Kosten 2021 150000.00',
      'C5 Zuwendung 2021 108750.00',
      'E5 Kosten 2022 260000.00',
      'F5 Zuwendung 2022 182500.00',
    ],
    errors: [],
  });
});

test('module and year as section lines', () => {
  expect(
    read({
      Aufstellung: [
        ['Integrationsmanagement', '', '', ''],
        ['Stelle', 'Gesamtkosten', 'Zuwendung', 'Eigenanteil'],
        ['2021'],
        ['Modul 1'],
        ['Koordinatorin A', 60000, 40000, 20000],
        ['Koordinator B', 40000, 28750, 11250],
        ['2022'],
        ['Modul 1'],
        ['Koordinatorin A', 120000, 80000, 40000],
        ['Koordinator B', 80000, 57500, 22500],
      ],
    }),
  ).toMatchObject({
    ownShare: { '1/2021': '31250.00', '1/2022': '62500.00' },
    errors: ['own-share-of-one-post Aufstellung!D5'],
  });
});

test('one sheet per year, the module written once', () => {
  const ofYear = (factor: number): Rows => [
    ['Modul', 'Position', 'Betrag in €'],
    ['Modul 1', 'Personalkosten', 80000 * factor],
    ['', 'Sachkosten', 20000 * factor],
    ['', 'Landeszuwendung', 68750 * factor],
    ['Modul 2', 'Personalkosten', 50000 * factor],
    ['', 'Landeszuwendung', 40000 * factor],
  ];
  expect(read({ 'KIM 2021': ofYear(1), 'KIM 2022': ofYear(2) })).toMatchObject({
    ownShare: { '1/2021': '31250.00', '1/2022': '62500.00', '2/2021': '10000.00', '2/2022': '20000.00' },
    errors: [],
  });
});

test('the unit stands in the title', () => {
  expect(
    read({
      KIM: [
        ['KIM 2022 (Angaben in T€)'],
        ['', 'Kosten', 'Zuwendung', 'Eigenanteil'],
        ['Modul 1', 200, 137.5, ''],
      ],
    }),
  ).toMatchObject({ ownShare: { '1/2022': '62500.00' }, errors: [] });
});

test('a sheet and a heading that name different years are a question', () => {
  expect(
    read({ '2021': [['KIM 2022'], ['', 'Kosten', 'Zuwendung'], ['Modul 1', 200000, 137500]] }).errors,
  ).toEqual(['block-labels-contradict 2021!B3']);
});

test('a year that nobody names is asked for', () => {
  expect(
    read({
      KIM: [
        ['', 'Kosten', 'Zuwendung'],
        ['Modul 1', 200000, 137500],
      ],
    }).errors,
  ).toEqual(['block-coordinate-missing KIM!B2']);
});

test('a workbook about something else is not read', () => {
  expect(
    read({
      Schulen: [
        ['Investitionen', 2021, 2022],
        ['Zuwendung Digitalpakt', 100, 200],
        ['Kosten', 150, 250],
      ],
    }).errors,
  ).toEqual(['no-posts-table']);
});

test('a table below another one has the year of its own title, not one above the column further up', () => {
  const upper = [
    ['KIM Modul 1'],
    [],
    ['', 2021, 2022],
    ['Kosten', 90000, 80000],
    ['Zuwendung', 70000, 60000],
  ];
  const lower = [['KIM 2021'], ['', '', 'Modul 3'], ['Kosten', '', 50000], ['Zuwendung', '', 40000]];
  const { case: input, findings } = recognised({ KIM: [...upper, [], [], ...lower] });
  expect(ownShareOf(input!)).toMatchObject({ '3/2021': '10000.00' });
  expect(brief(findings)).toEqual([]);
});
