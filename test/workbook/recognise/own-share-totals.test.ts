import { compute } from '../../../src/domain/compute';
import { ruleSetOf } from '../../../src/domain/rules/programmes';
import { brief, recognised, type Rows } from '../workbook-of';

const HEADINGS = ['Modul', 'Jahr', 'Gesamtkosten', 'Zuwendung', 'Eigenanteil'];

/** The totals that are filled, as `E4 1/2022`, those that are tied out with their verdict, and the findings. */
function read(...rows: Rows) {
  const { case: input, namedTargets, findings } = recognised({ Stellen: [HEADINGS, ...rows] });
  const isTotal = (cell: string): boolean =>
    /summe|gesamt/i.test(String(rows[Number(cell.slice(1)) - 2]![0]));
  return {
    filled: namedTargets.flatMap(({ place, figure }) =>
      isTotal(place.cell) ? [`${place.cell} ${figure.module}/${figure.year}`] : [],
    ),
    tiedOut: compute(input!, ruleSetOf(input!.settings)).figures.tieOut.flatMap(({ origin, verdict }) =>
      isTotal(origin.cells!.amount!) ? [`${origin.cells!.amount} ${verdict}`] : [],
    ),
    findings: brief(findings),
  };
}
const FIRST = [1, 2022, 72000, 55000, ''];
const DEARER = [1, 2022, 73000, 55000, ''];
const NEXT_YEAR = [1, 2023, 72000, 55000, ''];
const SECOND = [2, 2022, 80000, 55000, ''];

test('the total of own shares below a list is filled where it is empty', () => {
  expect(read(FIRST, SECOND, ['Summe', '', 152000, 110000, ''])).toEqual({
    filled: ['E4 null/2022'],
    tiedOut: [],
    findings: [],
  });
  expect(read(FIRST, SECOND, ['', '', '', '', ''], ['Gesamt', '', '', '', '']).filled).toEqual([
    'E5 null/2022',
  ]);
});

test('and tied out where it is filled', () => {
  expect(read(FIRST, SECOND, ['Summe', '', 152000, 110000, 42000]).tiedOut).toEqual(['E4 exact']);
  expect(read(FIRST, SECOND, ['Summe', '', 152000, 110000, 43500]).tiedOut).toEqual(['E4 deviates']);
});

test('also where a module has several posts, whose own cells get none', () => {
  expect(read(FIRST, DEARER, ['Summe', '', 145000, 110000, '']).filled).toEqual(['E4 1/2022']);
});

test('of each module, then of all', () => {
  expect(
    read(
      FIRST,
      ['Summe Modul 1', '', 72000, 55000, ''],
      SECOND,
      ['Summe Modul 2', '', 80000, 55000, ''],
      ['Gesamtsumme', '', 152000, 110000, ''],
    ).filled,
  ).toEqual(['E3 1/2022', 'E5 2/2022', 'E6 null/2022']);
});

test('of each year, then of all', () => {
  expect(
    read(
      FIRST,
      NEXT_YEAR,
      ['Summe 2022', '', 72000, 55000, ''],
      ['Summe 2023', '', 72000, 55000, ''],
      ['Summe', '', 144000, 110000, ''],
    ),
  ).toEqual({ filled: ['E4 1/2022', 'E5 1/2023', 'E6 1/null'], tiedOut: [], findings: [] });
});

test('a total row says its module or year in any column', () => {
  expect(
    read(FIRST, NEXT_YEAR, SECOND, ['Summe', 2022, '', '', ''], ['Summe', 2023, '', '', '']).filled,
  ).toEqual(['E5 null/2022', 'E6 1/2023']);
});

test('a total of rows that are not all of their module and year is left', () => {
  const rows = [FIRST, ['Zwischensumme', '', 72000, 55000, ''], DEARER];
  expect(read(...rows).filled).toEqual([]);
  expect(read(...rows, ['Summe', '', 145000, 110000, '']).filled).toEqual(['E5 1/2022']);
  expect(read(...rows, ['Summe', '', 73000, 55000, '']).filled).toEqual([]);
});

describe('a total row whose words may mean other amounts is named and left', () => {
  const left = { filled: [], tiedOut: [], findings: ['own-share-total-left Stellen!E4'] };
  test.each([
    'Summe Koordination',
    'Summe Kamen',
    'Summe Personal',
    'Summe Vorjahr',
    'Gesamt Vorjahr',
    'Summe VJ',
    'Summe pro Monat',
    'Summe lt. Bescheid',
    'Summe beantragt',
    'Gesamt Ist',
    'Summe Plan',
    'Gesamtsumme Nachtrag',
    'Summe alt',
    'Gesamt bisher',
    'Gesamt 1. Halbjahr',
    'Summe Rücklage',
    'Gesamt inkl. Overhead',
    'Summe Modul 1 Overhead',
    'Summe 2022 und 2023',
    'Summe (Stand 12.05.2022)',
  ])('%s', (words) => {
    for (const ownShare of ['', 42000]) {
      expect(read(FIRST, SECOND, [words, '', '', '', ownShare])).toEqual(left);
      expect(read(FIRST, SECOND, [words, '', 152000, 110000, ownShare])).toEqual(left);
    }
  });
});

test.each(['Summe', 'Gesamt', 'Summe KIM 2022', 'Summe aller Module', 'Gesamtkosten', 'Σ', 'Summe HHJ 2022'])(
  'while %s is that of all rows',
  (words) => {
    const { namedTargets, findings } = recognised({
      Stellen: [HEADINGS, FIRST, SECOND, [words, '', 152000, 110000, '']],
    });
    expect(namedTargets.at(-1)).toMatchObject({
      place: { cell: 'E4' },
      figure: { module: null, year: 2022 },
    });
    expect(findings).toEqual([]);
  },
);

