import { brief, recognised, type Rows } from '../workbook-of';
import { ownShareOf } from './own-share-of';

/** The posts, the own shares, the filled cells, and the findings with how many cells each is about. */
function read(rows: Rows) {
  const { case: input, namedTargets, findings } = recognised({ KIM: rows });
  return {
    posts: input?.posts.map(({ label, module }) => `${label} M${module}`) ?? null,
    ownShare: input === null ? null : ownShareOf(input),
    filled: namedTargets.map(({ place }) => place.cell),
    findings: brief(findings),
    also: findings.map((each) => each.also ?? []),
  };
}
const amounts = (cost: number): Rows => [
  ['Kosten', cost],
  ['Zuwendung', 55000],
  ['Eigenanteil', ''],
];
const sections = (...heads: string[]): Rows => heads.flatMap((head, at) => [[head], ...amounts(70000 + at)]);

test.each([
  [['Modul 1 Stelle 1', 'Modul 1 Stelle 2']],
  [['Modul 1 – Koordination A', 'Modul 1 – Koordination B']],
  [['Modul 1 Träger Caritas', 'Modul 1 Träger AWO']],
  [['Modul 1, Stadt Kamen', 'Modul 1, Gemeinde Bönen']],
  [['Modul 1 (Stadt Kamen)', 'Modul 1 (Stadt Unna)']],
  [['Modul 1: Frau Müller', 'Modul 1: Herr Schmidt']],
  [['Modul 1 – Koordination, Stelle 1', 'Modul 1 – Koordination, Stelle 2']],
  [['Modul 1 Standort Nord', 'Modul 1 Standort Süd']],
])('a section for each post is read: %j', (heads) => {
  const { posts, ownShare, filled, findings } = read([['KIM 2022'], ...sections(...heads)]);
  expect(posts).toEqual(heads.map((head) => `${head} M1`));
  expect(ownShare).toEqual({ '1/2022': '30001.00' });
  expect({ filled, findings }).toEqual({ filled: [], findings: ['own-share-of-one-post KIM!B5'] });
});

test('with lines of modules above, several years, and without blank rows or with them', () => {
  const rows: Rows = [
    ['KIM', 2022, 2023],
    ['Modul 1'],
    ['Stelle 1'],
    ['Kosten', 70000, 71000],
    ['Zuwendung', 55000, 55000],
    [''],
    ['Stelle 2'],
    ['Kosten', 72000, 73000],
    ['Zuwendung', 55000, 55000],
    ['Modul 2'],
    ['Stelle 3'],
    ['Kosten', 80000, 81000],
    ['Zuwendung', 55000, 55000],
  ];
  expect(read(rows)).toMatchObject({
    ownShare: { '1/2022': '32000.00', '1/2023': '34000.00', '2/2022': '25000.00', '2/2023': '26000.00' },
    findings: [],
  });
});

test('their total is checked, its own share filled', () => {
  const total: Rows = [['Modul 1 gesamt'], ['Kosten', 140001], ['Zuwendung', 110000], ['Eigenanteil', '']];
  const rows: Rows = [['KIM 2022'], ...sections('Modul 1 Stelle 1', 'Modul 1 Stelle 2'), ...total];
  expect(read(rows)).toMatchObject({ ownShare: { '1/2022': '30001.00' }, filled: ['B13'] });
});

test.each([
  [['Modul 1 Variante 1', 'Modul 1 Variante 2']],
  [['Modul 1 (3,5 VZÄ)', 'Modul 1 (2,5 VZÄ)']],
  [['Modul 1', 'Modul 1']],
  [['Modul 1 Stelle 1 alt', 'Modul 1 Stelle 1 geändert']],
])('what may be the same twice is asked once, with its cells: %j', (heads) => {
  const { posts, findings, also } = read([['KIM 2022'], ...sections(...heads, ...heads)]);
  expect(posts).toBeNull();
  const codes = findings.map((each) => each.split(' ')[0]);
  expect(new Set(codes).size).toBe(codes.length);
  expect(also.flat().length).toBeGreaterThan(0);
});

test.each([
  [['Modul 1 Stadt Kamen beantragt', 'Modul 1 Stadt Kamen bewilligt']],
  [['Modul 1 Träger vor Prüfung', 'Modul 1 Träger nach Prüfung']],
  [['Modul 1 Frau Müller Antrag', 'Modul 1 Frau Müller Bescheid']],
  [['Modul 1 Kommune Vorjahr', 'Modul 1 Kommune lfd. Jahr']],
  [['Modul 1 Stadt: Ratsbeschluss', 'Modul 1 Stadt: Verwaltung']],
  [['Modul 1 Stadt Kamen', 'Modul 1 Stadt Unna', 'Modul 1 Stadt beide']],
  [['Modul 1 Stadt Kamen', 'Modul 1 Frau Müller']],
  [['Modul 1 Stelle 1 (1,0 VZÄ)', 'Modul 1 Stelle 1 (0,5 VZÄ)']],
])('lines that say more than who or where, or that twice in other ways, head no two posts: %j', (heads) => {
  const { posts, findings } = read([['KIM 2022'], ...sections(...heads)]);
  expect(posts).toBeNull();
  expect(findings[0]).toContain('block-figure-twice');
  expect(new Set(findings.map((each) => each.split(' ')[0])).size).toBe(findings.length);
});
