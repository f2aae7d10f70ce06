import { brief, recognised, type Rows } from '../workbook-of';
import { ownShareOf } from './own-share-of';

/** The own shares, what is filled and stated of which module and year, the sources with their status, the findings. */
function read(rows: Rows) {
  const { case: input, namedTargets, findings } = recognised({ 'KIM 2022': rows });
  return {
    ownShare: input === null ? null : ownShareOf(input),
    filled: namedTargets.map(({ place, figure }) => `${place.cell} ${figure.module}/${figure.year}`),
    stated: input?.statedFigures.map(
      ({ origin, module, year, amount }) => `${origin.cells?.amount} ${module}/${year} ${amount / 100}`,
    ),
    sources: input?.moneySources.map(({ label, status }) => `${label}: ${status}`),
    findings: brief(findings),
  };
}

test('a total row is none of the year that is written above it', () => {
  const { case: input, namedTargets } = recognised({
    KIM: [
      ['KIM', 'Jahr', 'Kosten', 'Zuwendung', 'Eigenanteil'],
      ['Modul 1', 2021, 100000, 70000, ''],
      ['', 2022, 200000, 140000, ''],
      ['Summe', '', 300000, 210000, ''],
    ],
  });
  expect(namedTargets.at(-1)).toMatchObject({ place: { cell: 'E4' }, figure: { year: null } });
  expect(input!.statedFigures).toMatchObject([{ year: null }, { year: null }]);
});

test('the change between an appropriation and the one after a supplement is no amount', () => {
  expect(
    read([
      ['', 'Ansatz bisher', 'Änderung', 'Ansatz neu'],
      ['Modul 1'],
      ['Kosten', 200000, 20000, 220000],
      ['Zuwendung', 137500, 0, 137500],
      ['Eigenanteil', 62500, 20000, ''],
    ]),
  ).toMatchObject({ ownShare: { '1/2022': '82500.00' }, filled: ['D5 1/2022'] });
});

test('the pay of posts does not name them', () => {
  const { ownShare, findings } = read([
    ['Modul', 'Stelle', 'EG', 'Kosten', 'Zuwendung'],
    ['Modul 2', 'Case Management A', 'S 12', 76000, 55000],
    ['Modul 2', 'Case Management B', 'S 12', 38000, 27500],
  ]);
  expect({ ownShare, findings }).toEqual({ ownShare: { '2/2022': '31500.00' }, findings: [] });
});

test('a footnote behind the number of a module is none of it', () => {
  const rows: Rows = [
    ['', 'Modul 1*', 'Modul 2¹)'],
    ['Kosten', 200000, 500000],
    ['Zuwendung', 137500, 440000],
  ];
  expect(read(rows)).toMatchObject({
    ownShare: { '1/2022': '62500.00', '2/2022': '60000.00' },
    findings: [],
  });
});

test('where expenses have a minus and grants none, an own share with a minus is what is to be paid', () => {
  expect(
    read([
      ['', 'Modul 1'],
      ['Aufwendungen', -200000],
      ['Zuwendungen', 137500],
      ['Ergebnis (Eigenanteil)', -62500],
    ]),
  ).toMatchObject({ stated: ['B4 1/2022 62500'] });
});

test('the status of third-party money is that of its label, and it is what an own share after it is without', () => {
  const rows = (label: string): Rows => [
    ['', 'Modul 1'],
    ['Kosten', 200000],
    ['Zuwendung', 137500],
    [label, 20000],
    ['Eigenanteil nach Gegenfinanzierung', ''],
  ];
  expect(read(rows('Gegenfinanzierung (bewilligt)'))).toMatchObject({
    ownShare: { '1/2022': '42500.00' },
    filled: ['B5 1/2022'],
    sources: ['Gegenfinanzierung (bewilligt): granted'],
    findings: [],
  });
  expect(read(rows('Gegenfinanzierung'))).toMatchObject({
    filled: [],
    findings: ['source-without-status KIM 2022!B4', 'own-share-not-filled KIM 2022!A5'],
  });
});