test('a total with amounts that its rows do not add up to is left, also where one of them fits', () => {
  expect(read(FIRST, SECOND, ['Summe', '', 140000, 100000, ''])).toMatchObject({
    filled: [],
    findings: ['total-differs Stellen!C4', 'total-differs Stellen!D4', 'own-share-total-left Stellen!E4'],
  });
  expect(read(FIRST, SECOND, ['Summe', '', 140000, 110000, 35000])).toMatchObject({
    tiedOut: [],
    findings: ['total-differs Stellen!C4', 'own-share-total-left Stellen!E4'],
  });
});

test('all amounts together say which rows a total is of', () => {
  expect(
    read([1, 2022, 72000, 0, ''], ['Zwischensumme', '', 72000, 0, ''], SECOND, [
      'Gesamt',
      '',
      152000,
      55000,
      99999,
    ]),
  ).toEqual({ filled: ['E3 1/2022'], tiedOut: ['E5 deviates'], findings: [] });
});

test('a total that may be of all rows as well as of those below the total before it is left', () => {
  const rows: Rows = [
    [1, 2022, 0, 0, ''],
    ['Summe Modul 1', '', 0, 0, ''],
    SECOND,
    ['Summe', '', 80000, 55000, ''],
  ];
  expect(read(...rows)).toEqual({
    filled: ['E3 1/2022'],
    tiedOut: [],
    findings: ['own-share-total-left Stellen!E5'],
  });
});

test('a date in another column makes a total none of its year', () => {
  const { case: input, findings } = recognised({
    Stellen: [
      [...HEADINGS, 'Beschluss'],
      [...FIRST, ''],
      [...SECOND, ''],
      ['Summe', '', 152000, 110000, 99999, 'Rat 12.05.2021'],
    ],
  });
  expect(input!.statedFigures).toMatchObject([{ module: null, year: 2022, amount: 9999900 }]);
  expect(findings).toEqual([]);
});

describe('a total of a group that its rows name is of them', () => {
  const rows = (...below: Rows): Rows => [
    ['Kommune', 'Modul', 'Jahr', 'Gesamtkosten', 'Zuwendung', 'Eigenanteil'],
    ['Kamen', ...FIRST],
    ['Unna', ...SECOND],
    ...below,
  ];
  test.each([
    ['with amounts', 72000, 80000, 55000],
    ['without', '', '', ''],
  ])('%s', (_, kamen, unna, grant) => {
    const { case: input } = recognised({
      Stellen: rows(
        ['Summe Kamen', '', '', kamen, grant, 17000],
        ['Summe Unna', '', '', unna, grant, 25000],
        ['Summe', '', '', 152000, 110000, 42000],
      ),
    });
    const { tieOut } = compute(input!, ruleSetOf(input!.settings)).figures;
    expect(tieOut.map(({ origin, verdict }) => `${origin.cells!.amount} ${verdict}`)).toEqual([
      'F4 exact',
      'F5 exact',
      'F6 exact',
    ]);
  });

  test('but not where it is written once above several rows, or is a part of a module', () => {
    const once = recognised({
      Stellen: [
        ['Kommune', 'Modul', 'Jahr', 'Gesamtkosten', 'Zuwendung', 'Eigenanteil'],
        ['Kamen', ...FIRST],
        ['', ...SECOND],
        ['Summe Kamen', '', '', '', '', ''],
      ],
    });
    expect(once.namedTargets.map(({ place }) => place.cell)).toEqual(['F2', 'F3']);
    expect(brief(once.findings)).toEqual(['own-share-total-left Stellen!F4']);
    const roles = recognised({
      Stellen: [
        ['Modul', 'Rolle', 'Jahr', 'Gesamtkosten', 'Zuwendung', 'Eigenanteil'],
        [1, 'Koordination', 2022, 72000, 55000, ''],
        [1, 'Assistenz', 2022, 30000, 10000, ''],
        ['Summe Koordination', '', '', 72000, 55000, 17000],
        ['Summe', '', '', 102000, 65000, ''],
      ],
    });
    expect(roles.namedTargets.map(({ place }) => place.cell)).toEqual(['F5']);
    expect(roles.case!.statedFigures).toEqual([]);
    expect(brief(roles.findings)).toContain('own-share-total-left Stellen!F4');
  });
});

test('beside another version, a total is of what counts where its words or amounts say so', () => {
  const { case: input, findings } = recognised({
    Stellen: [
      ['Modul', 'Jahr', 'Stand', 'Gesamtkosten', 'Zuwendung', 'Eigenanteil'],
      [1, 2022, 'alt', 70000, 55000, ''],
      [2, 2022, 'alt', 70000, 55000, ''],
      ['Summe alt', '', '', 140000, 110000, 30000],
      [1, 2022, 'neu', 72000, 55000, ''],
      [2, 2022, 'neu', 80000, 55000, ''],
      ['Summe neu', '', '', 152000, 110000, 99999],
      ['Summe', '', '', 292000, 220000, 72000],
    ],
  });
  expect(input!.statedFigures).toMatchObject([{ origin: { cells: { amount: 'F7' } }, year: 2022 }]);
  expect(brief(findings)).toEqual(
    expect.arrayContaining(['own-share-total-left Stellen!F4', 'own-share-total-left Stellen!F8']),
  );
});
