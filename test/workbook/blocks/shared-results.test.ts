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

test('the cell of one of several posts of a module gets no own share of the module', () => {
  const rows = (first: number | ''): Rows => [
    ['KIM Modul 1 2022'],
    ['', 'Kosten', 'Zuwendung', 'Eigenanteil'],
    ['Koordination A', 100000, 70000, first],
    ['Koordination B', 100000, 60000, ''],
    ['Summe', 200000, 130000, ''],
  ];
  const findings = ['own-share-of-one-post KIM!D3'];
  expect(read(rows(''))).toEqual({ filled: ['D5'], stated: [], findings });
  expect(read(rows(30000))).toEqual({ filled: ['D5'], stated: [], findings });
});

test('a post that is alone in its module has its own share', () => {
  expect(
    read([
      ['KIM Modul 1 2022'],
      ['', 'Kosten', 'Zuwendung', 'Eigenanteil'],
      ['Koordination A', 100000, 70000, ''],
    ]),
  ).toEqual({ filled: ['D3'], stated: [], findings: [] });
});

test('cells that share an own share are left to the user', () => {
  expect(
    read([
      ['KIM 2022'],
      ['', 'Kosten', 'Zuwendung', 'Eigenanteil Kreis', 'Eigenanteil Kommunen'],
      ['Modul 1', 200000, 137500, '', ''],
    ]),
  ).toEqual({ filled: [], stated: [], findings: ['own-share-shared KIM!D3', 'own-share-shared KIM!E3'] });
});

test('beside the whole own share only its parts are', () => {
  expect(
    read([
      ['KIM Modul 1 2022'],
      ['Kosten', 200000],
      ['Zuwendung', 137500],
      ['Eigenanteil', ''],
      ['davon Anteil Kreis', ''],
      ['davon Anteil Kommunen', ''],
    ]),
  ).toEqual({ filled: ['B4'], stated: [], findings: ['own-share-shared KIM!B5', 'own-share-shared KIM!B6'] });
});

test('an own share of one post or month is not the one of the year', () => {
  expect(
    read([
      ['KIM 2022'],
      ['', 'Kosten', 'Zuwendung', 'Eigenanteil', 'Eigenanteil je VZÄ', 'Eigenanteil mtl.'],
      ['Modul 1', 200000, 137500, '', '', 5208.33],
    ]),
  ).toEqual({ filled: ['D3'], stated: [], findings: [] });
});
